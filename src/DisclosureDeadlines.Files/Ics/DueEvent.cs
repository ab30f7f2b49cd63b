using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>A due date as an event of a day, with its alarms on working days.</summary>
internal static class DueEvent
{
    /// <param name="uid">The UID.</param>
    /// <param name="what">What is to be published.</param>
    /// <param name="facts">What is known of it, a line each; null for what is not.</param>
    /// <param name="deadline">The answer, which has a due date.</param>
    /// <param name="workingDaysAhead">How many working days before to remind.</param>
    /// <param name="from">The first day that may have an alarm; null for any.</param>
    public static IcsEvent Of(
        string uid,
        string what,
        IEnumerable<string?> facts,
        Deadline deadline,
        IReadOnlyList<int> workingDaysAhead,
        LocalDate? from
    )
    {
        var due = deadline.DueOn!.Value;
        string?[] answer =
        [
            Fact("截止日期", "Due", WeekdayDate.Of(due)),
            deadline.PublishBy is { } by
                ? Fact("建议最迟日", "Publish by", WeekdayDate.Of(by))
                : Fact("没有建议最迟日", "No publish-by day", deadline.PublishByReason?.ToString(null)),
            Fact("时限", "Limit", deadline.Rule.ToString(null, null)),
            Fact("不确定", "Not certain", deadline.CertaintyReason?.ToString(null)),
            Fact("节假日依据", "Data", NoticeWords.Of(deadline.DataVersion)),
        ];
        return new IcsEvent(uid, due, due, Language.Pick($"公开截止：{what}", $"Due: {what}"))
        {
            Description = [.. facts.Concat(answer).OfType<string>()],
            IsTentative = deadline.Certainty != Certainty.Official,
            Alarms = [.. Alarms(what, deadline, workingDaysAhead).Where(alarm => from is null || alarm.Day >= from)],
        };
    }

    /// <summary>A line that says what a fact is about; null if there is none.</summary>
    public static string? Fact(string chinese, string english, string? fact) =>
        fact is null ? null : Language.Pick($"{chinese}：{fact}", $"{english}: {fact}");

    private static IEnumerable<IcsAlarm> Alarms(string what, Deadline deadline, IReadOnlyList<int> workingDaysAhead)
    {
        foreach (int days in workingDaysAhead)
        {
            if (deadline.RemindOn(days) is { } day)
            {
                yield return new IcsAlarm(
                    day,
                    Language.Pick(
                        $"{what}：{DayAlarms.Left(days)}，{WeekdayDate.Of(deadline.DueOn)}截止",
                        $"{what}: {DayAlarms.Left(days)}, due {WeekdayDate.Of(deadline.DueOn)}"
                    )
                );
            }
        }
    }
}
