using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Rules are values: compared by what they say, printed as a sentence, and never made out of nonsense.</summary>
public sealed class DeadlineRuleTests
{
    /// <summary>One of each kind, and near misses: another number, another unit, another trigger. All differ.</summary>
    private static readonly Func<DeadlineRule>[] Different =
    [
        () => new WorkingDaysAfter(20, new Trigger("信息形成")),
        () => new WorkingDaysAfter(20, new Trigger("信息变更")),
        () => new WorkingDaysAfter(20, null),
        () => new WorkingDaysAfter(7, new Trigger("信息形成")),
        () => new CalendarDaysAfter(20, new Trigger("信息形成")),
        () => new MonthsAfter(20, new Trigger("信息形成")),
        () => new YearsAfter(20, new Trigger("信息形成")),
        () => new AnnualBy(new AnnualDate(1, 31)),
        () => new AnnualBy(new AnnualDate(3, 31)),
        () => NoFixedDate.RealTime,
        () => NoFixedDate.Dynamic,
        () => NoFixedDate.AsAppropriate,
        () => NoFixedDate.AsPrescribed,
    ];

    public static TheoryData<int> OutOfRange(int greatest) => [0, -1, -20, int.MinValue, greatest + 1, int.MaxValue];

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
    public void Equals_NullOrAnotherType_False() => Assert.All(Different, make =>
    {
        Assert.False(make().Equals(null));
        Assert.False(make().Equals((object)"20个工作日内"));
    });

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
    }

    [Theory]
    [MemberData(nameof(OutOfRange), 9999)]
    public void WorkingDaysAfter_OutOfRange_Refused(int n) => Assert.Throws<ArgumentOutOfRangeException>(() => new WorkingDaysAfter(n, null));

    [Theory]
    [MemberData(nameof(OutOfRange), 9999)]
    public void CalendarDaysAfter_OutOfRange_Refused(int n) => Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDaysAfter(n, null));

    [Theory]
    [MemberData(nameof(OutOfRange), 999)]
    public void MonthsAfter_OutOfRange_Refused(int n) => Assert.Throws<ArgumentOutOfRangeException>(() => new MonthsAfter(n, null));

    [Theory]
    [MemberData(nameof(OutOfRange), 99)]
    public void YearsAfter_OutOfRange_Refused(int n) => Assert.Throws<ArgumentOutOfRangeException>(() => new YearsAfter(n, null));

    [Fact]
    public void Constructors_LeastAndGreatest_Accepted()
    {
        PeriodAfter[] rules =
        [
            new WorkingDaysAfter(1, null), new WorkingDaysAfter(9999, null),
            new CalendarDaysAfter(1, null), new CalendarDaysAfter(9999, null),
            new MonthsAfter(1, null), new MonthsAfter(999, null),
            new YearsAfter(1, null), new YearsAfter(99, null),
        ];
        Assert.Equal([1, 9999, 1, 9999, 1, 999, 1, 99], rules.Select(rule => rule.Length));
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
    }

    [Fact]
    public void Apply_NoCalendar_Refused() =>
        Assert.Throws<ArgumentNullException>(() => NoFixedDate.RealTime.Apply(Day.Of("2026-09-18 Fri"), null!));

    /// <summary>The sentence follows the current culture; one line a rule, so that the wording can be read at a glance.</summary>
    [Theory]
    [InlineData("zh-CN", new[]
    {
        "信息形成之日起20个工作日内", "信息变更之日起20个工作日内", "20个工作日内", "信息形成之日起7个工作日内", "信息形成之日起20日内", "信息形成之日起20个月内",
        "信息形成之日起20年内", "每年1月31日前", "每年3月31日前", "实时公开", "据实动态公开", "适时公开", "按规定时限公开",
    })]
    [InlineData("en-GB", new[]
    {
        "within 20 working days after 信息形成", "within 20 working days after 信息变更", "within 20 working days after the event", "within 7 working days after 信息形成",
        "within 20 calendar days after 信息形成", "within 20 months after 信息形成", "within 20 years after 信息形成", "every year by 31 January", "every year by 31 March",
        "in real time", "as things change", "when appropriate", "within the prescribed time",
    })]
    public void ToString_CurrentCulture_Sentence(string culture, string[] sentences)
    {
        using (new InCulture(culture))
        {
            Assert.Equal(sentences, Different.Select(make => make().ToString()));
            Assert.Equal(sentences, Different.Select(make => $"{make()}"));
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
