using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>A deadline that nobody asks to explain costs one object: itself.</summary>
public sealed class AllocationTests
{
    private static readonly LocalDate Event = new(2026, 9, 18);

    private static readonly DeadlineRule[] Rules =
    [
        new WorkingDaysAfter(20, Trigger.InformationFormed),
        new CalendarDaysAfter(15, null),
        new WeeksAfter(2, null),
        new MonthsAfter(1, null),
        new YearsAfter(1, null),
        new HoursAfter(24, null),
        new AnnualBy(new AnnualDate(1, 31)),
        new QuarterlyBy(1, 15),
        new QuarterlyBy(),
        new MonthlyBy(10),
        new WeeklyBy(IsoDayOfWeek.Wednesday),
        new FixedDate(new LocalDate(2026, 10, 31)),
        new BeforeEvent(3, TimeUnit.WorkingDay, null),
        new SameTime(null),
        StandingDuty.UpdateInterval(6, TimeUnit.Month),
        NoFixedDate.RealTime,
        new Composite(PartsRelation.All, [new(new WorkingDaysAfter(5, null)), new(StandingDuty.Retention(null))]),
    ];

    [Fact]
    public void Apply_AnyRule_AllocatesOnlyTheDeadline()
    {
        long alone = BytesOf(() => NoFixedDate.RealTime.Apply(Event, ChinaCalendar.Projected));

        Assert.InRange(alone, 1, 200);
        Assert.All(
            Rules,
            rule => Assert.Equal((rule.ToString(), alone), (rule.ToString(), BytesOf(() => rule.Apply(Event, ChinaCalendar.Projected))))
        );
    }

    /// <summary>The bytes of one call, taken over many after the code has been compiled.</summary>
    private static long BytesOf(Func<object> make)
    {
        const int Calls = 100;
        for (int i = 0; i < Calls; i++)
        {
            GC.KeepAlive(make());
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            GC.KeepAlive(make());
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
