using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// Eight threads at once on shared calendars, rules and time limits, the first use of them included: each must give what one thread alone
/// gives. The calendars are made anew, so that everything that is made when it is first asked for is asked for by all threads together.
/// </summary>
public sealed class SharedCalendarStressTests
{
    private const int Threads = 8;
    private const int Questions = 400;
    private const int Seed = 20261121;

    [Fact]
    public void Answers_EightThreadsOnSharedCalendars_AreThoseOfOneThread()
    {
        var cases = Cases();
        string[] alone = Answers(NewCalendars(), cases);
        var shared = NewCalendars();
        using var start = new Barrier(Threads);
        string[][] together = new string[Threads][];
        Exception?[] faults = new Exception?[Threads];
        var threads = Enumerable
            .Range(0, Threads)
            .Select(number => new Thread(() =>
            {
                try
                {
                    start.SignalAndWait();
                    together[number] = Answers(shared, cases);
                }
#pragma warning disable CA1031 // A thread that throws would end the whole run without a word; the fault is told by the test instead.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    faults[number] = e;
                }
            }))
            .ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(faults, Assert.Null);
        Assert.All(together, answers => Assert.Equal(alone, answers));
        Assert.Contains(alone, answer => answer.Contains("\"official\"", StringComparison.Ordinal));
        Assert.Contains(alone, answer => answer.Contains("\"projected\"", StringComparison.Ordinal));
    }

    /// <summary>Each differs from the built-in ones, so none of their days has been asked for before.</summary>
    private static WorkingDayCalendar[] NewCalendars()
    {
        Assert.True(Region.TryFind("ningxia", out var region));
        var notice = new HolidayNotice(2026, "a day of one's own", null, [new HolidayClause("司庆", [new LocalDate(2026, 8, 10)])]);
        return
        [
            ChinaCalendar.Projected.With(notice),
            ChinaCalendar.Projected.In(region),
            ChinaCalendar.Projected.AsKnownOn(new LocalDate(2026, 6, 1)),
        ];
    }

    private static List<(DeadlineRule Rule, LocalDate Event)> Cases()
    {
        var random = new Random(Seed);
        var rules = new RandomRules(random);
        var kinds = Enum.GetValues<RuleKind>();
        return [.. Enumerable.Range(0, Questions).Select(i => (rules.OfKind(kinds[i % kinds.Length]), rules.Date(2005, 2030)))];
    }

    private static string[] Answers(WorkingDayCalendar[] calendars, List<(DeadlineRule Rule, LocalDate Event)> cases) =>
        [.. cases.Select((asked, i) => Answer(asked.Rule, asked.Event, calendars[i % calendars.Length]))];

    private static string Answer(DeadlineRule rule, LocalDate day, WorkingDayCalendar calendar)
    {
        try
        {
            var deadline = rule.Apply(day, calendar);
            return JsonSerializer.Serialize(deadline, DeadlinesJsonContext.Default.Deadline)
                + string.Concat(deadline.Explain().Steps.Select(step => step.Text.Chinese))
                + calendar.Describe(day).HolidayName;
        }
        catch (CalendarCoverageException e)
        {
            return e.Message;
        }
    }
}
