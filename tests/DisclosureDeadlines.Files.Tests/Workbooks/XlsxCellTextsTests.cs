using System.Text;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Workbooks;

/// <summary>Sound workbooks of every kind of cell, row and sheet: what is read of them.</summary>
public sealed class XlsxCellTextsTests
{
    private const string Formats = """
        <numFmts count="6"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="166" formatCode="m/d"/><numFmt numFmtId="167" formatCode="[$-804]yyyy/mm"/><numFmt numFmtId="168" formatCode="yyyy-mm hh:ss"/><numFmt numFmtId="169" formatCode="yyyy"/></numFmts>
        <fonts count="4"><font/><font><strike/></font><font><strike val="0"/></font><font><strike val="false"/><b/></font></fonts>
        <cellXfs count="12"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="0" fontId="3"/><xf numFmtId="14" fontId="1"/></cellXfs>
        """;

    private const string Texts =
        "<si><t>零</t></si><si><r><t>一</t></r><r><rPr><b/></rPr><t>片</t></r><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh></si><si><t/></si><si/>";

    private static IEnumerable<(string Name, byte[] File)> Files()
    {
        yield return (
            "texts",
            Rows(
                "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c t=\"inlineStr\"><is><t> 内 </t></is></c><c t=\"inlineStr\"><is><r><t>内</t></r><r><t>文</t></r></is></c><c t=\"str\"><f>A1</f><v>式</v></c><c t=\"str\"><v></v></c>"
            )
        );
        yield return (
            "no texts",
            Rows(
                "<c t=\"str\"><f>A1</f><v></v></c><c t=\"str\"><f>A1</f><v/></c><c><f>A1</f><v></v></c><c><f>A1</f><v> </v></c><c><f>A1</f></c><c/><c><v/></c><c t=\"s\"><v/></c><c t=\"inlineStr\"/>"
            )
        );
        yield return (
            "values",
            Rows(
                "<c><v>1.5</v></c><c t=\"n\"><v>-2</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"e\"><f>A1</f><v>#DIV/0!</v></c><c t=\"d\"><v>2026-09-18T00:00:00</v></c><c><v>1E3</v></c><c><f>A1</f><v>3</v></c><c><v>4</v><extLst><ext/></extLst></c>"
            )
        );
        foreach (
            int serial in (int[])
                [0, 1, 59, 60, 61, 1462, 1521, 1522, 44804, 46266, 46283, 46296, 2_954_500, 2_956_000, 2_958_465, 2_958_466, -1]
        )
        {
            string cells = string.Concat(
                Enumerable.Range(0, 8).Select(style => FormattableString.Invariant($"<c s=\"{style}\"><v>{serial}</v></c>"))
            );
            yield return (FormattableString.Invariant($"day {serial}"), Rows(cells));
            yield return (FormattableString.Invariant($"day {serial} from 1904"), Rows(cells, "<workbookPr date1904=\"1\"/>"));
            yield return (
                FormattableString.Invariant($"day {serial} from 1904, said otherwise"),
                Rows(cells, "<workbookPr date1904=\"true\"/>")
            );
        }

        yield return ("days from 1900, said so", Rows("<c s=\"1\"><v>46283</v></c>", "<workbookPr date1904=\"0\"/>"));
        yield return (
            "struck through",
            RawPackage.Workbook(
                """
                <sheetData><row><c s="8"><v>1</v></c><c s="8"><v>2</v></c></row><row><c s="8"><v>1</v></c><c><v>2</v></c></row><row><c s="8"><v>1</v></c><c/><c s="0"/></row><row><c s="8"/></row>
                <row><c s="9"><v>1</v></c></row><row><c s="10"><v>1</v></c></row><row><c s="11"><v>46283</v></c><c s="8"><f>1</f></c></row><row><c s="x"><v>1</v></c></row><row/><row r="12"><c s="8" t="inlineStr"><is><t>x</t></is></c></row></sheetData>
                """,
                Formats
            )
        );
        yield return (
            "places",
            RawPackage.Workbook(
                """
                <sheetPr codeName="x"/><cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/></cols>
                <sheetData><row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="E2"><v>3</v></c></row><row><c><v>4</v></c><extLst><ext/></extLst></row><row r="7" hidden="1"><c r="A7"><v>5</v></c></row><row r="8" ht="0"><c r="AA8"><v>6</v></c></row></sheetData>
                <mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D9"/><other/></mergeCells><headerFooter><oddHeader>页</oddHeader></headerFooter>
                """
            )
        );
        yield return ("no rows", RawPackage.Workbook("<sheetData/>"));
        yield return ("no data", RawPackage.Workbook("<dimension ref=\"A1\"/>"));
        foreach (
            string state in (string[])
                [
                    "",
                    " state=\"\"",
                    " state=\"visible\"",
                    " state=\"Visible\"",
                    " state=\"hidden\"",
                    " state=\"veryHidden\"",
                    " state=\"x\"",
                ]
        )
        {
            yield return (
                $"sheets{state}",
                RawPackage.Zip(
                    (
                        "xl/workbook.xml",
                        RawPackage.Book(
                            "",
                            $"<sheet name=\"甲\" sheetId=\"1\" r:id=\"a\"{state}/><other/><sheet name=\"乙\" sheetId=\"2\" r:id=\"b\"/>"
                        )
                    ),
                    (
                        "xl/_rels/workbook.xml.rels",
                        RawPackage.Rels(
                            RawPackage.Rel("a", "worksheet", "/xl/worksheets/1.xml") + RawPackage.Rel("b", "worksheet", "worksheets/2.xml")
                        )
                    ),
                    ("xl/worksheets/1.xml", RawPackage.Sheet("<sheetData><row><c><v>1</v></c></row></sheetData>")),
                    (
                        "xl/worksheets/2.xml",
                        RawPackage.Sheet(
                            "<sheetData><row><c><v>2</v></c></row><row r=\"3\"/><row r=\"4\"><c><v>3</v></c></row></sheetData>"
                        )
                    )
                )
            );
        }
    }

    [Fact]
    public void Workbooks_OfEveryKindOfCell_AreReadAsVerified()
    {
        var text = new StringBuilder();
        foreach (var (name, file) in Files())
        {
            SheetsTold.Add(text, name, file);
        }

        Verified.Text("Xlsx.Cells", text.ToString());
    }

    [Fact]
    public void References_OfEveryForm_AreReadAsVerified()
    {
        var text = new StringBuilder();
        string[] names =
        [
            "A1",
            "Z9",
            "AA12",
            "AZ1",
            "ZZ702",
            "XFD1048576",
            "XFD1048577",
            "XFE1",
            "A1048576",
            "A1048577",
            "ZZZZZZ1",
            "A99999999999",
            "a1",
            "A0",
            "A00",
            "A01",
            "A",
            "1",
            "",
            "A1B",
            "A-1",
            "A 1",
            "$A$1",
            "é1",
            "A１",
        ];
        foreach (string name in names)
        {
            Told.Line(
                text,
                $"'{name}' {(XlsxReference.Read(name) is { } place ? FormattableString.Invariant($"{place.Row} {place.Column} {place.IsOnSheet}") : "none")}"
            );
        }

        Verified.Text("Xlsx.References", text.ToString());
    }

    [Fact]
    public void Shown_LongAndOddTexts_AreCutAsVerified()
    {
        var text = new StringBuilder();
        foreach (
            string of in (string[])
                [
                    "",
                    "x\ny\u0000z",
                    new string('a', 59) + "b",
                    new string('a', 60) + "b",
                    new string('a', 59) + "\U0001F600",
                    new string('a', 58) + "\U0001F600",
                    new string('a', 58) + "\U0001F600c",
                ]
        )
        {
            Told.Line(text, $"'{XlsxFault.Shown(of)}'");
        }

        Verified.Text("Xlsx.Shown", text.ToString());
    }

    private static byte[] Rows(string cells, string properties = "") =>
        RawPackage.Workbook($"<sheetData><row>{cells}</row></sheetData>", Formats, Texts, properties);
}
