using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>What the lint finds in the five catalogues.</summary>
public sealed class LintTests
{
    /// <summary>
    /// The conflicts that the documents' own quotations show, and those with a statute at hand (预算法14, 条例26, 条例49): these and no others.
    /// </summary>
    [Theory]
    [InlineData("inner-mongolia", "4 unitConflict, 5 unitConflict")]
    [InlineData("baotou", "3 noBound, 6 noBound, 7 unitConflict, 8 unitConflict, 11 looserThanStatute")]
    [InlineData("hohhot", "11 unitConflict, 12 unitConflict")]
    [InlineData("zhongwei", "18 unitConflict, 20 looserThanStatute, 20 looserThanStatute")]
    [InlineData("anning", "32 unitConflict")]
    public void Check_Errors_AreThese(string name, string expected)
    {
        var errors = CatalogueLint.Check(Find(name)).Where(finding => finding.Severity == LintSeverity.Error);

        Assert.Equal(expected, string.Join(", ", errors.Select(finding => $"{finding.Item.RowNumber} {Camel(finding.Code)}")));
    }

    /// <summary>
    /// Each error has its reason, written and held against the row: the limit as printed, the article, and a sentence that a reader with
    /// the law cannot deny.
    /// </summary>
    [Fact]
    public void Check_Errors_EachHasAReasonThatWasReviewed()
    {
        var reviewed = Table("Errors.tsv")
            .Select(row => (Catalogue: row[0], Row: row[1], Code: row[2], Limit: row[3], Article: row[4], Chinese: row[5], English: row[6]))
            .ToArray();
        var found = DisclosureCatalogue
            .BuiltIn.SelectMany(catalogue =>
                CatalogueLint
                    .Check(catalogue)
                    .Where(finding => finding.Severity == LintSeverity.Error)
                    .Select(finding => (Catalogue: catalogue.Name, Finding: finding))
            )
            .ToArray();

        Assert.Equal(
            reviewed.Select(row => $"{row.Catalogue} {row.Row} {row.Code} {row.Limit}").Order(StringComparer.Ordinal),
            found
                .Select(error =>
                    $"{error.Catalogue} {error.Finding.Item.RowNumber} {Camel(error.Finding.Code)} {error.Finding.Item.TimeLimit.Text}"
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            reviewed,
            row =>
                Assert.Contains(
                    found,
                    error =>
                        $"{error.Catalogue} {error.Finding.Item.RowNumber}" == $"{row.Catalogue} {row.Row}"
                        && error.Finding.Source!.Contains(row.Article, StringComparison.Ordinal)
                )
        );
        Assert.All(reviewed, row => Assert.True(row.Chinese.Length > 10 && row.English.Length > 20, row.Row));
    }

    /// <summary>
    /// Rows as offices, schools, companies and villages print them, each with the verdict that was written down before the lint saw it.
    /// </summary>
    [Fact]
    public void Check_RowsFromElsewhere_AreJudgedAsTheyWereLabelled()
    {
        var wrong = Table("Rows.tsv")
            .Select(row =>
            {
                var catalogue = DisclosureCatalogue.FromTable(
                    "mine",
                    ["公开事项", "公开内容", "公开时限", "公开依据", "公开主体"],
                    [row[1..6]]
                );
                var severities = CatalogueLint
                    .Check(catalogue, [])
                    .Where(finding =>
                        finding.Code is not (LintCode.NoTrigger or LintCode.Ambiguous) && finding.Severity != LintSeverity.Note
                    )
                    .Select(finding => finding.Severity);
                string verdict = severities.Select(severity => Camel(severity)).Append("none").First();
                return (
                    Row: string.Join(" | ", row),
                    Expected: row[0],
                    Verdict: severities.Contains(LintSeverity.Error) ? "error" : verdict
                );
            });

        Assert.DoesNotContain(wrong, row => row.Expected != row.Verdict);
    }

    private static IEnumerable<string[]> Table(string name) =>
        File.ReadLines(Repository.PathTo("tests", "DisclosureDeadlines.Tests", "Lint", name)).Skip(1).Select(line => line.Split('\t'));

    [Theory]
    [InlineData("inner-mongolia", 29, LintCode.ClauseDiffers)]
    [InlineData("inner-mongolia", 38, LintCode.LooserThanStatute)]
    [InlineData("baotou", 4, LintCode.NoBound)]
    [InlineData("anning", 8, LintCode.Circular)]
    public void Check_WhatAPersonHasToJudge_IsPossible(string name, int seq, LintCode code) =>
        Assert.Contains(
            CatalogueLint.Check(Find(name)),
            finding => (finding.Item.RowNumber, finding.Code, finding.Severity) == (seq, code, LintSeverity.Possible)
        );

    [Fact]
    public void Check_ErrorsAndPossibles_NameTheirSource() =>
        Assert.All(
            DisclosureCatalogue.BuiltIn.SelectMany(CatalogueLint.Check).Where(finding => finding.Severity != LintSeverity.Note),
            finding => Assert.NotEmpty(finding.Source ?? "")
        );

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
        var lines = DisclosureCatalogue.BuiltIn.SelectMany(catalogue =>
            CatalogueLint
                .Check(catalogue, DisclosureCatalogue.BuiltIn)
                .Select(finding =>
                    $"""
                        {finding.Item.RowNumber} {Camel(finding.Severity)} {Camel(finding.Code)} {finding.Item.Heading}
                          {finding.Message.Chinese}
                          {finding.Message.English}
                          {finding.Source ?? "-"}
                        """
                )
                .Prepend(catalogue.Name)
        );

        Verified.Text("Lint", string.Join('\n', lines));
    }

    private static DisclosureCatalogue Find(string name) => DisclosureCatalogue.BuiltIn.Single(catalogue => catalogue.Name == name);

    private static string Camel(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
