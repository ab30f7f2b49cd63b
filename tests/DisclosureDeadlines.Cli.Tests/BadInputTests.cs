using System.Text;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>Bad input is answered with one sentence on standard error and exit code 2, and nothing is written.</summary>
public sealed class BadInputTests
{
    private const string Phrase = "信息形成之日起20个工作日内";

    public static TheoryData<string[], string> Cases =>
        new()
        {
            { [], "A command is missing" },
            { ["bogus"], "bogus" },
            { ["due"], "due" },
            { ["due", "2026-09-18"], "time limit" },
            { ["due", "2026-02-30", Phrase], "2026-02-30" },
            { ["due", "18.9.2026", Phrase], "18.9.2026" },
            { ["due", "1999-12-31", Phrase], "2001-01-01" },
            { ["due", "2100-12-20", Phrase], "2100-12-31" },
            { ["due", "2026-09-18", Phrase, "--region", "atlantis"], "atlantis" },
            { ["due", "2026-09-18", Phrase, "--as-known-on", "yesterday"], "yesterday" },
            { ["due", "9999-12-31", Phrase], "9999-12-31" },
            { ["due", "2026-09-18", ""], "the end" },
            { ["due", "2026-09-18", "   "], "the end" },
            { ["due", "2026-09-18", "二十个工作日之后再说"], "之后再说" },
            { ["due", "2026-09-18", new string('内', 30_000)], "2000 characters" },
            { ["due", "2026-09-18", "\uFFFD\uFFFD"], "UTF-8" },
            { ["due", "2026-09-18", "--catalogue", "nowhere", "--item", "1"], "nowhere" },
            { ["due", "2026-09-18", "--catalogue", "hohhot", "--item", "22"], "22" },
            { ["due", "2026-09-18", "--catalogue", "hohhot", "--item", "one"], "one" },
            { ["due", "2026-09-18", "--item", "1"], "--catalogue" },
            { ["latest-event", "2026-09-18", "--catalogue", "hohhot"], "--item" },
            { ["due", "2026-09-18", "--catalogue", "hohhot", "--item", "1", "--law", "行政处罚法"], "--law" },
            { ["catalogue", "search"], "search" },
            { ["due", "2026-09-18", Phrase, "--catalogue", "hohhot", "--item", "1"], "both" },
            { ["due", "2026-09-18", Phrase, "--format", "yaml"], "yaml" },
            { ["due", "2026-09-18", Phrase, "--lang", "fr"], "fr" },
            { ["add", "2026-09-18", "many"], "many" },
            { ["add", "2026-09-18", "99999999999"], "99999999999" },
            { ["add", "2026-09-18", "2147483647"], "2100-12-31" },
            { ["add", "2026-09-18", "-2147483648"], "2001-01-01" },
            { ["count", "2026-09-18", "2101-01-01"], "2100-12-31" },
            { ["days", "2100-12-30", "2101-01-02"], "2100-12-31" },
            { ["days", "2026-01-02", "2026-01-01"], "before" },
            { ["calendar"], "A command is missing" },
            { ["calendar", "export", "--format", "yaml"], "yaml" },
            { ["calendar", "export", "--format", "sql", "--dialect", "oracle"], "oracle" },
            { ["calendar", "export", "--dialect", "duckdb"], "--format sql" },
            { ["calendar", "export", "--format", "xlsx"], "--out" },
            { ["calendar", "export", "--from", "2026-01-02", "--to", "2026-01-01"], "before" },
            { ["calendar", "export", "--from", "2000-12-31"], "2001-01-01" },
            { ["calendar", "export", "--to", "2101-01-01"], "2100-12-31" },
            { ["calendar", "export", "--as-known-on", "1999-01-01", "--from", "2026-13-01"], "2026-13-01" },
            { ["calendar", "export", "--out", ""], "no name" },
            { ["calendar", "export", "--out", "no/such/folder/days.csv"], "no such folder" },
            { ["catalogue", "show", "nowhere"], "nowhere" },
            { ["parse", Phrase, "--fail-on", "anything"], "anything" },
            { ["notice", "read", "no-such-file.txt"], "no-such-file.txt" },
            { ["notice", "read", "-"], "empty" },
            { ["notice", "import", "-"], "empty" },
            { ["notice", "remove", "nothing"], "nothing" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Run_BadInput_SaysSoInOneSentence(string[] arguments, string named)
    {
        var run = InProcess.Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.EndsWith(".\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BadInputInChinese_SaysSoInChinese()
    {
        var run = InProcess.Run("due", "2100-12-20", Phrase, "--lang", "zh");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("需要 2101-01-01 的日历，但已知的日子到 2100-12-31 为止。\n", run.Error);
    }

    [Fact]
    public void Parse_LineThatIsNotUtf8_IsAnUnreadableLineAndNotTheEnd()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(Phrase), (byte)'\n', 0xFF, 0xFE, (byte)'\n', .. Encoding.UTF8.GetBytes("每年1月31日前")];

        var run = InProcess.On(0, input, "parse", "--format", "json");

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(0, run.ExitCode);
        Assert.Collection(
            lines,
            line => Assert.Contains("\"ok\":true", line, StringComparison.Ordinal),
            line => Assert.Contains("\"ok\":false,\"error\":\"The line is not UTF-8 text.\"", line, StringComparison.Ordinal),
            line => Assert.Contains("\"kind\":\"annualBy\",\"month\":1,\"day\":31", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Parse_MegabyteLine_IsUnreadableInOneSentence()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(new string('信', 350_000)), (byte)'\n', .. Encoding.UTF8.GetBytes(Phrase)];

        var run = InProcess.On(0, input, "parse", "--format", "json");

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal((0, 2), (run.ExitCode, lines.Length));
        Assert.Contains("2000 characters", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"n\":20", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Dash_IsStandardInputAsElsewhere()
    {
        byte[] input = Encoding.UTF8.GetBytes($"{Phrase}\n每年1月31日前\n");

        var dash = InProcess.On(0, input, "parse", "-");

        Assert.Equal((0, InProcess.On(0, input, "parse").Output), (dash.ExitCode, dash.Output));
        Assert.Equal(2, dash.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Parse_FailOnUnreadable_ExitsWithOne()
    {
        Assert.Equal(1, InProcess.Run("parse", Phrase, "foo", "--fail-on", "unreadable").ExitCode);
        Assert.Equal(0, InProcess.Run("parse", Phrase, "foo").ExitCode);
        Assert.Equal(0, InProcess.Run("parse", Phrase, "--fail-on", "unreadable").ExitCode);
    }
}
