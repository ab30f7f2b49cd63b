using System.Text.Json;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

public sealed class DueTests
{
    private const string Phrase = "信息形成之日起20个工作日内";

    [Fact]
    public void Due_Phrase_TellsTheDayAndWhy()
    {
        var run = InProcess.Run("due", "2026-09-18", Phrase);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Verified.Text("DueTests.Phrase", run.Output);
    }

    [Fact]
    public void Due_CatalogueRowInChinese_TellsTheRowToo()
    {
        var run = InProcess.Run("due", "2026-09-18", "--catalogue", "hohhot", "--item", "13", "--explain", "--lang", "zh");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Verified.Text("DueTests.CatalogueRowInChinese", run.Output);
    }

    [Fact]
    public void Due_ChineseCulture_AnswersInChinese()
    {
        var run = ToolProcess.RunWith([], [("LANG", "zh_CN.UTF-8"), ("LC_ALL", "zh_CN.UTF-8")], "due", "2026-09-18", Phrase);

        Assert.StartsWith("截止日期", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Due_Json_HasTheFieldsOfTheContract()
    {
        var run = InProcess.Run("due", "2026-09-18", Phrase, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal("2026-10-22", root.GetProperty("dueOn").GetString());
        Assert.Equal("2026-10-22", root.GetProperty("publishBy").GetString());
        Assert.Equal("official", root.GetProperty("certainty").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("certaintyReason").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("reason").ValueKind);
        Assert.Equal("国办发明电〔2025〕7号 (2025-11-04)", root.GetProperty("dataVersion").GetString());
        Assert.Equal(0, root.GetProperty("parts").GetArrayLength());
        Assert.Equal(
            """{"kind":"workingDaysAfter","n":20,"unit":"workingDay","trigger":"信息形成"}""",
            string.Concat(root.GetProperty("rule").GetRawText().Where(c => !char.IsWhiteSpace(c)))
        );
    }

    [Fact]
    public void Due_JsonWithoutADueDate_GivesNullsAndTheReason()
    {
        var run = InProcess.Run("due", "2026-05-01", "实时公开", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("dueOn").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("publishBy").ValueKind);
        Assert.Contains("no date that can be computed", json.RootElement.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.zh-CN.md", "zh")]
    public void Due_MainJob_PrintsWhatTheReadmeShows(string readme, string language)
    {
        var run = InProcess.Run("due", "2026-09-18", Phrase, "--lang", language);

        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", readme)).ReplaceLineEndings("\n");
        Assert.Contains("```\n" + run.Output + "```", page, StringComparison.Ordinal);
    }
}
