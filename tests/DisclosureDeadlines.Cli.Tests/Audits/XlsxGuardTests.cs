using System.IO.Compression;
using System.Text;
using DisclosureDeadlines.Phrases;
using Xunit;
using static DisclosureDeadlines.Cli.Tests.Audits.RawXlsx;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>
/// Workbooks that another program would read in another way, or that cost more than they are worth. Whatever the name of a part, what is
/// checked is what is read.
/// </summary>
public class XlsxGuardTests
{
    private const string Limit = "信息形成之日起20个工作日内";
    private const string OddPart = "worksheets/sheet1.bin";
    private const string NoValue = "event date: a formula that was never calculated, or an error";

    private const string Sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private static readonly string Header = Row(1, "标题", "公开时限", "成文日期", "发布日期");
    private static readonly string Second = Row(2, "甲", Limit, "2026-09-18");
    private static readonly string Sound = Header + Second;

    public static TheoryData<string, object, string> Refused =>
        new()
        {
            { "a row far below behind an odd name", Book(Header + "<row r=\"2000000000\"/>", OddPart), "more than 1048576 rows" },
            {
                "a column far off behind an odd name",
                Book(Header + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>", OddPart),
                "16384 columns"
            },
            { "a row past every number", Book(Header + "<row r=\"99999999999999999999\"/>"), "more than 1048576 rows" },
            {
                "a far row and a far column",
                Book(Header + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row><row r=\"1048576\"/>"),
                "goes as far as XFD1048576"
            },
            { "a row 0", Book(Header + "<row r=\"0\"/>"), "a row with the number \"0\"" },
            { "a row with a sign", Book(Header + "<row r=\"+2\"/>"), "a row with the number \"+2\"" },
            { "a row without number behind the last", Book(Header + "<row r=\"1048576\"/><row/>"), "more than 1048576 rows" },
            { "two rows of one number", Book(Sound + Row(2, "乙", Limit, "2026-09-19")), "the sheet \"台账\" has two rows 2;" },
            { "a row without number that meets another", Book(Header + "<row r=\"3\"/><row/><row r=\"4\"/>"), "two rows 4" },
            { "rows out of their order", Book(Header + "<row r=\"7\"/>" + Second), "has row 2 below row 7" },
            { "rows in two places", new RawXlsx().Add("台账", Header + "</sheetData><sheetData>" + Second), "its rows in two places" },
            { "a row hidden from the reader", Book(Header + $"<x>{Second}</x>"), "something between its rows" },
            { "a cell hidden from the reader", Book(Header + "<row r=\"2\"><x><c r=\"A2\"><v>1</v></c></x></row>"), "something in row 2" },
            { "a cell A0", Book(Header + "<row r=\"2\"><c r=\"A0\"><v>1</v></c></row>"), "a cell in row 2 that is called \"A0\"" },
            {
                "a cell of another row",
                Book(Header + "<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>"),
                "a cell in row 2 that is called \"A3\""
            },
            {
                "a cell in small letters",
                Book(Header + "<row r=\"2\"><c r=\"c2\"><v>1</v></c></row>"),
                "a cell in row 2 that is called \"c2\""
            },
            {
                "cells from right to left",
                Book(Header + "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>"),
                "cells in row 2 that do not go from left to right"
            },
            {
                "two cells of one place",
                Book(Header + "<row r=\"2\"><c r=\"B2\"/><c r=\"B2\"/></row>"),
                "cells in row 2 that do not go from left to right"
            },
            { "a cell with two values", Book(Header + "<row r=\"2\"><c r=\"B2\"><v>1</v><v>2</v></c></row>"), "has two values in B2" },
            {
                "a text inside a cell of another kind",
                Book(Header + "<row r=\"2\"><c r=\"B2\" t=\"s\"><is><t>0</t></is></c></row>"),
                "something in B2 that is not known"
            },
            {
                "a shared text that is not there",
                Book(Header + "<row r=\"2\"><c r=\"C2\" t=\"s\"><v>46283</v></c></row>").PutTexts("<si><t>甲</t></si>"),
                "a text in C2 that is not in the file"
            },
            {
                "a shared text below 0",
                Book(Header + "<row r=\"2\"><c r=\"C2\" t=\"s\"><v>-1</v></c></row>").PutTexts("<si><t>甲</t></si>"),
                "a text in C2"
            },
            {
                "merged cells outside the sheet",
                Book(Sound, after: "<mergeCells><mergeCell ref=\"ZZZZZZZ1:ZZZZZZZ9\"/></mergeCells>"),
                "merged cells \"ZZZZZZZ1:ZZZZZZZ9\""
            },
            {
                "merged cells from end to beginning",
                Book(Sound, after: "<mergeCells><mergeCell ref=\"B9:B2\"/></mergeCells>"),
                "merged cells \"B9:B2\""
            },
            {
                "a sheet without a name",
                new RawXlsx { SheetTag = "<sheet sheetId=\"{id}\" r:id=\"{relation}\"/>" }.Add("台账", Sound),
                "sheet 1 has no name"
            },
            {
                "a sheet with a name of nothing",
                Book(Sound).Put("xl/workbook.xml", Workbook("<sheet name=\"\" sheetId=\"1\" r:id=\"s0\"/>")),
                "sheet 1 has no name"
            },
            {
                "a sheet with a line break in its name and no headings",
                new RawXlsx().Add("台&#10;账", Row(1, "某局")),
                "(its sheets are: 台 账)"
            },
            { "two sheets of one name", Book(Sound).Add("台账", Header), "two sheets are called \"台账\"" },
            {
                "two sheets of one part",
                Book(Sound).Add("副本", Header, target: "worksheets/sheet0.xml"),
                "the sheets \"台账\" and \"副本\" are one and the same"
            },
            {
                "two sheets of one relation",
                Book(Sound)
                    .Put(
                        "xl/workbook.xml",
                        Workbook("<sheet name=\"甲\" sheetId=\"1\" r:id=\"s0\"/><sheet name=\"乙\" sheetId=\"2\" r:id=\"s0\"/>")
                    ),
                "one and the same"
            },
            {
                "a sheet without a relation",
                Book(Sound).Put("xl/workbook.xml", Workbook("<sheet name=\"甲\" sheetId=\"1\" r:id=\"s9\"/>")),
                "\"甲\" is not in the file"
            },
            {
                "a sheet that is not there",
                Book(Sound, target: "worksheets/other.xml", part: "xl/worksheets/sheet0.xml"),
                "\"台账\" is not in the file"
            },
            {
                "a sheet outside the file",
                Book(Sound)
                    .Put(
                        "xl/_rels/workbook.xml.rels",
                        Relations(Relation("s0", "worksheet", "worksheets/sheet0.xml", "TargetMode=\"External\""))
                    ),
                "is not in the file"
            },
            { "a sheet in another folder", Book(Sound, target: "/sheets/a.xml", part: "sheets/a.xml"), "or not where it should be" },
            {
                "a sheet by way of the folder above",
                Book(Sound, target: "../xl/worksheets/sheet0.xml", part: "xl/worksheets/sheet0.xml"),
                "or not where it should be"
            },
            { "a sheet that is named like that way", Book(Sound, target: "../xl/a.xml"), "or not where it should be" },
            {
                "two relations of one id",
                Book(Sound)
                    .Put(
                        "xl/_rels/workbook.xml.rels",
                        Relations(Relation("s0", "worksheet", "worksheets/sheet0.xml"), Relation("s0", "worksheet", "worksheets/b.xml"))
                    ),
                "damaged"
            },
            { "two parts of one name", Book(Sound).Put("xl/worksheets/SHEET0.xml", "<worksheet/>"), "damaged" },
            {
                "shared texts in another place",
                new RawXlsx { MoreRelations = Relation("t", "sharedStrings", "texts.xml") }
                    .Add("台账", Sound)
                    .PutTexts("<si><t>甲</t></si>", "xl/texts.xml"),
                "one of its parts is \"texts.xml\""
            },
            {
                "another workbook than the package's",
                Book(Sound).Put("_rels/.rels", Relations(Relation("r1", "officeDocument", "xl/workbook2.xml"))),
                "its main part is \"xl/workbook2.xml\""
            },
            {
                "a strict workbook",
                Book(Sound).Put("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>"),
                "Strict Open XML"
            },
            { "a workbook without sheets", Book(Sound).Put("xl/workbook.xml", Workbook("")), "damaged" },
            {
                "a document type behind an odd name",
                Book(Sound, OddPart).Put("xl/" + OddPart, "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>"),
                "damaged"
            },
            {
                "elements without end inside each other",
                Book(Sound, OddPart).Put("xl/" + OddPart, Sheet + string.Concat(Enumerable.Repeat("<a>", 100))),
                "damaged"
            },
            {
                "a tag of megabytes",
                Book(Sound, OddPart)
                    .Put(
                        "xl/" + OddPart,
                        $"{Sheet}<a {string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"b{i}=\"\""))}/></worksheet>"
                    ),
                "damaged"
            },
            {
                "a comment of megabytes",
                Book(Sound, OddPart).Put("xl/" + OddPart, $"{Sheet}<!--{new string('<', 3 << 20)}--></worksheet>"),
                "damaged"
            },
            { "a cell of too many characters", Book(Header + Row(2, new string('甲', 100_001))), "a cell of more than 100000 characters" },
            {
                "a shared text of too many characters",
                Book(Sound).PutTexts($"<si><r><t>{new string('a', 60_000)}</t></r><r><t>{new string('a', 60_000)}</t></r></si>"),
                "a cell of more than 100000 characters"
            },
            {
                "texts of too many pieces",
                Book(Sound)
                    .PutTexts(
                        string.Concat(Enumerable.Repeat($"<si>{string.Concat(Enumerable.Repeat("<r><t>a</t></r>", 20_000))}</si>", 3))
                    ),
                "too many pieces"
            },
            {
                "too many formats of numbers",
                Book(Sound).Put("xl/styles.xml", Styles("numFmts", "<numFmt numFmtId=\"{0}\" formatCode=\"0.{0}\"/>", 5001)),
                "too many formats"
            },
            { "too many formats of cells", Book(Sound).Put("xl/styles.xml", Styles("cellXfs", "<xf/>", 100_001)), "too many formats" },
            {
                "too many merged cells",
                Book(Sound, after: $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:A2\"/>", 500_001))}</mergeCells>"),
                "merged cells and widths"
            },
            {
                "too many sheets",
                Enumerable.Range(0, 1001).Aggregate(new RawXlsx(), (book, i) => book.Add($"{i}", "")),
                "more than 1000 sheets"
            },
        };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Workbook_ThatIsNotReadAsItIs_IsRefusedInOneSentence(string what, object workbook, string named)
    {
        string refusal = LedgerBytes.Refusal(((RawXlsx)workbook).Bytes());

        Assert.True(refusal.Contains(named, StringComparison.Ordinal), $"{what}: {refusal}");
    }

    [Fact]
    public void Workbook_ThatIsRefused_SaysWhatToDo() =>
        Assert.Equal(
            "standard input cannot be read: the sheet \"台账\" has two rows 2; open it in a spreadsheet program and save it again.",
            LedgerBytes.Refusal(Book(Sound + Second).Bytes())
        );

    /// <summary>An unknown date of publication must never be taken for none.</summary>
    [Theory]
    [InlineData(null, "<f>TODAY()</f>")]
    [InlineData(OddPart, "<f>TODAY()</f>")]
    [InlineData("/xl/worksheets/sheet.one", "<f>TODAY()</f>")]
    [InlineData("Worksheets/Sheet0.XML", "<f>TODAY()</f><v/>")]
    [InlineData(null, "<f>TODAY()</f><v></v>")]
    [InlineData(null, "<f>TODAY()</f><v> </v>")]
    public void FormulaNeverCalculated_WhateverItsPartIsCalled_IsNotEmpty(string? target, string cell)
    {
        var workbook = Book(
            Header + Row(2, "甲", Limit, "2026-09-18", cell),
            target,
            target is "/xl/worksheets/sheet.one" ? target[1..] : null
        );

        Assert.Equal("published date: a formula that was never calculated, or an error", LedgerBytes.Rows(workbook.Bytes())[2]);
    }

    [Fact]
    public void Formula_ThatGivesATextOfNoCharacters_IsEmpty()
    {
        string row = Row(2, "甲", Limit, "2026-09-18", "<f>IF(1,\"\")</f><v></v>")
            .Replace("<c r=\"D2\"", "<c r=\"D2\" t=\"str\"", StringComparison.Ordinal);

        Assert.Equal("甲 2026-09-18", LedgerBytes.Rows(Book(Header + row).Bytes())[2]);
    }

    [Fact]
    public void Cells_OfEveryKind_AreReadOrSaidToBeUnreadable()
    {
        string rows =
            Header
            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>"
            + "<row><c t=\"inlineStr\"><is><r><t>丙</t></r><r><t>丁</t></r></is></c><c/><c><v>46283</v></c></row>"
            + "<row r=\"6\"><c r=\"A6\" t=\"str\"><v>戊</v></c><c r=\"C6\" s=\"1\"><v>46283</v></c><c r=\"D6\" s=\"2000000000\"><v>46284</v></c></row>"
            + "<row><c t=\"str\"><v>己</v></c><c r=\"C7\" t=\"d\"><v>2026-09-18</v></c></row>"
            + "<row><c t=\"str\"><v>庚</v></c><c r=\"C8\" t=\"e\"><v>#N/A</v></c></row>";
        var workbook = Book(rows).PutTexts("<si><t>乙</t></si><si><r><t>2026年</t></r><r><t>9月18日</t></r></si>");

        var read = LedgerBytes.Rows(workbook.Bytes());

        Assert.Equal(
            ["2: 乙 2026-09-18", "3: 丙丁 2026-09-18", "6: 戊 2026-09-18 2026-09-19", "7: 己 2026-09-18", $"8: {NoValue}"],
            read.Select(row => $"{row.Key}: {row.Value}")
        );
    }

    /// <summary>What no other part points to is not read, and so may be of any size.</summary>
    [Fact]
    public void PartThatNothingPointsTo_CostsNothing() =>
        Assert.Single(LedgerBytes.Rows(Book(Sound).Put("xl/media/picture.xml", new string(' ', 80 << 20)).Bytes()));

    /// <summary>The ratio is that of the parts that are read: what else lies in the file does not make a bomb harmless.</summary>
    [Theory]
    [InlineData("xl/worksheets/sheet0.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    public void Bomb_BesideALargePart_IsRefused(string part)
    {
        byte[] noise = new byte[1 << 20];
        new Random(1).NextBytes(noise);
        var workbook = Book(Sound)
            .Put("xl/media/noise", Convert.ToBase64String(noise))
            .Put(part, "<a>" + new string(' ', 80 << 20) + "</a>");

        Assert.Contains("MB when unpacked", LedgerBytes.Refusal(workbook.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void Package_OfTooManyParts_IsRefused()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            for (int i = 0; i <= 10_000; i++)
            {
                zip.CreateEntry($"{i}");
            }
        }

        Assert.Contains("more than 10000 parts", LedgerBytes.Refusal(file.ToArray()), StringComparison.Ordinal);
    }

    private static RawXlsx Book(string rows, string? target = null, string? part = null, string after = "") =>
        new RawXlsx().Add("台账", rows, after: after, target: target, part: part);

    private static string Workbook(string sheets) =>
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + $"<sheets>{sheets}</sheets></workbook>";

    private static string Styles(string list, string format, int count) =>
        $"<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><{list}>"
        + string.Concat(
            Enumerable.Range(200, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, i))
        )
        + $"</{list}></styleSheet>";
}
