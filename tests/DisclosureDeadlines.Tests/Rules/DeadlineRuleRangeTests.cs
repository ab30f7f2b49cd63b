using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>No rule and no policy can be made out of nonsense, so nothing that takes one has to check it again.</summary>
public sealed class DeadlineRuleRangeTests
{
    public static TheoryData<int> OutOfRange(int greatest) => [0, -1, -20, int.MinValue, greatest + 1, int.MaxValue];

    [Theory]
    [MemberData(nameof(OutOfRange), 9999)]
    public void WorkingDaysAfter_OutOfRange_Refused(int n) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkingDaysAfter(n, null));

    [Theory]
    [MemberData(nameof(OutOfRange), 9999)]
    public void CalendarDaysAfter_OutOfRange_Refused(int n) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDaysAfter(n, null));

    [Theory]
    [MemberData(nameof(OutOfRange), 999)]
    public void MonthsAfter_OutOfRange_Refused(int n) => Assert.Throws<ArgumentOutOfRangeException>(() => new MonthsAfter(n, null));

    [Theory]
    [MemberData(nameof(OutOfRange), 99)]
    public void YearsAfter_OutOfRange_Refused(int n) => Assert.Throws<ArgumentOutOfRangeException>(() => new YearsAfter(n, null));

    [Theory]
    [MemberData(nameof(OutOfRange), 999)]
    public void WeeksAfter_OutOfRange_Refused(int n) => Assert.Throws<ArgumentOutOfRangeException>(() => new WeeksAfter(n, null));

    [Theory]
    [MemberData(nameof(OutOfRange), 9999)]
    public void HoursAfterAndBeforeEvent_OutOfRange_Refused(int n)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HoursAfter(n, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BeforeEvent(n, TimeUnit.WorkingDay, null));
    }

    [Theory]
    [MemberData(nameof(OutOfRange), 31)]
    public void MonthlyByAndQuarterlyBy_DayOutOfRange_Refused(int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthlyBy(day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuarterlyBy(1, day));
    }

    [Theory]
    [MemberData(nameof(OutOfRange), 3)]
    public void QuarterlyBy_MonthOutOfRange_Refused(int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuarterlyBy(month, 15));

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    public void RecurringBy_PeriodOffsetOutOfRange_Refused(int offset)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualBy(new AnnualDate(1, 31), null, (PeriodOffset?)offset));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeeklyBy(IsoDayOfWeek.Monday, (PeriodOffset?)offset));
    }

    [Fact]
    public void Constructors_LeastAndGreatest_Accepted()
    {
        PeriodAfter[] rules =
        [
            new WorkingDaysAfter(1, null),
            new WorkingDaysAfter(9999, null),
            new CalendarDaysAfter(1, null),
            new CalendarDaysAfter(9999, null),
            new WeeksAfter(1, null),
            new WeeksAfter(999, null),
            new MonthsAfter(1, null),
            new MonthsAfter(999, null),
            new YearsAfter(1, null),
            new YearsAfter(99, null),
        ];
        Assert.Equal([1, 9999, 1, 9999, 1, 999, 1, 999, 1, 99], rules.Select(rule => rule.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    public void Trigger_NoWords_Refused(string words) => Assert.Throws<ArgumentException>(() => new Trigger(words));

    [Fact]
    public void Policy_UndefinedChoice_Refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPolicy { PeriodRoll = (Roll)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPolicy { FixedDateRoll = (Roll)(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPolicy { RestDayEvent = (RestDayEvent)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPolicy { LeadDays = (LeadDays)2 });
    }
}
