using System.Text.Encodings.Web;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Statutes;

/// <summary>The limits that laws set, each by the law of its day.</summary>
public sealed class StatutesTests
{
    private static readonly char[] Marks = [.. "、，；。《》："];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("publication", "2008-04-30", null)]
    [InlineData("publication", "2018-06-01", "《政府信息公开条例》第十八条")]
    [InlineData("publication", "2019-05-14", "《政府信息公开条例》第十八条")]
    [InlineData("publication", "2019-05-15", "《政府信息公开条例》第二十六条")]
    [InlineData("Reply", "2019-05-15", "《政府信息公开条例》第三十三条")]
    [InlineData("thirdPartyOpinion", "2018-06-01", null)]
    [InlineData("departmentBudget", "2014-12-31", null)]
    [InlineData("penaltyWithdrawal", "2021-07-15", "《行政处罚法》第四十八条、第八十五条")]
    [InlineData("nothing", "2021-07-15", null)]
    public void TryFind_OnADay_GivesTheVersionInForce(string name, string date, string? citation)
    {
        StatutoryLimits.TryFind(name, Day(date), out var limit);

        Assert.Equal(citation, limit?.Citation);
    }

    /// <summary>What is printed between 《 and 》 is the title of one paper, and its number is of that paper.</summary>
    [Fact]
    public void Law_OfEveryLimit_IsOneTitle()
    {
        Assert.All(
            StatutoryLimits.All,
            limit => Assert.Equal(-1, limit.Law.Replace("“双随机、一公开”", "", StringComparison.Ordinal).IndexOfAny(Marks))
        );
        Assert.All(StatutoryLimits.All, limit => Assert.DoesNotContain('、', limit.Number ?? ""));
        Assert.All(
            StatutoryLimits.All.Select(limit => limit.Law.TrimEnd('》')),
            law =>
                Assert.Contains(
                    ["法", "条例", "规定", "办法", "细则", "通知", "意见", "指引"],
                    ending => law.EndsWith(ending, StringComparison.Ordinal)
                )
        );
    }

    /// <summary>Replies: 15 working days until 2019-05-14, 20 since.</summary>
    [Theory]
    [InlineData("2018-09-17", "2018-10-12")]
    [InlineData("2019-09-17", "2019-10-18")]
    public void DeadlinesFor_AReply_CountsByTheLawOfTheEvent(string received, string due) =>
        Assert.Equal(Day(due), Assert.Single(StatutoryLimits.DeadlinesFor("reply", Day(received), ChinaCalendar.Official)).Deadline.DueOn);

    [Theory]
    [InlineData("2018", "2019-03-31", "2019-03-31")]
    [InlineData("2019", "2020-01-31", "2020-03-31")]
    [InlineData("2025", "2026-01-31", "2026-03-31")]
    public void DeadlinesFor_TheAnnualReport_IsByTheLawOfTheDueDate(string year, string department, string government)
    {
        var answers = StatutoryLimits.DeadlinesFor("annualReport", ReportingPeriod.Parse(year), ChinaCalendar.Official);

        Assert.Equal([Day(department), Day(government)], answers.Select(answer => answer.Deadline.DueOn!.Value));
    }

    /// <summary>双公示 gives 7 working days, the rule of the market regulators 20: both are shown, the earlier counts.</summary>
    [Fact]
    public void DeadlinesFor_Decisions_GivesEveryLimitAndCountsTheEarliest()
    {
        var answers = StatutoryLimits.DeadlinesFor("decisions", new LocalDate(2026, 9, 18), ChinaCalendar.Official);

        Assert.Equal(["doublePublicity", "enforcementPenaltyOrLicence", "marketPenalty"], answers.Select(answer => answer.Limit.Name));
        Assert.Equal(
            (new LocalDate(2026, 9, 29), new LocalDate(2026, 10, 22)),
            (answers.Earliest!.Deadline.DueOn!.Value, answers[2].Deadline.DueOn!.Value)
        );
    }

    /// <summary>A department and its government owe different reports; no day counts for both.</summary>
    [Fact]
    public void Earliest_OfDutiesOfDifferentAuthorities_IsNone() =>
        Assert.Null(StatutoryLimits.DeadlinesFor("annualReport", ReportingPeriod.Parse("2025"), ChinaCalendar.Official).Earliest);

    /// <summary>包头's circular on proposals binds nobody elsewhere; what an unconfirmed text says counts for nobody.</summary>
    [Fact]
    public void Earliest_OfALimitOfOneRegion_IsNone()
    {
        var answers = StatutoryLimits.DeadlinesFor("proposals", new LocalDate(2026, 9, 18), ChinaCalendar.Official);

        Assert.Equal("内蒙古自治区包头市", Assert.Single(answers).Limit.Region?.FullName);
        Assert.Null(answers.Earliest);
    }

    /// <summary>A region is written by its name, as in every other model; it holds the places in it and no others.</summary>
    [Fact]
    public void Region_OfALimit_IsAPlaceAndWrittenByItsName()
    {
        var limit = StatutoryLimits.DeadlinesFor("proposals", new DateOnly(2026, 9, 18), ChinaCalendar.Official)[0].Limit;

        Assert.Contains("\"Region\":\"包头市\"", JsonSerializer.Serialize(limit, Readable), StringComparison.Ordinal);
        Assert.True(limit.Region!.Holds("内蒙古自治区包头市"));
        Assert.True(limit.Region.Holds("包头市昆都仑区"));
        Assert.False(limit.Region.Holds("内蒙古自治区呼和浩特市"));
        Assert.False(limit.Region.Holds(null));
    }

    [Fact]
    public void All_VersionsOfOneDuty_DoNotOverlap() =>
        Assert.All(
            StatutoryLimits.All.GroupBy(limit => limit.Name),
            duty =>
                Assert.All(
                    duty.OrderBy(limit => limit.ValidFrom).Zip(duty.OrderBy(limit => limit.ValidFrom).Skip(1)),
                    pair => Assert.True(pair.First.ValidTo < pair.Second.ValidFrom, duty.Key)
                )
        );

    /// <summary>What is marked as quoted stands in the catalogue that is named.</summary>
    [Fact]
    public void Quoted_Limits_NameRowsThatExist() =>
        Assert.All(
            StatutoryLimits.All.Where(limit => limit.Standing == StatuteStanding.Quoted),
            limit =>
            {
                string[] row = limit.Source.Split(';')[0].Split(' ');
                Assert.True(
                    DisclosureCatalogue.TryFind(row[0], out var catalogue)
                        && catalogue.TryFindItem(int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), out _),
                    limit.Source
                );
            }
        );

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
