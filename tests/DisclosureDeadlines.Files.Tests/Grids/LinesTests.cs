using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Grids;

/// <summary>What the lines above and between tables are taken for, and which texts of documents are days and numbers.</summary>
public sealed class LinesTests
{
    /// <summary>A line is what stands above a table, from the top, with strokes between.</summary>
    [Fact]
    public void Lines_AboveATable_GiveItsName() =>
        Said.OfLines(
            "titles",
            line =>
            {
                string[] above = line == "-" ? [] : line.Split('/');
                return
                [
                    $"{TitleLine.Of(above) ?? "(none)"} | {string.Join(' ', above.Select(text => TitleLine.IsName(text) ? "name" : PageMark.Is(text) ? "page" : "beside"))}",
                ];
            }
        );

    [Fact]
    public void Texts_OfDocuments_AreDaysOrNumbersAsVerified() =>
        Said.OfLines("values", line => [$"{Kind(CellText.Day(line))}; {Kind(CellText.Number(line))}"]);

    [Fact]
    public void NoValue_IsSaidInBothLanguages() =>
        Assert.Equal(
            ("公式没有算出值，或者是错误值", "a formula that was never calculated, or an error"),
            (CellText.NoValue.Chinese, CellText.NoValue.English)
        );

    [Fact]
    public void File_OfSheets_SaysWhatItWasTold()
    {
        bool isClosed = false;
        var named = new SheetFile("a", [], () => 0.5, () => isClosed = true) { HasNamedSheets = true, DatesFrom1904 = true };
        using var plain = new SheetFile("b", [], () => null, () => { });

        Assert.Equal(("a", true, true, 0.5), (named.Name, named.HasNamedSheets, named.DatesFrom1904, named.Progress));
        Assert.Equal(("b", false, false, null), (plain.Name, plain.HasNamedSheets, plain.DatesFrom1904, plain.Progress));
        Assert.False(isClosed);
        named.Dispose();
        Assert.True(isClosed);
    }

    private static string Kind(LedgerCell cell) =>
        cell.Date is not null ? $"day {cell}"
        : cell.Number is not null ? $"number {cell}"
        : cell.IsEmpty ? "empty"
        : $"text {cell}";
}
