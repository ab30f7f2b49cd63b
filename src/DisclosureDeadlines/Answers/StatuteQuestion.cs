using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>The limits that laws set, by the name of a limit, a matter or a law.</summary>
internal static class StatuteQuestion
{
    /// <exception cref="QuestionException">Nothing is known by the name.</exception>
    public static IReadOnlyList<StatutoryLimit> Find(string asked)
    {
        var found = StatutoryLimits.Named(asked);
        if (found.Count > 0)
        {
            return found;
        }

        var near = StatutoryLimits.NamesNear(asked);
        throw near.Count > 0
            ? new QuestionException(
                $"没有名为“{Excerpt.Of(asked)}”的期限，是不是要查：{string.Join("、", near.Where(name => name.Any(c => c > '\u2E80')))}？",
                $"There is no limit \"{Excerpt.Of(asked)}\"; did you mean {string.Join(", ", near)}?"
            )
            : new QuestionException(
                $"没有名为“{Excerpt.Of(asked)}”的期限；用 deadlines statute list 列出全部。",
                $"There is no limit \"{Excerpt.Of(asked)}\"; deadlines statute list lists them all."
            );
    }

    /// <summary>All of them, or those of a name, and of these those in force on a day.</summary>
    /// <exception cref="QuestionException">Nothing is known by the name.</exception>
    public static IReadOnlyList<StatutoryLimit> Find(string? asked, LocalDate? inForceOn)
    {
        var named = asked is null ? StatutoryLimits.All : Find(asked);
        return inForceOn is { } day ? [.. named.Where(limit => limit.IsInForceOn(day))] : named;
    }

    /// <summary>What is due by the law of the day, or of the period where one is named.</summary>
    /// <exception cref="QuestionException">Nothing is known by the name, or nothing of that name was in force.</exception>
    public static StatutoryDeadlines Due(
        string asked,
        LocalDate day,
        ReportingPeriod? period,
        WorkingDayCalendar calendar,
        CountingPolicy? policy
    )
    {
        _ = Find(asked);
        var answers = period is not null
            ? StatutoryLimits.DeadlinesFor(asked, period, calendar, policy)
            : StatutoryLimits.DeadlinesFor(asked, day, calendar, policy);
        return answers.Count > 0
            ? answers
            : throw new QuestionException(
                $"没有{day:uuuu-MM-dd}有效的“{Excerpt.Of(asked)}”期限。",
                $"No limit \"{Excerpt.Of(asked)}\" that fits was in force on {day:uuuu-MM-dd}."
            );
    }
}
