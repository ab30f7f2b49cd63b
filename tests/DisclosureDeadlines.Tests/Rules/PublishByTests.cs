using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>What <see cref="Deadline.PublishBy"/> promises: whoever keeps to it is in time, whichever way the open questions are decided.</summary>
public sealed class PublishByTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;

    private static readonly CountingPolicy[] EveryPolicy =
    [
        .. from period in Enum.GetValues<Roll>()
           from fixedDate in Enum.GetValues<Roll>()
           from restDay in Enum.GetValues<RestDayEvent>()
           from lead in Enum.GetValues<LeadDays>()
           select new CountingPolicy { PeriodRoll = period, FixedDateRoll = fixedDate, RestDayEvent = restDay, LeadDays = lead },
    ];

    private static readonly Gen<DeadlineRule> AnyRule = Gen.OneOf(
        Gen.Choose(1, 60).Select(DeadlineRule (n) => new WorkingDaysAfter(n, null)),
        Gen.Choose(1, 60).Select(DeadlineRule (n) => new CalendarDaysAfter(n, null)),
        Gen.Choose(1, 9).Select(DeadlineRule (n) => new WeeksAfter(n, null)),
        Gen.Choose(1, 12).Select(DeadlineRule (n) => new MonthsAfter(n, null)),
        Gen.Choose(1, 2).Select(DeadlineRule (n) => new YearsAfter(n, null)),
        Gen.Choose(1, 31).Select(DeadlineRule (day) => new MonthlyBy(day)),
        Gen.Choose(1, 31).Select(DeadlineRule (day) => new QuarterlyBy(2, day)),
        Gen.Choose(0, 365).Select(DeadlineRule (n) => new AnnualBy(AnnualDateOf(new LocalDate(2024, 1, 1).PlusDays(n)))));

    private static readonly Gen<DeadlineRule> AnyLead = Gen.OneOf(
        Gen.Choose(1, 60).Select(DeadlineRule (n) => new BeforeEvent(n, TimeUnit.WorkingDay, null)),
        Gen.Choose(1, 60).Select(DeadlineRule (n) => new BeforeEvent(n, TimeUnit.CalendarDay, null)));

    private static readonly Gen<LocalDate> AnyEvent = Gen.Choose(0, 8000).Select(n => new LocalDate(2001, 2, 1).PlusDays(n));

    [Fact]
    public void PublishBy_EveryPolicy_SameWorkingDayAndNeverAfterTheDueDate() =>
        FixedSeed.ForAll(301, AnyRule.SelectMany(_ => AnyEvent, (rule, day) => (rule, day)).ToArbitrary(), c =>
        {
            Deadline[] answers = [.. EveryPolicy.Select(policy => c.rule.Apply(c.day, Calendar, policy))];
            var publishBy = Assert.Single(answers.Select(a => a.PublishBy).Distinct());
            if (publishBy is { } safe)
            {
                Assert.True(Calendar.IsWorkingDay(safe));
                Assert.True(safe >= c.day);
                Assert.All(answers, a => Assert.True(safe <= a.DueOn));
            }
            else
            {
                Assert.All(answers, a => Assert.NotNull(a.PublishByReason));
            }
        });

    /// <summary>Nothing is given away either: the next working day is too late for at least one of the policies.</summary>
    [Fact]
    public void PublishBy_NextWorkingDay_TooLateForSomePolicy() =>
        FixedSeed.ForAll(302, AnyRule.SelectMany(_ => AnyEvent, (rule, day) => (rule, day)).ToArbitrary(), c =>
        {
            Deadline[] answers = [.. EveryPolicy.Select(policy => c.rule.Apply(c.day, Calendar, policy))];
            if (answers[0].PublishBy is { } safe)
            {
                var next = Calendar.AddWorkingDays(safe, 1);
                Assert.Contains(answers, a => next > a.DueOn);
            }
        });

    [Fact]
    public void PublishBy_BeforeAnEvent_InTimeUnderEveryPolicy() =>
        FixedSeed.ForAll(303, AnyLead.SelectMany(_ => AnyEvent, (rule, day) => (rule, day: day.PlusDays(150))).ToArbitrary(), c =>
        {
            Deadline[] answers = [.. EveryPolicy.Select(policy => c.rule.Apply(c.day, Calendar, policy))];
            var safe = Assert.Single(answers.Select(a => a.PublishBy).Distinct());
            Assert.NotNull(safe);
            Assert.True(Calendar.IsWorkingDay(safe.Value));
            Assert.All(answers, a => Assert.True(safe <= a.DueOn && a.DueOn < c.day));
        });

    private static AnnualDate AnnualDateOf(LocalDate date) => new(date.Month, date.Day);
}
