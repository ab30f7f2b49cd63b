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
}
