using System.Text;
using System.Text.Json;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Cases;

public sealed class CaseReadTests
{
    private const string Asked = "日期 经过 说明\n2025-05-06  received  channel=person\n2025-05-14  consulted  served=2025-05-15\n";

    [Fact]
    public void Read_LinesOfACase_SaysWhereTheClockStands()
    {
        var run = Read(Asked + "2025-05-26 opinion\n", "--rule", "disclosureReply", "--as-of", "2025-06-09");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.Equal("State      running", lines[0]);
        Assert.Equal("Due        2025-06-16 (Mon), official", lines[2]);
        Assert.Equal("Used       15 of 20 working days on 2025-06-09, 5 left, 8 left out", lines[4]);
        Assert.Contains("2025-05-15 to 2025-05-26   8 left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("if an extension of 20 working days is announced today, due on 2025-07-14", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Json_HasTheNamesOfTheContract()
    {
        var run = Read(Asked, "--rule", "disclosureReply", "--as-of", "2025-05-20", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;

        Assert.Equal(("paused", "2025-05-06", "2025-06-26"), (Text("state"), Text("startedOn"), Text("dueAtLatest")));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("dueOn").ValueKind);
        Assert.Equal(
            (6, 14, 20),
            (root.GetProperty("used").GetInt32(), root.GetProperty("left").GetInt32(), root.GetProperty("total").GetInt32())
        );
        Assert.Equal(JsonValueKind.Null, root.GetProperty("excluded").ValueKind);
        Assert.All((string[])["replyBy", "inTime", "flags", "spans", "open"], name => Assert.True(root.TryGetProperty(name, out _), name));

        string? Text(string name) => root.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("[{\"on\":\"2025-05-06\",\"kind\":\"收到申请\",\"channel\":\"当面\"}]")]
    [InlineData("{\"rule\":\"petition\",\"happenings\":[{\"on\":\"2025-05-06\",\"kind\":\"received\",\"channel\":\"person\"}]}")]
    [InlineData("2025年5月6日 收到申请 当面\n")]
    [InlineData("日期,经过,说明\n2025/5/6,收到申请,方式=当面\n")]
    [InlineData("# a remark\n\n20250506\treceived\tchannel=person\n")]
    public void Read_OneCaseInAnyForm_IsTheSame(string input)
    {
        using var json = JsonDocument.Parse(Read(input, "--rule", "依申请公开答复", "--as-of", "2025-05-20", "--format", "json").Output);

        Assert.Equal("2025-06-04", json.RootElement.GetProperty("dueOn").GetString());
        Assert.Empty(json.RootElement.GetProperty("flags").EnumerateArray());
    }

    [Fact]
    public void Read_PoliciesSeveralTimes_EachOverThoseBefore()
    {
        string input = Asked + "2025-05-26 opinion\n";
        string[] of = ["--rule", "disclosureReply", "--as-of", "2025-06-09"];

        Assert.Contains("2025-06-17", Read(input, [.. of, "--policy", "pause=generous"]).Output, StringComparison.Ordinal);
        Assert.Contains("Due        2025-06-12", Read(input, [.. of, "--policy", "earliest"]).Output, StringComparison.Ordinal);
        Assert.Contains(
            "Due        2025-06-16",
            Read(input, [.. of, "--policy", "earliest", "--policy", "pause=asPeriods", "--policy", "pause-from=sent"]).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_WhatIsFromMemory_SaysSo()
    {
        var run = Read("2025-11-03 received channel=person\n2025-11-17 feeAsked\n", "--rule", "disclosureReply", "--as-of", "2025-11-18");

        Assert.Contains(
            "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第七条 is from memory",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_HappeningsAfterTheDay_AreToldBesides()
    {
        var run = Read(Asked, "--rule", "disclosureReply", "--as-of", "2025-05-10");

        Assert.Equal((0, "1 happening is after 2025-05-10 and was not looked at.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("2025-05-06 received\n2205-05-14 consulted\n", "2205-05-14 is outside the calendar")]
    [InlineData("2025-05-06 received bar\n", "line 1: received on 2025-05-06: expected something such as served=2025-05-15, found \"bar\"")]
    [InlineData("2025-02-30 received\n", "line 1: A happening begins with a date such as 2025-05-14, found \"2025-02-30\"")]
    [InlineData("2025-05-06\n", "expected what happened")]
    [InlineData("2025-05-06 received served=soon\n", "expected served to be a date")]
    [InlineData(
        "2025-05-06 received channel=person\n2025-06-01 extended by=24h\n",
        "expected by=20wd or a date such as 2025-06-30, found \"24h\""
    )]
    [InlineData("{\"happenings\":[{\"on\":\"2025-05-06\"}]}", "$.happenings[0]: Expected \"kind\"")]
    [InlineData("{\"happenings\":[{\"on\":\"2025-05-06\",\"kind\":\"received\",\"foo\":1}]}", "found \"foo\"")]
    [InlineData("{\"rule\":\"nosuch\",\"happenings\":[]}", "There is no clock rule \"nosuch\"")]
    [InlineData("编号 日期 经过\n1 2025-05-06 received\n", "use case audit")]
    [InlineData("# nothing\n", "holds no happening")]
    public void Read_WhatCannotBeRead_EndsInASentence(string input, string sentence)
    {
        var run = Read(input, "--rule", "disclosureReply", "--as-of", "2025-06-09");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rule", "nosuch", "There is no clock rule \"nosuch\"")]
    [InlineData("--policy", "pause=maybe", "Expected pause to be one of asPeriods, careful, generous, found \"maybe\"")]
    [InlineData("--policy", "luck=good", "There is no point \"luck\"")]
    [InlineData("--region", "nowhere", "nowhere")]
    public void Read_AnOptionThatIsNotThere_EndsInASentence(string option, string value, string sentence)
    {
        string[] rule = option == "--rule" ? [] : ["--rule", "disclosureReply"];
        var run = Read(Asked, [.. rule, "--as-of", "2025-06-09", option, value]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithoutARule_AsksForOne() => Assert.Contains("give one with --rule NAME", Read(Asked).Error, StringComparison.Ordinal);

    [Fact]
    public void Read_InChinese_HasNoEnglishWords()
    {
        string text = Read(
            Asked + "2025-05-26 opinion\n2025-05-27 opinion\n",
            "--rule",
            "disclosureReply",
            "--as-of",
            "2025-06-09",
            "--lang",
            "zh",
            "--explain"
        ).Output;

        Assert.Contains("2025-05-14 征求第三方意见", text, StringComparison.Ordinal);
        Assert.DoesNotContain("counted", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" on ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_AsJson_HaveTheNamesOfTheContract()
    {
        using var json = JsonDocument.Parse(InProcess.Run("case", "rules", "--format", "json").Output);
        var reply = json.RootElement.EnumerateArray().Single(rule => rule.GetProperty("name").GetString() == "disclosureReply");

        Assert.Equal(
            ("政府信息公开条例", "第三十三条第二款", "workingDay", 20),
            (
                reply.GetProperty("law").GetString(),
                reply.GetProperty("article").GetString(),
                reply.GetProperty("unit").GetString(),
                reply.GetProperty("length").GetInt32()
            )
        );
        Assert.Contains(",unconfirmed,", InProcess.Run("case", "rules", "--format", "csv").Output, StringComparison.Ordinal);
    }

    private static ToolRun Read(string input, params string[] arguments) =>
        InProcess.On(0, Encoding.UTF8.GetBytes(input), ["case", "read", "-", .. arguments]);
}
