using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Tests.House;
using Xunit;
using static DisclosureDeadlines.Files.Tests.House.RawPackage;

namespace DisclosureDeadlines.Files.Tests.Workbooks;

/// <summary>As many of each thing as a workbook may have, and one more.</summary>
public sealed class XlsxBoundTests
{
    private const string One = "<sheetData><row><c><v>1</v></c></row></sheetData>";

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, "f has too many formats of cells; it was not read.")]
    public void Formats_OfCells_AreReadUpToTheirBound(int count, string? refusal) =>
        Assert.Equal(refusal, Refusal(Workbook(One, styles: $"<cellXfs>{Many("<xf/>", count)}</cellXfs>")));

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_002, "f has too many formats of cells; it was not read.")]
    public void Fonts_AreReadUpToTheirBound(int count, string? refusal) =>
        Assert.Equal(refusal, Refusal(Workbook(One, styles: $"<fonts>{Many("<font/>", count)}</fonts>")));

    [Theory]
    [InlineData(500_000, null)]
    [InlineData(500_001, "f has more than 500000 merged cells and widths of columns; it was not read.")]
    public void Columns_AreReadUpToTheirBound(int count, string? refusal) =>
        Assert.Equal(refusal, Refusal(Workbook($"<cols>{Many("<col min=\"1\" max=\"1\" width=\"9\"/>", count)}</cols>{One}")));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "The formulas in f have never been calculated; open it in a spreadsheet program and save it once.")]
    public void Errors_AreReadUpToTheirBound(int more, string? refusal) =>
        Assert.Equal(
            refusal,
            Refusal(
                Workbook(
                    $"<sheetData>{Many($"<row>{Many("<c t=\"e\"/>", 10_000)}</row>", 100)}<row>{Many("<c t=\"e\"/>", more)}</row></sheetData>"
                )
            )
        );

    [Theory]
    [InlineData(1000, null)]
    [InlineData(1001, "f has more than 1000 sheets; it was not read.")]
    public void Sheets_AreReadUpToTheirBound(int count, string? refusal)
    {
        var numbers = Enumerable.Range(1, count).ToList();
        Assert.Equal(
            refusal,
            Refusal(
                Zip([
                    (
                        "xl/workbook.xml",
                        Book(
                            "",
                            string.Concat(
                                numbers.Select(i => FormattableString.Invariant($"<sheet sheetId=\"{i}\" name=\"{i}\" r:id=\"r{i}\"/>"))
                            )
                        )
                    ),
                    (
                        "xl/_rels/workbook.xml.rels",
                        Rels(
                            string.Concat(
                                numbers.Select(i =>
                                    FormattableString.Invariant($"<Relationship Id=\"r{i}\" Type=\"{Ids}/worksheet\" Target=\"{i}.xml\"/>")
                                )
                            )
                        )
                    ),
                    .. numbers.Select(i => (FormattableString.Invariant($"xl/{i}.xml"), Sheet("<sheetData/>"))),
                ])
            )
        );
    }

    /// <summary>A sheet of few cells that goes far: its table is refused, for every empty one would be gone through.</summary>
    [Theory]
    [InlineData("XFD12207", null)]
    [InlineData(
        "XFD12208",
        "The sheet \"台账\" of f goes as far as XFD12208, most of it empty, and was not read; delete the rows and columns outside the ledger."
    )]
    public void Grid_MostlyEmpty_IsReadUpToItsBound(string last, string? refusal)
    {
        using var english = new InCulture("en");
        string row = last[3..];
        byte[] file = Workbook(
            $"<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"{row}\"><c r=\"{last}\"><v>1</v></c></row></sheetData>"
        );
        using var sheets = ExcelWorkbook.OpenXlsx(new MemoryStream(file), "f");

        var refused = Record.Exception(() => sheets.Sheets.First().BeginTable());

        Assert.Equal(refusal, (refused as OfficeFileException)?.Message);
    }

    private static string? Refusal(byte[] file)
    {
        using var english = new InCulture("en");
        return (Record.Exception(() => ExcelWorkbook.OpenXlsx(new MemoryStream(file), "f").Dispose()) as OfficeFileException)?.Message;
    }

    private static string Many(string what, int count) => string.Concat(Enumerable.Repeat(what, count));
}
