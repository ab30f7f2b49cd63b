using System.Text.Json;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

public sealed class StatuteCommandsTests
{
    [Fact]
    public void Due_OnAMatter_GivesEveryLimitAndTheEarliest()
    {
        using var json = JsonDocument.Parse(InProcess.Run("statute", "due", "2026-09-18", "decisions", "--format", "json").Output);

        Assert.Equal("2026-09-29", json.RootElement.GetProperty("dueOn").GetString());
        Assert.Equal(
            ["2026-09-29", "2026-09-29", "2026-10-22"],
            json.RootElement.GetProperty("limits").EnumerateArray().Select(limit => limit.GetProperty("dueOn").GetString())
        );
    }

    [Fact]
    public void Due_OnOneLimitBesideAnEarlierOne_SaysThatItBindsToo()
    {
        var run = InProcess.Run("statute", "due", "2025-09-18", "marketPenalty", "--format", "csv");

        Assert.Contains(
            "binds on the same matter (decisions) until 2025-09-28, and the earliest counts",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("same matter", InProcess.Run("statute", "due", "2025-09-18", "decisions").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Due_WithAPeriod_AsksTheLawOfTheDueDate() =>
        Assert.Contains(
            "2019-03-31",
            InProcess.Run("statute", "due", "2019-01-15", "annualReport", "--period", "2018").Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2026-09-18", "tax", "There is no limit \"tax\"")]
    [InlineData("2005-09-18", "reply", "was in force on 2005-09-18")]
    public void Due_WhatIsNotThere_EndsInASentence(string date, string name, string sentence)
    {
        var run = InProcess.Run("statute", "due", date, name);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>An extension that the article itself allows, and a first day that nobody has seen, stand where they are needed.</summary>
    [Theory]
    [InlineData("reply", "also allows: ", "extended by 20 working days")]
    [InlineData("placeName", "in force: since 2022-05-01 (the first day was not checked with the text)", "")]
    public void Show_WhatQualifiesALimit_IsPrintedBesideIt(string name, string line, string also)
    {
        string shown = InProcess.Run("statute", "show", name).Output;

        Assert.Contains(line, shown, StringComparison.Ordinal);
        Assert.Contains(also, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void List_OnADay_HasOnlyWhatWasInForce()
    {
        string[] rows = InProcess.Run("statute", "list", "--in-force-on", "2010-01-01", "--format", "csv").Output.TrimEnd('\n').Split('\n');

        Assert.Contains(rows, row => row.StartsWith("reply,reply,政府信息公开条例,国务院令第492号,第二十四条", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("711", StringComparison.Ordinal));
    }
}
