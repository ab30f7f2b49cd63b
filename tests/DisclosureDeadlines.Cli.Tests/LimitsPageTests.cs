using System.Globalization;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Parse;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Packages;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>The pages of bounds say what the code holds to.</summary>
public class LimitsPageTests
{
    private static readonly PackageBounds Package = new();

    [Theory]
    [InlineData("limits.md")]
    [InlineData("limits.zh-CN.md")]
    public void Page_NamesEveryBound(string page)
    {
        string text = File.ReadAllText(Repository.PathTo("docs", page));

        Assert.All(Figures(), figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Figures()
    {
        long[] counts =
        [
            CsvTableReader.MaxCellCharacters,
            CsvTableReader.MaxRowCharacters,
            CsvSheet.MaxColumns,
            SheetBudget.Cells,
            SheetBudget.Spans,
            SheetBudget.Tables,
            NoticeText.MaxCharacters,
            Utf8Lines.MaxBytes,
            Package.Parts,
            Package.Depth,
            Package.Ratio,
            XlsxBounds.Rows,
            XlsxBounds.Columns,
            XlsxBounds.Grid,
            XlsxBounds.Sheets,
            XlsxBounds.Relations,
            XlsxBounds.CellCharacters,
            XlsxBounds.CopiedCharacters,
            XlsxBounds.CellsWithoutValue,
            XlsxBounds.SmallThings,
            XlsxBounds.NumberFormats,
            XlsxBounds.CellFormats,
            XlsxBounds.NameCharacters,
            XlsxBounds.PageTextCharacters,
        ];
        long[] megabytes =
        [
            DisclosureCatalogue.MaxBytes,
            NoticeDocument.MaxBytes,
            JsonLedger.MaxItemBytes,
            Package.DirectoryBytes,
            Package.HarmlessBytes,
            Package.MarkupBytes,
            XlsxBounds.SharedTextBytes,
            ExcelWorkbook.MostOldBytes,
        ];
        return
        [
            .. counts.Select(count => count.ToString("N0", CultureInfo.InvariantCulture)),
            .. megabytes.Select(bytes => $"{bytes >> 20} MB"),
            $"{Package.UnpackedBytes >> 30} GB",
        ];
    }
}
