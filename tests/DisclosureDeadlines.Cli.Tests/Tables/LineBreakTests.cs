using System.Text;
using DisclosureDeadlines.Cli.Parse;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Tables;

/// <summary>Characters that Unicode counts as line ends, and tables do not.</summary>
public sealed class LineBreakTests : IDisposable
{
    private const string Headings = "标题,公开时限,成文日期";
    private const string Row = "甲,信息形成之日起20个工作日内,2026-09-18";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Breaks => ["\u0085", "\u2028", "\u2029"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Audit_RowsPartedByNothingElse_AreRefused(string end)
    {
        string name = $"U+{(int)end[0]:X4}";
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.GetEncoding("utf-16BE") })
        {
            string whole = folder.Write("l.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes($"{Headings}{end}{Row}{end}{Row}{end}")]);
            string below = folder.Write("m.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes($"{Headings}\n{Row}{end}{Row}\n")]);

            Assert.Equal(
                (2, "", $"{whole}, row 1: its rows are parted by {name}, which is no line break; save it with ordinary ones.\n"),
                Outcome("audit", whole)
            );
            Assert.Equal(
                (2, "", $"{below} 第2行：各行之间是 {name}，不是换行；请另存为用换行分行的文件。\n"),
                Outcome("audit", below, "--lang", "zh")
            );
        }
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Catalogue_RowsPartedByNothingElse_AreRefused(string end)
    {
        string file = folder.Write("c.csv", $"公开内容,公开时限{end}甲,20日内{end}乙,20日内{end}");

        Assert.Equal(
            (2, "", $"{file}, row 1: its rows are parted by U+{(int)end[0]:X4}, which is no line break; save it with ordinary ones.\n"),
            Outcome("catalogue", "show", file)
        );
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Audit_InsideACell_IsPartOfTheCell(string end)
    {
        string file = folder.Write("l.csv", $"标题,责任{end}科室,公开时限,成文日期\n甲{end}乙,,信息形成之日起20个工作日内,2026-09-18\n");

        var (code, output, error) = Outcome("audit", file, "--format", "csv");

        Assert.Equal((0, ""), (code, error));
        // The test's own reading makes every line end one of Unix.
        Assert.Contains(
            "甲\n乙,信息形成之日起20个工作日内,,信息形成之日起20个工作日内,2026-09-18,,,,,2026-10-22",
            output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("l.csv", Headings + "\n")]
    [InlineData("l.csv", Headings)]
    [InlineData("l.json", "[]")]
    [InlineData("l.csv", "台账\n" + Headings + "\n,,\n\n")]
    public void Audit_NoRows_SaysSo(string name, string text)
    {
        string file = folder.Write(name, text);
        foreach (string command in new[] { "audit", "remind" })
        {
            foreach (string format in new[] { "text", "csv", "json" })
            {
                var (code, _, error) = Outcome(command, file, "--format", format);
                Assert.Equal((0, $"{file} has no rows below its headings.\n"), (code, error));
            }
        }

        Assert.Equal($"{file} 的表头以下没有一行内容。\n", Outcome("audit", file, "--lang", "zh").Error);
        var impact = Outcome("notice", "impact", Path.Combine(AppContext.BaseDirectory, "notices", "2026.txt"), "--ledger", file);
        Assert.Equal((0, $"{file} has no rows below its headings.\n"), (impact.ExitCode, impact.Error));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Lines_OfText_EndAsUnicodeSays(string end)
    {
        Assert.Equal(["甲", "", "乙"], Lines($"甲{end}{end}乙"));
        Assert.Equal(["甲", "乙"], Lines($"甲{end}乙{end}"));
        // Also where a break falls on the edge between two pieces that are read.
        for (int length = Utf8Lines.MaxBytes - 4; length <= Utf8Lines.MaxBytes; length++)
        {
            string first = new('a', length);
            string[] lines = [.. Lines($"{first}{end}乙")!];
            Assert.Equal("乙", lines[1]);
            Assert.StartsWith(first[..(Utf8Lines.MaxBytes - 4)], lines[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Parse_LinesPartedByNothingElse_AreReadEach()
    {
        var run = InProcess.On(0, Encoding.UTF8.GetBytes("20日内\u2028每年1月31日前\u0085实时公开\r3日内"), "parse", "--format", "json");

        Assert.Equal(
            ["calendarDaysAfter", "annualBy", "realTime", "calendarDaysAfter"],
            run.Output.TrimEnd('\n')
                .Split('\n')
                .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString())
        );
    }

    private static IEnumerable<string?> Lines(string text) => Utf8Lines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static (int ExitCode, string Output, string Error) Outcome(params string[] arguments)
    {
        var run = InProcess.Run(arguments);
        return (run.ExitCode, run.Output, run.Error);
    }
}
