using System.Text.Json;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

public sealed class CatalogueCommandsTests
{
    [Fact]
    public void List_Json_NamesTheCatalogues()
    {
        using var json = JsonDocument.Parse(InProcess.Run("catalogue", "list", "--format", "json").Output);

        Assert.Equal(
            ["anning 51 -", "baotou 14 -", "hohhot 21 -", "inner-mongolia 39 -", "zhongwei 29 ningxia"],
            json.RootElement.EnumerateArray()
                .Select(c => $"{c.GetProperty("name")} {c.GetProperty("items")} {c.GetProperty("holidayRegion").GetString() ?? "-"}")
        );
    }

    [Fact]
    public void Show_Json_HasTheFieldsOfTheContract()
    {
        using var json = JsonDocument.Parse(InProcess.Run("catalogue", "show", "hohhot", "--format", "json").Output);

        var items = json.RootElement.GetProperty("items");
        Assert.Equal(21, items.GetArrayLength());
        string[] names = ["seq", "printedNumber", "levels", "content", "legalBasis", "timeLimit", "inherited", "rule", "responsible"];
        Assert.All(items.EnumerateArray(), item => Assert.All(names, name => Assert.True(item.TryGetProperty(name, out _), name)));
        Assert.Equal("annualBy", items[2].GetProperty("rule").GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("List", "catalogue", "list")]
    [InlineData("Show", "catalogue", "show", "hohhot")]
    [InlineData("ShowInChinese", "catalogue", "show", "baotou", "--lang", "zh")]
    [InlineData("Search", "catalogue", "search", "预算", "公开")]
    [InlineData("SearchInVain", "catalogue", "search", "火星")]
    [InlineData("Due", "due", "2026-12-18", "--catalogue", "zhongwei")]
    [InlineData("DueInChinese", "due", "2026-09-18", "--catalogue", "inner-mongolia", "--period", "2025", "--lang", "zh")]
    public void Run_ForAReader_FitsEightyColumns(string name, params string[] arguments)
    {
        var run = InProcess.Run(arguments);

        // An answer in projected days names the notice that is missing, on standard error.
        Assert.Equal((0, ""), (run.ExitCode, run.Output.Contains("projected", StringComparison.Ordinal) ? "" : run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Sum(c => c is >= '\u2E80' and <= '\uFFEF' ? 2 : 1), 0, 80));
        Verified.Text("CatalogueCommandsTests." + name, run.Output);
    }

    [Fact]
    public void Show_Csv_HasARowForEachItem()
    {
        string[] lines = InProcess.Run("catalogue", "show", "hohhot", "--format", "csv").Output.TrimEnd('\n').Split('\n');

        Assert.Equal(22, lines.Length);
        Assert.StartsWith("seq,printedNumber,level1,level2,level3,content", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_Json_HasTheFieldsOfTheContract()
    {
        using var json = JsonDocument.Parse(InProcess.Run("catalogue", "lint", "baotou", "--format", "json").Output);

        var error = json.RootElement.EnumerateArray().First(finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Equal((3, "noBound"), (error.GetProperty("seq").GetInt32(), error.GetProperty("code").GetString()));
        Assert.Contains("三十日内", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("第五十一条", error.GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anning", "error", 1)]
    [InlineData("anning", "note", 1)]
    public void Lint_WithFailOn_EndsWithOneWhereThereIsOne(string name, string severity, int code) =>
        Assert.Equal(code, InProcess.Run("catalogue", "lint", name, "--fail-on", severity).ExitCode);

    /// <summary>By the law of 2007 the department's budget had no day of its own.</summary>
    [Fact]
    public void Lint_ByTheLawOfADay_FindsNoErrorWhereThatLawHadNone()
    {
        var run = InProcess.Run("catalogue", "lint", "anning", "--in-force-on", "2014-06-01", "--fail-on", "error");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0 errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_Chinese_SaysSoInChinese() =>
        Assert.Contains("错误 2，疑似 0", InProcess.Run("catalogue", "lint", "hohhot", "--lang", "zh").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("预算　公开", "", 9)]
    [InlineData("决算", "hohhot", 2)]
    [InlineData("火星", "", 0)]
    public void Search_Json_GivesTheRowsWithTheirCatalogue(string words, string only, int rows)
    {
        string[] among = only.Length == 0 ? [] : ["--catalogue", only];
        using var json = JsonDocument.Parse(InProcess.Run(["catalogue", "search", words, .. among, "--format", "json"]).Output);

        Assert.Equal(rows, json.RootElement.GetArrayLength());
        Assert.All(
            json.RootElement.EnumerateArray(),
            row => Assert.Contains(only, row.GetProperty("catalogue").GetString(), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("hohhot", 21)]
    [InlineData("inner-mongolia", 39)]
    [InlineData("zhongwei", 29)]
    [InlineData("baotou", 14)]
    [InlineData("anning", 51)]
    public void Due_WholeCatalogue_AnswersEveryRowOrSaysWhyNot(string name, int rows)
    {
        foreach (string date in new[] { "2001-01-01", "2019-05-14", "2026-09-18", "2026-12-31", "2100-12-20" })
        {
            using var json = JsonDocument.Parse(InProcess.Run("due", date, "--catalogue", name, "--format", "json").Output);

            var items = json.RootElement.GetProperty("items");
            Assert.Equal(Enumerable.Range(1, rows), items.EnumerateArray().Select(item => item.GetProperty("item").GetInt32()));
            Assert.All(items.EnumerateArray(), item => Assert.NotEqual(IsNull(item, "dueOn"), IsNull(item, "reason")));
        }
    }

    [Fact]
    public void Due_WholeCatalogue_GivesEachRowWhatItGivesAlone()
    {
        using var all = JsonDocument.Parse(InProcess.Run("due", "2024-06-12", "--catalogue", "zhongwei", "--format", "json").Output);
        using var one = JsonDocument.Parse(
            InProcess.Run("due", "2024-06-12", "--catalogue", "zhongwei", "--item", "7", "--format", "json").Output
        );

        Assert.True(JsonElement.DeepEquals(one.RootElement, all.RootElement.GetProperty("items")[6]));
    }

    /// <summary>宁夏 had 古尔邦节 off on 17 and 18 June 2024.</summary>
    [Theory]
    [InlineData("2024-07-12", "ningxia")]
    [InlineData("2024-07-10", null, "--region", "national")]
    [InlineData("2024-07-10", "guangxi", "--region", "广西")]
    public void Due_CatalogueInARegion_CountsItsDaysUnlessToldOtherwise(string due, string? region, params string[] options)
    {
        using var json = JsonDocument.Parse(
            InProcess.Run(["due", "2024-06-12", "--catalogue", "zhongwei", "--item", "7", "--format", "json", .. options]).Output
        );

        Assert.Equal(due, json.RootElement.GetProperty("dueOn").GetString());
        Assert.Equal(region, json.RootElement.TryGetProperty("region", out var named) ? named.GetString() : null);
    }

    [Theory]
    [InlineData("give --item", "--today", "2026-10-01")]
    [InlineData("give --item", "--published", "2026-10-01")]
    [InlineData("give --item", "--explain")]
    [InlineData("no row that recurs every quarter", "--period", "2025-Q3")]
    public void Due_WholeCatalogueWithAnOptionForOneRow_IsRefused(string sentence, params string[] options)
    {
        var run = InProcess.Run(["due", "2026-09-18", "--catalogue", "hohhot", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    private static bool IsNull(JsonElement item, string name) => item.GetProperty(name).ValueKind == JsonValueKind.Null;
}
