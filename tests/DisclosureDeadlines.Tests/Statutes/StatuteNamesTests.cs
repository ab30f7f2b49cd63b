using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Statutes;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Statutes;

/// <summary>Limits by the names that people use, and the versions of a limit over time.</summary>
public sealed class StatuteNamesTests
{
    [Theory]
    [InlineData("reply", "reply")]
    [InlineData("REPLY", "reply")]
    [InlineData("答复", "reply")]
    [InlineData("依申请公开答复", "reply")]
    [InlineData("双公示", "decisions")]
    [InlineData("《中华人民共和国土地管理法》", "landCompensation")]
    [InlineData("地名管理条例", "placeName")]
    [InlineData("国办发〔2015〕51号", "decisions")]
    public void Named_WhatPeopleCallIt_IsFound(string name, string matter) =>
        Assert.Contains(matter, StatutoryLimits.Named(name).Select(limit => limit.Matter));

    [Theory]
    [InlineData("政府信息公开条理", "政府信息公开条例")]
    [InlineData("anualReport", "annualReport")]
    [InlineData("双公式", "双公示")]
    public void NamesNear_ASlip_IsSuggested(string name, string near)
    {
        Assert.Empty(StatutoryLimits.Named(name));
        Assert.Equal(near, StatutoryLimits.NamesNear(name)[0]);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData(null)]
    public void DeadlinesFor_AnUnknownName_IsRefused(string? name)
    {
        Assert.False(StatutoryLimits.TryFind(name, Day("2026-09-18"), out _));
        Assert.Empty(StatutoryLimits.NamesNear(name));
        Assert.Throws<ArgumentException>(() => StatutoryLimits.DeadlinesFor(name, Day("2026-09-18"), ChinaCalendar.Official));
    }

    [Theory]
    [InlineData("2023-02-01", "latePaymentsReport", "2023-03-31 第十六条")]
    [InlineData("2025-04-15", "latePaymentsReport", "2026-03-31 第十八条")]
    [InlineData("2019-04-10", "annualReport", "2020-01-31 第四十九条第一款, 2020-03-31 第四十九条第二款")]
    [InlineData("2019-03-10", "annualReport", "2019-03-31 第三十一条, 2019-03-31 第三十一条")]
    [InlineData("2024-04-30", "companyInformationOfAgency", "2024-05-30 第七条")]
    public void DeadlinesFor_AYearlyDuty_IsDueByTheVersionInForceOnThatDay(string date, string name, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                StatutoryLimits
                    .DeadlinesFor(name, Day(date), ChinaCalendar.Official)
                    .Select(answer => $"{answer.Deadline.DueOn:uuuu-MM-dd} {answer.Limit.Article}")
            )
        );

    [Fact]
    public void All_Limits_HaveAMatterWithWordsOrStandForAllPublication() =>
        Assert.All(
            StatutoryLimits.All.Where(limit => limit.Matter != "publication"),
            limit => Assert.NotEmpty(StatutoryLimits.MatterWords.Single(matter => matter.Name == limit.Matter).Words)
        );

    private static NodaTime.LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
