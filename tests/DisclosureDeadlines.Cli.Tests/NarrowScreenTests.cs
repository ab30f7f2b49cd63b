using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>
/// Screens of any width: every command ends with its answer. None is taken for narrower than the least width, so that a few stand for those
/// below.
/// </summary>
public sealed class NarrowScreenTests
{
    private const int Widest = 40;
    private const int LeastWidth = 20;

    private static readonly string Ledger = Repository.PathTo("samples", "ledger.csv");
    private static readonly string Notice = Path.Combine(AppContext.BaseDirectory, "notices", "2026.txt");

    public static TheoryData<string[]> Commands =>
        [
            ["audit", Ledger, "--today", "2026-09-18"],
            ["remind", Ledger, "--today", "2026-09-18"],
            ["plan", "--catalogue", "hohhot", "--year", "2027"],
            ["catalogue", "list"],
            ["catalogue", "show", "hohhot"],
            ["catalogue", "search", "公开"],
            ["catalogue", "lint", "hohhot"],
            ["due", "2026-09-18", "信息形成之日起20个工作日内", "--explain"],
            ["due", "2026-09-18", "--catalogue", "hohhot"],
            ["parse", "信息形成之日起20个工作日内"],
            ["days", "2026-09-01", "2026-10-31"],
            ["add", "2026-09-18", "20"],
            ["statute", "list"],
            ["statute", "due", "2026-09-18", "reply"],
            ["notice", "read", Notice],
            ["notice", "impact", Notice, "--ledger", Ledger, "--today", "2026-09-18"],
            ["--help"],
            ["due", "--help"],
            ["calendar", "export", "--help"],
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_OnAScreenOfAnyWidth_GivesItsAnswer(string[] command)
    {
        foreach (string language in (string[])["en", "zh"])
        {
            string wide = Shown(1000, command, language);
            Assert.All(
                [1, 2, .. Enumerable.Range(LeastWidth, Widest - LeastWidth + 1).Where(columns => columns % Share.Step == 0)],
                columns => Assert.Equal(Characters(wide), Characters(Shown(columns, command, language)))
            );
        }
    }

    /// <summary>
    /// A table needs its columns; all other lines keep to the width, and no screen is taken for narrower than twenty columns.
    /// </summary>
    [Theory]
    [InlineData(1, LeastWidth)]
    [InlineData(LeastWidth, LeastWidth)]
    [InlineData(33, 33)]
    public void Run_OnANarrowScreen_FoldsProse(int columns, int width)
    {
        string[] lines = Shown(columns, ["plan", "--catalogue", "hohhot", "--year", "2027"], "zh").Split('\n');

        Assert.All(
            lines.Where(line => !line.Contains('│', StringComparison.Ordinal) && line.Trim().Length > 0),
            line => Assert.True(Folded.WidthOf(line) <= width || line.Contains('┼', StringComparison.Ordinal), line)
        );
    }

    private static string Shown(int columns, string[] command, string language)
    {
        var run = InProcess.On(columns, [], [.. command, "--lang", language]);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    /// <summary>What an answer says: its letters and numbers, however they are laid out.</summary>
    private static IEnumerable<(char Character, int Count)> Characters(string text) =>
        text.Where(char.IsLetterOrDigit).CountBy(character => character).Select(count => (count.Key, count.Value)).Order();
}
