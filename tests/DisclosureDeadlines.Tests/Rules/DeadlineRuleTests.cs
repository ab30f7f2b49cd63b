using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Rules are values: compared by what they say, and printed as a sentence.</summary>
public sealed class DeadlineRuleTests
{
    /// <summary>One of each kind, and near misses: another number, another unit, another trigger. All differ.</summary>
    private static readonly Func<DeadlineRule>[] Different =
    [
        () => new WorkingDaysAfter(20, new Trigger("信息形成")),
        () => new WorkingDaysAfter(20, new Trigger("信息变更")),
        () => new WorkingDaysAfter(20, null),
        () => new WorkingDaysAfter(20, null, countsEventDay: true),
        () => new WorkingDaysAfter(7, new Trigger("信息形成")),
        () => new CalendarDaysAfter(20, new Trigger("信息形成")),
        () => new MonthsAfter(20, new Trigger("信息形成")),
        () => new YearsAfter(20, new Trigger("信息形成")),
        () => new AnnualBy(new AnnualDate(1, 31)),
        () => new AnnualBy(new AnnualDate(3, 31)),
        () => new WeeksAfter(20, new Trigger("信息形成")),
        () => new HoursAfter(20, new Trigger("信息形成")),
        () => new BeforeEvent(20, TimeUnit.WorkingDay, new Trigger("信息形成")),
        () => new BeforeEvent(20, TimeUnit.CalendarDay, new Trigger("信息形成")),
        () => new SameTime(new Trigger("信息形成")),
        () => new SameTime(null),
        () => new AnnualBy(new AnnualDate(3, 31), new AnnualDate(3, 1)),
        () => new AnnualBy(new AnnualDate(3, 31), null, 0),
        () => new QuarterlyBy(),
        () => new QuarterlyBy(1, 15),
        () => new QuarterlyBy(1, 15, 0),
        () => new MonthlyBy(null),
        () => new MonthlyBy(15),
        () => new WeeklyBy(IsoDayOfWeek.Friday),
        () => new FixedDate(new LocalDate(2026, 3, 31)),
        () => StandingDuty.UpdateInterval(20, TimeUnit.WorkingDay),
        () => StandingDuty.MinimumPeriod(20, TimeUnit.WorkingDay, null),
        () => StandingDuty.MinimumPeriod(20, TimeUnit.CalendarDay, null),
        () => StandingDuty.Retention(20, TimeUnit.WorkingDay, null),
        () => StandingDuty.Retention(null),
        () => StandingDuty.UpdateInterval(20, TimeUnit.WorkingDay, 2),
        () => StandingDuty.KeptUntil(new(new AnnualDate(12, 31))),
        () => StandingDuty.KeptUntil(new(new LocalDate(2026, 12, 31))),
        () => new BeforeEvent(20, TimeUnit.Hour, new Trigger("信息形成")),
        () => new Composite(PartsRelation.All, [new(new WorkingDaysAfter(20, null)), new(new MonthlyBy(15))]),
        () => new Composite(PartsRelation.Alternatives, [new(new WorkingDaysAfter(20, null)), new(new MonthlyBy(15))]),
        () => new Composite(PartsRelation.All, [new(new MonthlyBy(15)), new(new WorkingDaysAfter(20, null))]),
        () => new Composite(PartsRelation.All, [new(new WorkingDaysAfter(20, null)), new(new MonthlyBy(15), "行政许可")]),
        () => NoFixedDate.RealTime,
        () => NoFixedDate.Dynamic,
        () => NoFixedDate.AsAppropriate,
        () => NoFixedDate.AsPrescribed,
        () => NoFixedDate.Ditto,
    ];

    [Fact]
    public void Equals_EveryPair_OnlyWhenTheSame()
    {
        for (int i = 0; i < Different.Length; i++)
        {
            for (int j = 0; j < Different.Length; j++)
            {
                var left = Different[i]();
                var right = Different[j]();
                Assert.Equal(i == j, left.Equals(right));
                Assert.Equal(i == j, left.Equals((object)right));
                Assert.True(i != j || left.GetHashCode() == right.GetHashCode(), $"{left} has two hash codes.");
            }
        }
    }

    [Fact]
    public void Equals_NullOrAnotherType_False() =>
        Assert.All(
            Different,
            make =>
            {
                Assert.False(make().Equals(null));
                Assert.False(make().Equals((object)"20个工作日内"));
            }
        );

    /// <summary>A hash code that ignored the number or the trigger would be legal and useless.</summary>
    [Fact]
    public void GetHashCode_DifferentRules_MostlyDifferent() =>
        Assert.True(Different.Select(make => make().GetHashCode()).Distinct().Count() >= Different.Length - 1);

    [Fact]
    public void Equals_Policies_ByValue()
    {
        Assert.Equal(CountingPolicy.Default, new CountingPolicy { PeriodRoll = Roll.Following });
        Assert.NotEqual(CountingPolicy.Default, new CountingPolicy { PeriodRoll = Roll.None });
        Assert.NotEqual(CountingPolicy.Default, new CountingPolicy { FixedDateRoll = Roll.Following });
        Assert.NotEqual(CountingPolicy.Default, new CountingPolicy { RestDayEvent = RestDayEvent.Deemed });
        Assert.NotEqual(CountingPolicy.Default, new CountingPolicy { LeadDays = LeadDays.Clear });
    }

    [Fact]
    public void Apply_NoCalendar_Refused() =>
        Assert.Throws<ArgumentNullException>(() => NoFixedDate.RealTime.Apply(Day.Of("2026-09-18 Fri"), null!));

    [Theory]
    [InlineData("zh-CN", "信息形成之日起20个工作日内", "每年1月31日前")]
    [InlineData("zh-Hant-TW", "信息形成之日起20个工作日内", "每年1月31日前")]
    [InlineData("en-GB", "within 20 working days after 信息形成", "every year by 31 January")]
    [InlineData("th-TH", "within 20 working days after 信息形成", "every year by 31 January")]
    public void ToString_CurrentCulture_Sentence(string culture, string ofPeriod, string ofDate)
    {
        using (new InCulture(culture))
        {
            Assert.Equal(ofPeriod, Different[0]().ToString());
            Assert.Equal(ofPeriod, $"{Different[0]()}");
            Assert.Equal(ofDate, new AnnualBy(new AnnualDate(1, 31)).ToString());
        }
    }

    [Fact]
    public void ToString_OneUnitOrEndOfFebruary_ReadsWell()
    {
        var english = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal("within 1 working day after the event", new WorkingDaysAfter(1, null).ToString(null, english));
        Assert.Equal("within 1 calendar day after the event", new CalendarDaysAfter(1, null).ToString(null, english));
        Assert.Equal("within 1 month after the event", new MonthsAfter(1, null).ToString(null, english));
        Assert.Equal("within 1 year after the event", new YearsAfter(1, null).ToString(null, english));
        Assert.Equal("every year by the end of February", new AnnualBy(new AnnualDate(2, 29)).ToString(null, english));
        Assert.Equal("每年2月底前", new AnnualBy(new AnnualDate(2, 29)).Sentence.Chinese);
    }
}
