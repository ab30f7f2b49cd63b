using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Hostile;

/// <summary>Whatever a file, its name or the command line holds: a reader sees it, and a terminal is not steered by it.</summary>
public sealed partial class HostileOutputTests(HostileFiles files) : IClassFixture<HostileFiles>
{
    private const string Limit = "信息形成之日起20个工作日内";

    /// <summary>
    /// Every command, with the texts that it shows, and every way to be refused with a word of the user's own in the sentence.
    /// </summary>
    public static TheoryData<string[]> Commands =>
        [
            ["audit", "{csv}", "--today", "2026-06-15"],
            ["audit", "{csv}", "--today", "2026-06-15", "--catalogue", "{catalogue}", "--data", "{data}"],
            ["audit", "{csv}", "--strict"],
            ["audit", "{json}", "--today", "2026-06-15"],
            ["audit", "{xlsx}", "--today", "2026-06-15"],
            ["audit", "{xlsx}", "--sheet", "{text}"],
            ["audit", "{csv}", "--map", "{text}=title"],
            ["audit", "{csv}", "--map", "{text}=published"],
            ["audit", "{csv}", "--out", "{text}"],
            ["audit", "{csv}", "--out", "{missing}.html"],
            ["audit", "{missing}"],
            ["remind", "{csv}", "--today", "2026-06-12", "--data", "{data}"],
            ["remind", "{json}", "--today", "2026-06-12"],
            ["plan", "--catalogue", "{catalogue}", "--year", "2027", "--data", "{data}"],
            ["plan", "--catalogue", "{catalogue}", "--year", "2027", "--item", "{text}"],
            ["plan", "--catalogue", "{catalogue}", "--year", "2027", "--item", "1"],
            ["catalogue", "show", "{catalogue}"],
            ["catalogue", "show", "{text}"],
            ["catalogue", "search", "公开", "--catalogue", "{catalogue}"],
            ["catalogue", "search", "{text}"],
            ["catalogue", "lint", "{catalogue}"],
            ["due", "2027-01-18", Limit, "--explain", "--data", "{data}"],
            ["due", "2027-01-18", "{text}"],
            ["due", "2027-01-18", "{text}" + Limit],
            ["due", "2027-01-18", "自“{text}”之日起20个工作日内"],
            ["due", "2027-01-18", "--catalogue", "{catalogue}", "--data", "{data}"],
            ["due", "2027-01-18", "--catalogue", "{catalogue}", "--item", "1", "--explain", "--data", "{data}"],
            ["due", "{text}", Limit],
            ["due", "2027-01-18", Limit, "--region", "{text}"],
            ["due", "2027-01-18", Limit, "--period", "{text}"],
            ["due", "2027-01-18", Limit, "--policy", "{text}"],
            ["due", "2027-01-18", Limit, "--law", "{text}"],
            ["latest-event", "2027-03-18", "{text}"],
            ["latest-event", "2027-03-18", Limit, "--data", "{data}"],
            ["parse", Limit, "{text}", "实时公开{text}"],
            ["parse"],
            ["days", "2027-02-01", "2027-02-28", "--data", "{data}"],
            ["days", "2027-02-01", "{text}"],
            ["add", "2027-01-18", "20", "--data", "{data}"],
            ["add", "2027-01-18", "{text}"],
            ["count", "2027-01-18", "2027-02-28", "--data", "{data}"],
            ["calendar", "export", "--format", "{text}"],
            ["notice", "read", "{notice}"],
            ["notice", "read", "{words}"],
            ["notice", "read", "{text}"],
            ["notice", "import", "{notice}", "--data", "{data}"],
            ["notice", "impact", "{notice}", "--ledger", "{csv}", "--today", "2026-12-30"],
            ["notice", "list", "--data", "{data}"],
            ["notice", "remove", "{text}", "--data", "{data}"],
            ["statute", "due", "2027-01-18", "{text}"],
            ["{text}"],
            ["due", "2027-01-18", Limit, "--{text}"],
            ["due", "--help", "{text}"],
        ];

    /// <summary>The commands that write documents for other programs, which must not hold what cannot be seen either.</summary>
    public static TheoryData<string[]> Documents =>
        [
            ["audit", "{csv}", "--today", "2026-06-15", "--data", "{data}"],
            ["remind", "{csv}", "--today", "2026-06-12", "--data", "{data}"],
            ["plan", "--catalogue", "{catalogue}", "--year", "2027", "--data", "{data}"],
            ["catalogue", "show", "{catalogue}"],
            ["catalogue", "search", "公开", "--catalogue", "{catalogue}"],
            ["catalogue", "lint", "{catalogue}"],
            ["due", "2027-01-18", Limit, "--data", "{data}"],
            ["due", "2027-01-18", "--catalogue", "{catalogue}", "--data", "{data}"],
            ["days", "2027-02-01", "2027-02-28", "--data", "{data}"],
            ["calendar", "export", "--from", "2027-02-01", "--to", "2027-02-28", "--data", "{data}"],
            ["notice", "read", "{notice}"],
            ["notice", "impact", "{notice}", "--ledger", "{csv}", "--today", "2026-12-30"],
            ["notice", "list", "--data", "{data}"],
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Text_AnyCommand_ShowsNothingUnseenAndForgesNoLine(string[] command)
    {
        foreach (string language in (string[])["en", "zh"])
        {
            var run = Run(0, command, "--lang", language);

            Assert.NotEqual("", run.Output + run.Error);
            AssertHarmless(run.Output);
            AssertHarmless(run.Error);
        }
    }

    /// <summary>On a screen the tool's own colours are the only escapes.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Screen_AnyCommand_ShowsNothingUnseenAndForgesNoLine(string[] command)
    {
        var run = Run(60, command, "--lang", "en");

        AssertHarmless(Colours().Replace(run.Output, ""));
        AssertHarmless(run.Error);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Screen_AnyDocument_ShowsNothingUnseen(string[] command)
    {
        string[] formats = command[0] is "remind" or "plan" or "calendar" ? ["csv", "json", "ics"] : ["csv", "json"];
        foreach (string format in formats)
        {
            var run = Run(60, command, "--lang", "en", "--format", format);

            Assert.Equal(0, run.ExitCode);
            Assert.Empty(HostileTexts.Unseen(run.Output));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Json_AnyDocument_EscapesWhatCannotBeSeenAndKeepsIt(string[] command)
    {
        var run = Run(0, command, "--lang", "en", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(HostileTexts.Unseen(run.Output));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Contains(
            Texts(json.RootElement),
            text =>
                text.Contains(HostileTexts.Worst, StringComparison.Ordinal)
                || text.Contains("\u001b[31m\u001b]0;title", StringComparison.Ordinal)
        );
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colours();

    private static void AssertHarmless(string output)
    {
        Assert.Empty(HostileTexts.Unseen(output));
        Assert.False(HostileTexts.HasForgedLine(output), output);
    }

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
            JsonValueKind.String => [element.GetString()!],
            _ => [],
        };

    private ToolRun Run(int columns, string[] command, params string[] options)
    {
        if (command.Contains("{data}"))
        {
            Assert.Equal(0, InProcess.Run("notice", "import", files.Notice, "--data", files.Data).ExitCode);
        }

        string Filled(string word) =>
            word.Replace("{csv}", files.CsvLedger, StringComparison.Ordinal)
                .Replace("{json}", files.JsonLedger, StringComparison.Ordinal)
                .Replace("{xlsx}", files.Workbook, StringComparison.Ordinal)
                .Replace("{catalogue}", files.Catalogue, StringComparison.Ordinal)
                .Replace("{notice}", files.Notice, StringComparison.Ordinal)
                .Replace("{words}", files.NoticeWords, StringComparison.Ordinal)
                .Replace("{data}", files.Data, StringComparison.Ordinal)
                .Replace("{missing}", files.PathTo("missing"), StringComparison.Ordinal)
                .Replace("{text}", HostileTexts.Worst, StringComparison.Ordinal);
        // What ends a line of standard input is no part of a phrase.
        string phrase = string.Concat(
            HostileTexts.Worst.Where(character => character is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
        );
        byte[] lines = Encoding.UTF8.GetBytes($"{Limit}\n{phrase}\n");
        return InProcess.On(columns, lines, [.. command.Select(Filled), .. options]);
    }
}
