using System.Text.Json;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

public sealed class CatalogueCommandsTests
{
    [Fact]
    public void List_Json_NamesTheCatalogues()
    {
        using var json = JsonDocument.Parse(ToolProcess.Run("catalogue", "list", "--format", "json").Output);

        var hohhot = json.RootElement.EnumerateArray().Single(c => c.GetProperty("name").GetString() == "hohhot");
        Assert.Equal(21, hohhot.GetProperty("items").GetInt32());
    }

    [Fact]
    public void Show_Json_HasTheFieldsOfTheContract()
    {
        using var json = JsonDocument.Parse(ToolProcess.Run("catalogue", "show", "hohhot", "--format", "json").Output);

        var items = json.RootElement.GetProperty("items");
        Assert.Equal(21, items.GetArrayLength());
        string[] names = ["seq", "printedNumber", "levels", "content", "legalBasis", "timeLimit", "inherited", "rule", "responsible"];
        Assert.All(items.EnumerateArray(), item => Assert.All(names, name => Assert.True(item.TryGetProperty(name, out _), name)));
        Assert.Equal("annualBy", items[2].GetProperty("rule").GetProperty("kind").GetString());
    }

    [Fact]
    public void Show_Text_FitsEightyColumns()
    {
        string output = ToolProcess.Run("catalogue", "show", "hohhot").Output;

        Assert.All(output.Split('\n'), line => Assert.InRange(line.Sum(c => c is >= '\u2E80' and <= '\uFFEF' ? 2 : 1), 0, 80));
        Verified.Text("CatalogueCommandsTests.Show", output);
    }

    [Fact]
    public void Show_Csv_HasARowForEachItem()
    {
        string[] lines = ToolProcess.Run("catalogue", "show", "hohhot", "--format", "csv").Output.TrimEnd('\n').Split('\n');

        Assert.Equal(22, lines.Length);
        Assert.StartsWith("seq,printedNumber,level1,level2,level3,content", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_Json_HasTheFieldsOfTheContract()
    {
        using var json = JsonDocument.Parse(ToolProcess.Run("catalogue", "lint", "baotou", "--format", "json").Output);

        var error = json.RootElement.EnumerateArray().First(finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Equal((3, "noBound"), (error.GetProperty("seq").GetInt32(), error.GetProperty("code").GetString()));
        Assert.Contains("三十日内", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("第五十一条", error.GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anning", "error", 1)]
    [InlineData("anning", "note", 1)]
    public void Lint_WithFailOn_EndsWithOneWhereThereIsOne(string name, string severity, int code) =>
        Assert.Equal(code, ToolProcess.Run("catalogue", "lint", name, "--fail-on", severity).ExitCode);

    /// <summary>By the law of 2007 the department's budget had no day of its own.</summary>
    [Fact]
    public void Lint_ByTheLawOfADay_FindsNoErrorWhereThatLawHadNone()
    {
        var run = ToolProcess.Run("catalogue", "lint", "anning", "--in-force-on", "2014-06-01", "--fail-on", "error");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0 errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_Chinese_SaysSoInChinese() =>
        Assert.Contains("错误 2，可能 0", ToolProcess.Run("catalogue", "lint", "hohhot", "--lang", "zh").Output, StringComparison.Ordinal);
}
