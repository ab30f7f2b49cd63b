using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Statutes;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Statutes;

/// <summary>The document of the laws' limits: what is read of it, and what is refused, with the place.</summary>
public sealed class StatutesJsonTests
{
    private const string Matters =
        """[{"name":"甲","title":{"zh":"甲事","en":"matter a"}},{"name":"乙","title":{"zh":"乙事","en":"matter b"}}]""";

    private const string Least =
        """{"name":"x","matter":"乙","law":"某法","level":"law","rule":{"kind":"workingDaysAfter","n":7},"actor":"any","binds":{"zh":"机关","en":"organs"},"covers":{"zh":"公开","en":"what is public"},"standing":"text","source":"s"}""";

    [Fact]
    public void Limit_WithTheLeast_IsRead()
    {
        var limit = Assert.Single(Read(Least).Limits);

        Assert.Equal(("x", "乙", "某法", "《某法》"), (limit.Name, limit.Matter, limit.Law, limit.Citation));
        Assert.Equal((null, null, null, null, null), (limit.Number, limit.Article, limit.Region, limit.ValidFrom, limit.ValidTo));
        Assert.Equal((null, null, null, "s"), (limit.Leeway, limit.Text, limit.Note, limit.Source));
        Assert.Equal((StatuteLevel.Law, StatuteActor.Any, StatuteStanding.Text), (limit.Level, limit.Actor, limit.Standing));
        Assert.Equal(
            ("机关", "organs", "公开", "what is public"),
            (limit.Binds.Chinese, limit.Binds.English, limit.Covers.Chinese, limit.Covers.English)
        );
    }

    [Fact]
    public void Limit_WithAllThereMayBe_IsRead()
    {
        var limit = Assert.Single(
            Read(
                With(
                        """
                        "number":"国发〔2015〕1号","article":"第一条","region":"包头市","validFrom":"2015-01-02","validTo":"2016-03-04","text":"原文","note":"施行日期未核对",
                        "leeway":{"to":{"kind":"workingDaysAfter","n":40},"zh":"可延长","en":"may be extended"}
                        """
                    )
                    .Replace("\"law\",\"rule\"", "\"circular\",\"rule\"", StringComparison.Ordinal)
            ).Limits
        );

        Assert.Equal("《某法》第一条（国发〔2015〕1号）", limit.Citation);
        Assert.Equal(("包头市", Day.Of("2015-01-02"), Day.Of("2016-03-04")), (limit.Region!.Name, limit.ValidFrom, limit.ValidTo));
        Assert.Equal(("原文", "施行日期未核对", true), (limit.Text, limit.Note, limit.AreDatesUnchecked));
        Assert.Equal(("可延长", "may be extended"), (limit.Leeway!.Words.Chinese, limit.Leeway.Words.English));
        Assert.NotNull(limit.Leeway.To);
    }

    [Theory]
    [InlineData("law", StatuteLevel.Law)]
    [InlineData("regulation", StatuteLevel.Regulation)]
    [InlineData("rule", StatuteLevel.Rule)]
    [InlineData("circular", StatuteLevel.Circular)]
    internal void Level_OfALimit_IsByItsName(string name, StatuteLevel level) =>
        Assert.Equal(level, Read(Least.Replace("\"level\":\"law\"", $"\"level\":\"{name}\"", StringComparison.Ordinal)).Limits[0].Level);

    [Theory]
    [InlineData("quoted", StatuteStanding.Quoted)]
    [InlineData("text", StatuteStanding.Text)]
    [InlineData("page", StatuteStanding.Page)]
    [InlineData("copy", StatuteStanding.Copy)]
    [InlineData("unconfirmed", StatuteStanding.Unconfirmed)]
    internal void Standing_OfALimit_IsByItsName(string name, StatuteStanding standing) =>
        Assert.Equal(
            standing,
            Read(Least.Replace("\"standing\":\"text\"", $"\"standing\":\"{name}\"", StringComparison.Ordinal)).Limits[0].Standing
        );

    [Theory]
    [InlineData("any", StatuteActor.Any)]
    [InlineData("department", StatuteActor.Department)]
    [InlineData("localGovernment", StatuteActor.LocalGovernment)]
    [InlineData("financeDepartment", StatuteActor.FinanceDepartment)]
    [InlineData("marketRegulator", StatuteActor.MarketRegulator)]
    [InlineData("subordinateUnit", StatuteActor.SubordinateUnit)]
    [InlineData("enterprise", StatuteActor.Enterprise)]
    [InlineData("thirdParty", StatuteActor.ThirdParty)]
    [InlineData("villageCommittee", StatuteActor.VillageCommittee)]
    [InlineData("publicBody", StatuteActor.PublicBody)]
    [InlineData("tenderer", StatuteActor.Tenderer)]
    internal void Actor_OfALimit_IsByItsName(string name, StatuteActor actor) =>
        Assert.Equal(actor, Read(Least.Replace("\"actor\":\"any\"", $"\"actor\":\"{name}\"", StringComparison.Ordinal)).Limits[0].Actor);

    [Theory]
    [InlineData("\"matter\":\"乙\"", "\"matter\":\"丙\"", "$.limits[0].matter", "没有“丙”这类事项", "there is no matter \"丙\"")]
    [InlineData(
        "\"law\":\"某法\"",
        "\"law\":\"某法\",\"region\":\"乌有市\"",
        "$.limits[0].region",
        "没有“乌有市”这个地方",
        "there is no place \"乌有市\""
    )]
    [InlineData("\"law\":\"某法\"", "\"law\":\"某法\",\"page\":1", "$.limits[0]", "没有“page”这个字段", "there is no field \"page\"")]
    [InlineData(
        "\"law\":\"某法\"",
        "\"law\":\"某法\",\"leeway\":{\"until\":1,\"zh\":\"甲\",\"en\":\"a\"}",
        "$.limits[0].leeway",
        "没有“until”这个字段",
        "there is no field \"until\""
    )]
    public void Limit_ThatCannotBeRead_IsRefusedAtItsPlace(string text, string instead, string place, string chinese, string english)
    {
        var refusal = Assert.Throws<DocumentFormatException>(() => Read(Least.Replace(text, instead, StringComparison.Ordinal)));

        Assert.Equal((place, chinese, english), (refusal.Path, refusal.Fault.Chinese, refusal.Fault.English));
    }

    [Theory]
    [InlineData("""{"matters":[],"limits":[],"more":1}""", "$")]
    [InlineData("""{"matters":[{"name":"甲","title":{"zh":"甲","en":"a"},"colour":1}],"limits":[]}""", "$.matters[0]")]
    public void Document_WithFieldsThatAreNotKnown_IsRefused(string json, string place) =>
        Assert.Equal(place, Assert.Throws<DocumentFormatException>(() => ReadAll(json)).Path);

    [Fact]
    public void Matter_WithAllThereMayBe_KeepsItsLists()
    {
        var matter = Assert.Single(
            ReadAll(
                """
                {"matters":[{"name":"甲","title":{"zh":"甲事","en":"a"},"aliases":["1"],"words":["2"],"perhaps":["3"],"unless":["4"],"surely":["5"],"apart":["6"],
                "yieldsTo":["7"],"subjects":["8"],"basis":["9"],"triggers":["10"],"binds":["tenderer"]}],"limits":[]}
                """
            ).Matters
        );

        Assert.Equal(
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
            new[]
            {
                matter.Aliases,
                matter.Words,
                matter.Perhaps,
                matter.Unless,
                matter.Surely,
                matter.Apart,
                matter.YieldsTo,
                matter.Subjects,
                matter.Basis,
                matter.Triggers,
            }.Select(list => Assert.Single(list))
        );
        Assert.Equal(StatuteActor.Tenderer, Assert.Single(matter.Binds));
    }

    /// <summary>Every matter of a limit was checked when the document was read, so that asking for another is a fault of the program.</summary>
    [Fact]
    public void TitleOf_NoMatter_IsAFault() => Assert.Throws<InvalidOperationException>(() => StatutoryLimits.TitleOf("丙"));

    private static string With(string more) => $"{Least[..^1]},{more}}}";

    private static StatuteBook Read(string limit) => ReadAll($$"""{"matters":{{Matters}},"limits":[{{limit}}]}""");

    private static StatuteBook ReadAll(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return JsonField.Read("laws", stream, StatutesJson.Read);
    }
}
