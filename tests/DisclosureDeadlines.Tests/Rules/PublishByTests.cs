using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>A rule that looks forward, and an event.</summary>
public sealed record RuleAndEvent(DeadlineRule Rule, LocalDate Day);

/// <summary>A lead before an event, and the event.</summary>
public sealed record LeadAndEvent(DeadlineRule Rule, LocalDate Day);

/// <summary>
/// What <see cref="Deadline.PublishBy"/> promises: whoever keeps to it is in time, whichever way the open questions are decided.
/// </summary>
[Properties(Arbitrary = [typeof(PublishByTests)], MaxTest = Replays.Tries, Replay = Replays.Fixed, QuietOnSuccess = true)]
public sealed class PublishByTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;

    private static readonly CountingPolicy[] EveryPolicy =
    [
        .. from period in Enum.GetValues<Roll>()
        from fixedDate in Enum.GetValues<Roll>()
        from restDay in Enum.GetValues<RestDayEvent>()
        from lead in Enum.GetValues<LeadDays>()
        select new CountingPolicy
        {
            PeriodRoll = period,
            FixedDateRoll = fixedDate,
            RestDayEvent = restDay,
            LeadDays = lead,
        },
    ];

    private static readonly Gen<DeadlineRule> AnyRule = Gen.OneOf(
        Gen.Choose(1, 60).Select(DeadlineRule (n) => new WorkingDaysAfter(n, null)),
        Gen.Choose(1, 60).Select(DeadlineRule (n) => new CalendarDaysAfter(n, null)),
        Gen.Choose(1, 9).Select(DeadlineRule (n) => new WeeksAfter(n, null)),
        Gen.Choose(1, 12).Select(DeadlineRule (n) => new MonthsAfter(n, null)),
        Gen.Choose(1, 2).Select(DeadlineRule (n) => new YearsAfter(n, null)),
        Gen.Choose(1, 31).Select(DeadlineRule (day) => new MonthlyBy(day)),
        Gen.Choose(1, 31).Select(DeadlineRule (day) => new QuarterlyBy(2, day)),
        Gen.Choose(0, 365).Select(DeadlineRule (n) => new AnnualBy(AnnualDateOf(new LocalDate(2024, 1, 1).PlusDays(n))))
    );

    private static readonly Gen<DeadlineRule> AnyLead = Gen.OneOf(
        Gen.Choose(1, 60).Select(DeadlineRule (n) => new BeforeEvent(n, TimeUnit.WorkingDay, null)),
        Gen.Choose(1, 60).Select(DeadlineRule (n) => new BeforeEvent(n, TimeUnit.CalendarDay, null))
    );

    private static readonly Gen<LocalDate> AnyEvent = Gen.Choose(0, 8000).Select(n => new LocalDate(2001, 2, 1).PlusDays(n));

    public static Arbitrary<RuleAndEvent> Duties() =>
        AnyRule.SelectMany(_ => AnyEvent, (rule, day) => new RuleAndEvent(rule, day)).ToArbitrary();

    public static Arbitrary<LeadAndEvent> Leads() =>
        AnyLead.SelectMany(_ => AnyEvent, (rule, day) => new LeadAndEvent(rule, day.PlusDays(150))).ToArbitrary();

    [Property]
    public void PublishBy_EveryPolicy_SameWorkingDayAndNeverAfterTheDueDate(RuleAndEvent c)
    {
        Deadline[] answers = [.. EveryPolicy.Select(policy => c.Rule.Apply(c.Day, Calendar, policy))];
        var publishBy = Assert.Single(answers.Select(a => a.PublishBy).Distinct());
        if (publishBy is { } safe)
        {
            Assert.True(Calendar.IsWorkingDay(safe));
            Assert.True(safe >= c.Day);
            Assert.All(answers, a => Assert.True(safe <= a.DueOn));
        }
        else
        {
            Assert.All(answers, a => Assert.NotNull(a.PublishByReason));
        }
    }

    /// <summary>Nothing is given away either: the next working day is too late for at least one of the policies.</summary>
    [Property]
    public void PublishBy_NextWorkingDay_TooLateForSomePolicy(RuleAndEvent c)
    {
        Deadline[] answers = [.. EveryPolicy.Select(policy => c.Rule.Apply(c.Day, Calendar, policy))];
        if (answers[0].PublishBy is { } safe)
        {
            var next = Calendar.AddWorkingDays(safe, 1);
            Assert.Contains(answers, a => next > a.DueOn);
        }
    }

    [Property]
    public void PublishBy_BeforeAnEvent_InTimeUnderEveryPolicy(LeadAndEvent c)
    {
        Deadline[] answers = [.. EveryPolicy.Select(policy => c.Rule.Apply(c.Day, Calendar, policy))];
        var safe = Assert.Single(answers.Select(a => a.PublishBy).Distinct());
        Assert.NotNull(safe);
        Assert.True(Calendar.IsWorkingDay(safe.Value));
        Assert.All(answers, a => Assert.True(safe <= a.DueOn && a.DueOn < c.Day));
    }

    private static AnnualDate AnnualDateOf(LocalDate date) => new(date.Month, date.Day);
}
