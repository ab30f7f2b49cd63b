using System.Globalization;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// Every kind of rule with its shortest and longest lengths, from the first and last days of calendars and of the types of dates: the
/// answer of the slow reading, or a <see cref="CalendarCoverageException"/>. What is asked of an answer afterwards has its own list of
/// exceptions, mostly empty.
/// </summary>
public sealed class EdgeAnswersTests
{
    private const int Seed = 20261208;

    /// <summary>What can be asked of an answer, and what it may throw.</summary>
    private static readonly (string Name, Func<Deadline, LocalDate, object?> Ask, Type[] Allowed)[] Questions =
    [
        ("Explain", (deadline, _) => deadline.Explain().Steps.Select(step => step.ToString(null)).ToList(), []),
        ("Choices", (deadline, _) => deadline.Explain().Choices, []),
        ("Picture", (deadline, _) => deadline.Explain().Picture(CultureInfo.InvariantCulture), []),
        ("Json", (deadline, _) => JsonSerializer.Serialize(deadline), []),
        ("Certainty", (deadline, _) => (deadline.Certainty, deadline.CertaintyReason), []),
        ("PublishBy", (deadline, _) => (deadline.PublishBy, deadline.PublishByReason), []),
        ("RemindOn", (deadline, _) => (deadline.RemindOn(0), deadline.RemindOn(int.MaxValue)), []),
        ("RemindOn before", (deadline, _) => deadline.RemindOn(int.MinValue), [typeof(ArgumentOutOfRangeException)]),
        ("StatusOn", (deadline, day) => deadline.StatusOn(day), [typeof(CalendarCoverageException)]),
        ("StatusOn published", (deadline, day) => deadline.StatusOn(deadline.EventDate, day), [typeof(CalendarCoverageException)]),
        (
            "LatestEvent",
            (deadline, day) => deadline.Rule.LatestEvent(day, deadline.Calendar, deadline.Policy),
            [typeof(CalendarCoverageException)]
        ),
        (
            "LatestEvent of its own",
            (deadline, _) => deadline.DueOn is { } due ? deadline.Rule.LatestEvent(due, deadline.Calendar, deadline.Policy) : null,
            []
        ),
        ("Impact of itself", (deadline, _) => Impact.Of([deadline], deadline.Calendar), []),
        (
            "NextOccurrences",
            (deadline, day) => (deadline.Rule as RecurringBy)?.NextOccurrences(day, 3, deadline.Calendar, deadline.Policy),
            [typeof(CalendarCoverageException), typeof(InvalidOperationException)]
        ),
        (
            "PeriodsDueFrom",
            (deadline, day) => (deadline.Rule as RecurringBy)?.PeriodsDueFrom(day).Take(3).ToList(),
            [typeof(ArgumentOutOfRangeException), typeof(InvalidOperationException)]
        ),
        (
            "DueIn",
            (deadline, day) => (deadline.Rule as RecurringBy)?.DueIn(day.Year, deadline.Calendar, deadline.Policy),
            [typeof(CalendarCoverageException), typeof(ArgumentOutOfRangeException), typeof(InvalidOperationException)]
        ),
        (
            "Apply to a period",
            (deadline, day) =>
                Containing(deadline, day) is { } period
                    ? ((RecurringBy)deadline.Rule).Apply(period, deadline.Calendar, deadline.Policy)
                    : null,
            [typeof(CalendarCoverageException)]
        ),
        ("DateFor", (deadline, day) => Containing(deadline, day) is { } period ? ((RecurringBy)deadline.Rule).DateFor(period) : null, []),
    ];

    public static TheoryData<int> Calendars => [.. Enumerable.Range(0, EdgeCalendars.All.Count)];

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Apply_AtTheEdges_AnswersAsTheSlowReadingOrRefuses(int place)
    {
        var calendar = EdgeCalendars.All[place];
        var random = new Random(Seed + place);
        var days = new SlowDays(calendar);
        LocalDate[] events = [.. Days(calendar)];
        var failures = new List<string>();
        int answers = 0;
        foreach (var rule in EdgeRules.All)
        {
            foreach (var date in events)
            {
                var policy = DifferentialTests.Policies[random.Next(DifferentialTests.Policies.Count)];
                var asked = new RandomCase(days, policy, rule, date, null);
                var expected =
                    calendar.Contains(date) ? new SlowLaw(days, policy).Answer(rule, date, null)
                    : IsDatedAnywhere(rule) ? SlowAnswer.OutOfDays
                    : SlowAnswer.Undated;
                var actual = asked.Ask();
                if (expected != actual)
                {
                    failures.Add($"{asked}\n  slow:    {expected}\n  library: {actual}");
                }

                if (!actual.RanOut)
                {
                    answers++;
                    failures.AddRange(Faults(rule.Apply(date, calendar, policy), events, random));
                }
            }
        }

        Assert.True(
            failures.Count == 0,
            $"seed {Seed}, calendar {calendar}: {failures.Count}, the first:\n{string.Join('\n', failures.Take(10))}"
        );
        Assert.True(answers > 100, $"only {answers} answers");
    }

    /// <summary>The spans refuse as the single events do, with the place, and write nothing.</summary>
    [Theory]
    [MemberData(nameof(Calendars))]
    public void ApplyOverSpans_AtTheEdges_AnswersOrRefusesAsForOne(int place)
    {
        var calendar = EdgeCalendars.All[place];
        foreach (var rule in EdgeRules.All.Where(rule => rule.IsDated))
        {
            foreach (var day in Days(calendar).Where(day => day.Year >= 1))
            {
                var one = Record.Exception(() => rule.Apply(day, calendar));
                LocalDate[] results = [default];
                DateOnly[] plain = [default];
                var many = Record.Exception(() => rule.Apply([day], calendar, results));
                var plainMany = Record.Exception(() => rule.Apply([day.ToDateOnly()], calendar, plain));
                if (one is null)
                {
                    Assert.Equal(rule.Apply(day, calendar).DueOn, results[0]);
                    Assert.Equal(results[0].ToDateOnly(), plain[0]);
                }
                else
                {
                    var refused = (CalendarCoverageException)one;
                    Assert.Equal(
                        (refused.Day, (int?)0),
                        ((many as CalendarCoverageException)!.Day, ((CalendarCoverageException)many!).Index)
                    );
                    Assert.Equal(
                        (refused.Day, (int?)0),
                        ((plainMany as CalendarCoverageException)!.Day, ((CalendarCoverageException)plainMany!).Index)
                    );
                    Assert.Equal((default, default(DateOnly)), (results[0], plain[0]));
                }
            }
        }
    }

    /// <summary>Of the events that are due by a day none is later, day by day.</summary>
    [Fact]
    public void LatestEvent_AtTheEdges_IsTheLastThatIsDueByThen()
    {
        foreach (var calendar in EdgeCalendars.All.Where(calendar => Period.DaysBetween(calendar.FirstDay, calendar.LastDay) < 400))
        {
            LocalDate[] all =
            [
                .. Enumerable.Range(0, Period.DaysBetween(calendar.FirstDay, calendar.LastDay) + 1).Select(calendar.FirstDay.PlusDays),
            ];
            foreach (var rule in EdgeRules.All.Where(rule => rule is PeriodAfter or SameTime))
            {
                var due = all.ToDictionary(day => day, day => DueOf(rule, day, calendar));
                Assert.All(
                    all,
                    day =>
                        Assert.Equal(
                            all.Where(date => due[date] <= day).Cast<LocalDate?>().DefaultIfEmpty(null).Max(),
                            rule.LatestEvent(day, calendar)
                        )
                );
            }
        }
    }

    private static IEnumerable<string> Faults(Deadline deadline, LocalDate[] days, Random random)
    {
        var day = days[random.Next(days.Length)];
        foreach (var (name, ask, allowed) in Questions)
        {
            var thrown = Record.Exception(() => _ = ask(deadline, day));
            if (thrown is not null && !allowed.Contains(thrown.GetType()))
            {
                yield return $"{name} on {day:uuuu-MM-dd} of {deadline.Rule} from {deadline.EventDate:uuuu-MM-dd}, {deadline.Policy}: {thrown.GetType().Name} {thrown.Message}";
            }
        }

        foreach (var part in deadline.Parts.SelectMany(part => Faults(part, days, random)))
        {
            yield return part;
        }
    }

    private static ReportingPeriod? Containing(Deadline deadline, LocalDate day) =>
        deadline.Rule is RecurringBy { HasDate: true } rule && day.Year is > 0 and < 9998
            ? ReportingPeriod.Containing(day, rule.PeriodKind)
            : null;

    private static bool IsDatedAnywhere(DeadlineRule rule) =>
        rule is Composite composite ? composite.Parts.Any(part => part.Rule.IsDated) : rule.IsDated;

    private static LocalDate? DueOf(DeadlineRule rule, LocalDate day, WorkingDayCalendar calendar)
    {
        try
        {
            return rule.Apply(day, calendar).DueOn;
        }
        catch (CalendarCoverageException)
        {
            return null;
        }
    }

    private static IEnumerable<LocalDate> Days(WorkingDayCalendar calendar) =>
        new[] { calendar.FirstDay, calendar.LastDay }
            .SelectMany(end => new[] { -1, 0, 1, 9, -9 }.Select(end.PlusDays))
            .Concat(EdgeDates.All.Where(day => day.Calendar == CalendarSystem.Iso))
            .Distinct();
}
