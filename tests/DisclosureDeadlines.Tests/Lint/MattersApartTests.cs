using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Statutes;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>A row is not on a matter because of a word that belongs to another one.</summary>
public sealed class MattersApartTests
{
    private static readonly string[] Header = ["公开事项", "公开内容", "公开时限"];

    /// <summary>Which rows are on more than the matter whose word they have, all of them rightly.</summary>
    private static readonly string[] OnBoth =
    [
        "workSafetyPenalty is on decisions", // a penalty of work safety is a penalty
        "penaltyDecision is on decisions", // told apart by the event: 立案
        "penaltyService is on decisions", // what is served may be published as well
        "licenceDecision is on decisions", // told apart by the event: 受理
    ];

    [Fact]
    public void Judge_AWordOfOneMatter_IsNoWordOfAnother()
    {
        var found =
            from matter in StatutoryLimits.MatterWords
            from word in matter.Words.Concat(matter.Surely)
            let row = new RowWords(Item(word.Replace("…", "的", StringComparison.Ordinal), ""))
            from other in StatutoryLimits.MatterWords
            where other != matter && MatterOfRow.Judge(other, row).Is
            select $"{matter.Name} is on {other.Name}";

        Assert.Equal(OnBoth, found.Distinct());
    }

    [Fact]
    public void MatterWords_WhatOneYieldsTo_IsAMatterThatYieldsToNone() =>
        Assert.All(
            StatutoryLimits.MatterWords.SelectMany(matter => matter.YieldsTo),
            name => Assert.Empty(Assert.Single(StatutoryLimits.MatterWords, matter => matter.Name == name).YieldsTo)
        );

    /// <summary>The withdrawal of a penalty is no licence, nor is a penalty; each is compared with its like.</summary>
    [Theory]
    [InlineData("行政处罚决定撤回", "行政许可决定", false)]
    [InlineData("行政处罚决定撤回", "行政处罚决定", false)]
    [InlineData("撤下已公示的行政处罚决定", "行政处罚结果公开", false)]
    [InlineData("行政处罚决定", "行政许可决定", false)]
    [InlineData("行政处罚决定", "行政处罚结果公开", true)]
    [InlineData("行政许可决定", "行政许可结果公开", true)]
    [InlineData("部门预算执行情况", "部门预算", false)]
    [InlineData("部门预算", "部门预算公开", true)]
    public void Check_RowsElsewhere_AreComparedWithTheirLikeOnly(string here, string there, bool compared)
    {
        var mine = DisclosureCatalogue.FromTable(
            "mine",
            Header,
            [
                ["事项", here, "信息形成之日起3个工作日内"],
            ]
        );
        var other = DisclosureCatalogue.FromTable(
            "other",
            Header,
            [
                ["别的", there, "信息形成之日起5个工作日内"],
            ]
        );

        var findings = CatalogueLint.Check(mine, [other]).Select(finding => finding.Code);

        Assert.Equal(compared, findings.Contains(LintCode.DiffersElsewhere));
    }

    private static CatalogueItem Item(string heading, string content) =>
        DisclosureCatalogue
            .FromTable(
                "mine",
                Header,
                [
                    [heading, content, "20个工作日内"],
                ]
            )
            .Items[0];
}
