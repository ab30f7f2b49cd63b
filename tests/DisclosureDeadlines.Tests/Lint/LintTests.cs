using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>What the lint finds in the five catalogues.</summary>
public sealed class LintTests
{
    /// <summary>The conflicts that the documents' own quotations show, and those with a statute at hand (预算法14, 条例26, 条例49): these and no others.</summary>
    [Theory]
    [InlineData("inner-mongolia", "4 unitConflict, 5 unitConflict")]
    [InlineData("baotou", "3 noBound, 6 noBound, 7 unitConflict, 8 unitConflict, 11 looserThanStatute")]
    [InlineData("hohhot", "11 unitConflict, 12 unitConflict")]
    [InlineData("zhongwei", "18 unitConflict")]
    [InlineData("anning", "32 unitConflict")]
    public void Check_Errors_AreThese(string name, string expected)
    {
        var errors = CatalogueLint.Check(Find(name)).Where(finding => finding.Severity == LintSeverity.Error);

        Assert.Equal(expected, string.Join(", ", errors.Select(finding => $"{finding.Item.RowNumber} {Camel(finding.Code)}")));
    }

    [Theory]
    [InlineData("inner-mongolia", 29, LintCode.ClauseDiffers)]
    [InlineData("inner-mongolia", 38, LintCode.LooserThanStatute)]
    [InlineData("baotou", 4, LintCode.NoBound)]
    [InlineData("anning", 8, LintCode.Circular)]
    public void Check_WhatAPersonHasToJudge_IsPossible(string name, int seq, LintCode code) =>
        Assert.Contains(CatalogueLint.Check(Find(name)), finding => (finding.Item.RowNumber, finding.Code, finding.Severity) == (seq, code, LintSeverity.Possible));

    [Fact]
    public void Check_ErrorsAndPossibles_NameTheirSource() => Assert.All(
        DisclosureCatalogue.BuiltIn.SelectMany(CatalogueLint.Check).Where(finding => finding.Severity != LintSeverity.Note),
        finding => Assert.NotEmpty(finding.Source ?? ""));

    /// <summary>Before 2015 the budget law set no such day, so that 20 working days conflict with nothing but themselves.</summary>
    [Fact]
    public void Check_ByTheLawOfAnotherDay_AppliesThatLaw()
    {
        var findings = CatalogueLint.Check(Find("hohhot"), [], new LocalDate(2014, 6, 1));

        Assert.DoesNotContain(findings, finding => finding.Item.RowNumber is 11 or 12);
    }

    [Fact]
    public void Check_AllFive_FindsThis()
    {
        var lines = DisclosureCatalogue.BuiltIn.SelectMany(catalogue => CatalogueLint.Check(catalogue, DisclosureCatalogue.BuiltIn)
            .Select(finding => $"""
                {finding.Item.RowNumber} {Camel(finding.Severity)} {Camel(finding.Code)} {finding.Item.Heading}
                  {finding.Message.Chinese}
                  {finding.Message.English}
                  {finding.Source ?? "-"}
                """)
            .Prepend(catalogue.Name));

        Verified.Text("Lint", string.Join('\n', lines));
    }

    private static DisclosureCatalogue Find(string name) => DisclosureCatalogue.BuiltIn.Single(catalogue => catalogue.Name == name);

    private static string Camel(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
