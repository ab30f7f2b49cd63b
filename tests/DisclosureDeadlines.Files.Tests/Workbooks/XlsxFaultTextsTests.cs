using System.Text;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Tests.House;
using Xunit;
using static DisclosureDeadlines.Files.Tests.House.RawPackage;

namespace DisclosureDeadlines.Files.Tests.Workbooks;

/// <summary>Sheets and styles that would not be read as they are, or that hold too much: each is refused in its own sentence.</summary>
public sealed class XlsxFaultTextsTests
{
    private const string One = "<sheetData><row><c><v>1</v></c></row></sheetData>";

    private static IEnumerable<(string Name, byte[] File)> Sheets() =>
        (
            ((string, string)[])
                [
                    ("row 0", "<sheetData><row r=\"0\"/></sheetData>"),
                    ("row of letters", "<sheetData><row r=\"x\ny\"/></sheetData>"),
                    ("row 1048577", "<sheetData><row r=\"1048577\"/></sheetData>"),
                    ("row 1048576", "<sheetData><row r=\"1048576\"/></sheetData>"),
                    ("two rows", "<sheetData><row r=\"3\"/><row r=\"3\"/></sheetData>"),
                    ("rows backwards", "<sheetData><row r=\"3\"/><row r=\"2\"/></sheetData>"),
                    ("something between rows", "<sheetData><row/><x/></sheetData>"),
                    ("something in a row", "<sheetData><row/><row><x/></row></sheetData>"),
                    ("cell of another row", "<sheetData><row r=\"2\"><c r=\"A3\"/></row></sheetData>"),
                    ("cell of no name", "<sheetData><row><c r=\"a1\"/></row></sheetData>"),
                    ("cells backwards", "<sheetData><row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row></sheetData>"),
                    ("cells in one place", "<sheetData><row r=\"2\"><c r=\"B2\"/><c r=\"B2\"/></row></sheetData>"),
                    ("cell beyond", "<sheetData><row><c r=\"XFE1\"/></row></sheetData>"),
                    ("cell beyond, not named", "<sheetData><row><c r=\"XFD1\"/><c/></row></sheetData>"),
                    ("two values", "<sheetData><row><c/><c><v>1</v><v>2</v></c></row></sheetData>"),
                    ("a value and a text", "<sheetData><row><c t=\"inlineStr\"><v>1</v><is><t>2</t></is></c></row></sheetData>"),
                    ("a text of another kind", "<sheetData><row><c><is><t>2</t></is></c></row></sheetData>"),
                    ("something in a cell", "<sheetData><row><c><x/></c></row></sheetData>"),
                    ("something in a value", "<sheetData><row><c><v><x/></v></c></row></sheetData>"),
                    ("text 4", "<sheetData><row r=\"5\"><c r=\"AB5\" t=\"s\"><v>4</v></c></row></sheetData>"),
                    ("text 3", "<sheetData><row r=\"5\"><c r=\"AB5\" t=\"s\"><v>1</v></c></row></sheetData>"),
                    ("text -1", "<sheetData><row><c t=\"s\"><v>-1</v></c></row></sheetData>"),
                    ("text x", "<sheetData><row><c t=\"s\"><v>x</v></c></row></sheetData>"),
                    ("text of seventeen digits", "<sheetData><row><c t=\"s\"><v>00000000000000001</v></c></row></sheetData>"),
                    ("text of sixteen digits", "<sheetData><row><c t=\"s\"><v>0000000000000001</v></c></row></sheetData>"),
                    ("rows twice", "<sheetData><row/></sheetData><sheetData/>"),
                    ("merged backwards", One + "<mergeCells><mergeCell ref=\"B2:A3\"/></mergeCells>"),
                    ("merged upwards", One + "<mergeCells><mergeCell ref=\"A3:B2\"/></mergeCells>"),
                    ("merged beyond", One + "<mergeCells><mergeCell ref=\"A1:XFE1\"/></mergeCells>"),
                    ("merged from beyond", One + "<mergeCells><mergeCell ref=\"A1048577:B1048577\"/></mergeCells>"),
                    ("merged with nothing", One + "<mergeCells><mergeCell ref=\"A1:\"/></mergeCells>"),
                    ("merged with itself", One + "<mergeCells><mergeCell ref=\"C3\"/></mergeCells>"),
                    ("merged without a place", One + "<mergeCells><mergeCell/></mergeCells>"),
                    ("a name of 1000", $"<sheetPr codeName=\"{new string('x', 1000)}\"/>" + One),
                    ("a name of 1001", $"<sheetPr codeName=\"{new string('x', 1001)}\"/>" + One),
                    ("a footer of 10000", One + $"<headerFooter><oddFooter>{new string('x', 10_000)}</oddFooter></headerFooter>"),
                    ("a footer of 10001", One + $"<headerFooter><oddFooter>{new string('x', 10_001)}</oddFooter></headerFooter>"),
                    (
                        "a cell of 100000",
                        $"<sheetData><row><c t=\"inlineStr\"><is><t>{new string('x', 100_000)}</t></is></c></row></sheetData>"
                    ),
                    (
                        "a cell of 100001",
                        $"<sheetData><row><c t=\"inlineStr\"><is><t>{new string('x', 100_001)}</t></is></c></row></sheetData>"
                    ),
                    ("a value of 100001", $"<sheetData><row><c t=\"str\"><v>{new string('x', 100_001)}</v></c></row></sheetData>"),
                    ("a cell of 12500 pieces", $"<sheetData><row><c t=\"inlineStr\"><is>{Pieces(12_500, 8)}</is></c></row></sheetData>"),
                ]
        ).Select(of => (of.Item1, Workbook(of.Item2, shared: "<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>")));

    private static IEnumerable<(string Name, byte[] File)> Styles() =>
        (
            ((string, string)[])
                [
                    ("5000 formats of numbers", $"<numFmts>{Many("<numFmt numFmtId=\"164\" formatCode=\"0\"/>", 5000)}</numFmts>"),
                    ("5001 formats of numbers", $"<numFmts>{Many("<numFmt numFmtId=\"164\" formatCode=\"0\"/>", 5001)}</numFmts>"),
                    ("a format of 1000", $"<numFmts><numFmt numFmtId=\"164\" formatCode=\"{new string('0', 1000)}\"/></numFmts>"),
                    ("a format of 1001", $"<numFmts><numFmt numFmtId=\"164\" formatCode=\"{new string('0', 1001)}\"/></numFmts>"),
                    ("other lists", $"<cellStyleXfs>{Many("<xf/>", 100_001)}</cellStyleXfs>"),
                ]
        ).Select(of => (of.Item1, Workbook(One, styles: of.Item2)));

    [Fact]
    public void Sheets_WithAFault_AreRefusedAsVerified() => Verify("Xlsx.Sheets", Sheets());

    [Fact]
    public void Styles_WithTooMuch_AreRefusedAsVerified() => Verify("Xlsx.Styles", Styles());

    internal static void Verify(string name, IEnumerable<(string Name, byte[] File)> files)
    {
        using var chinese = new InCulture("zh-CN");
        var text = new StringBuilder();
        foreach (var (of, file) in files)
        {
            Told.Line(text, of);
            Told.Try(
                text,
                () =>
                {
                    using var sheets = ExcelWorkbook.OpenXlsx(new MemoryStream(file), "f.xlsx");
                    Told.Line(text, FormattableString.Invariant($"  {sheets.Sheets.Count()} sheets"));
                }
            );
        }

        Verified.Text(name, text.ToString());
    }

    private static string Many(string what, int count) => string.Concat(Enumerable.Repeat(what, count));

    private static string Pieces(int count, int length) => Many($"<r><t>{new string('x', length)}</t></r>", count);
}
