using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>Which 日 a law makes working days: whose, how many, since when; and what is said where the law is not known.</summary>
public sealed class LawsOfDaysTests
{
    [Theory]
    [InlineData("接到审计报告之日起十日内", "审计法", TimeUnit.WorkingDay)]
    [InlineData("接到审计报告之日起十日内", "《中华人民共和国审计法实施条例》第四十四条", TimeUnit.WorkingDay)]
    [InlineData("审计决定送达之日起60日内", "审计法实施条例第五十二条", TimeUnit.CalendarDay)]
    [InlineData("受理申请之日起二十日内", "行政许可法", TimeUnit.WorkingDay)]
    [InlineData("被告知听证权利之日起五日内", "行政许可法", TimeUnit.CalendarDay)]
    [InlineData("收到申请之日起五日内", "行政许可法第四十七条", TimeUnit.CalendarDay)]
    [InlineData("收到申请之日起五日内", "行政许可法第三十二条", TimeUnit.WorkingDay)]
    [InlineData("受理之日起十五日内", "机动车登记规定", TimeUnit.WorkingDay)]
    [InlineData("受理之日起四日内", "机动车登记规定", TimeUnit.CalendarDay)]
    [InlineData("临时行驶车号牌自核发之日起十五日内", "机动车登记规定", TimeUnit.CalendarDay)]
    [InlineData("受理之日起五日内", "机动车驾驶证申领和使用规定", TimeUnit.WorkingDay)]
    [InlineData("受理之日起七日内", "机动车驾驶证申领和使用规定", TimeUnit.CalendarDay)]
    [InlineData("受理申请之日起7日内", "外国人入境出境管理条例", TimeUnit.WorkingDay)]
    [InlineData("登记事项变更之日起10日内", "外国人入境出境管理条例", TimeUnit.CalendarDay)]
    [InlineData("收到注册证补办申请之日起20日内", "医疗器械注册与备案管理办法", TimeUnit.WorkingDay)]
    [InlineData("批准之日起七日内", "《政府信息公开条例》、《行政处罚法》", TimeUnit.WorkingDay)]
    public void Parse_DaysOfALaw_AreWhatItSays(string phrase, string law, TimeUnit unit) =>
        Assert.Equal(unit, Assert.IsAssignableFrom<PeriodAfter>(TimeLimit.Parse(phrase, law).Rule).Unit);

    /// <summary>What rests on memory says so wherever it is printed; what was read in a text does not.</summary>
    [Fact]
    public void Message_OfALawWhoseTextWasNotSeen_SaysSo()
    {
        var message = Assert
            .Single(
                TimeLimit.Parse("收到申请之日起五日内", "行政复议法").Ambiguities,
                ambiguity => ambiguity.Code == AmbiguityCode.WorkingDaysByLaw
            )
            .Message;

        Assert.Contains("至2023-12-31止，未核对原文）", message.Chinese, StringComparison.Ordinal);
        Assert.Contains("until 2023-12-31, not confirmed by any text seen)", message.English, StringComparison.Ordinal);
        Assert.EndsWith("（3、5、7、10日，自2024-01-01起）；此前的事项仍按日历日", message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TheLicenseesThirtyDays_AreCalendarDays() =>
        Assert.Equal(TimeUnit.CalendarDay, Assert.IsType<BeforeEvent>(TimeLimit.Parse("有效期届满三十日前", "行政许可法").Rule).Unit);

    [Theory]
    [InlineData("批准之日起七日内", "《某某条例》", AmbiguityCode.LawNotKnown)]
    [InlineData("批准之日起七日内", "foo", AmbiguityCode.LawNotKnown)]
    [InlineData("批准之日起七日内", "《行政处罚法》《预算法》", AmbiguityCode.LawsDiffer)]
    [InlineData("批准之日起七日内", "税收征收管理法实施细则", AmbiguityCode.LawAdds)]
    public void Parse_WhatIsNotSureOfTheLaw_IsSaidAndCountedInCalendarDays(string phrase, string law, AmbiguityCode code)
    {
        var limit = TimeLimit.Parse(phrase, law);

        Assert.Equal(code, Assert.Single(limit.Ambiguities).Code);
        Assert.IsType<CalendarDaysAfter>(limit.Rule);
    }

    [Theory]
    [InlineData("批准之日起七个工作日内", "《某某条例》")]
    [InlineData("批准之日起七日内", "《预算法》")]
    [InlineData("批准之日起1个月内", "《某某条例》")]
    [InlineData("批准之日起七日内", "《政府信息公开条例》")]
    public void Parse_WhereTheLawMakesNoDifference_NothingIsSaid(string phrase, string law) =>
        Assert.Empty(TimeLimit.Parse(phrase, law).Ambiguities);

    [Theory]
    [InlineData("2010-04-30", TimeUnit.CalendarDay)]
    [InlineData("2010-05-01", TimeUnit.WorkingDay)]
    public void ForEventOn_BeforeTheLawSaidSo_CountsCalendarDays(string date, TimeUnit unit) =>
        Assert.Equal(
            unit,
            Assert
                .IsAssignableFrom<PeriodAfter>(
                    TimeLimit.Parse("接到审计报告之日起十日内", "审计法").ForEventOn(LocalDatePattern.Iso.Parse(date).Value).Rule
                )
                .Unit
        );
}
