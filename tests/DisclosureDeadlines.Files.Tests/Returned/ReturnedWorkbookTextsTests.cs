using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.Audits;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Returned;

/// <summary>Offices' workbooks of every make, given back: each part of the package as it then is.</summary>
public sealed class ReturnedWorkbookTextsTests
{
    private static readonly LocalDate Today = new(2026, 10, 26);

    private const string Heads =
        "<c r=\"A{0}\"{1} t=\"inlineStr\"><is><t>标题</t></is></c><c r=\"B{0}\" t=\"inlineStr\"><is><t>公开时限</t></is></c><c r=\"C{0}\"{2} t=\"inlineStr\"><is><t>成文日期</t></is></c><c r=\"D{0}\"{2} t=\"inlineStr\"><is><t>发布日期</t></is></c>";

    private static readonly (string Name, string Sheet)[] Sheets =
    [
        (
            "plain",
            $"<sheetData>{Head(1)}{Row(2, "20个工作日内", "2026-09-18", "")}{Row(3, "20个工作日内", "2026-09-18", "2026-10-23")}{Row(4, "20个工作日内", "2026-09-21", "")}{Row(5, "实时公开", "2026-09-18", "")}{Row(6, "20个工作日内", "昨天", "")}{Row(7, "每年1月31日前", "2025-06-01", "2026-01-30")}{Row(8, "20个工作日内", "2026-12-20", "")}</sheetData>"
        ),
        ("styled headings", $"<sheetData>{Head(1, " s=\"2\"", " s=\"7\"")}{Row(2, "20个工作日内", "2026-09-18", "")}</sheetData>"),
        (
            "a title above, and rows that are none",
            $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>2026年台账</t></is></c></row>{Head(2)}{Row(3, "20个工作日内", "2026-09-18", "")}<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>合计</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>"
        ),
        (
            "no places",
            $"<sheetData><row>{NoPlaces("标题|公开时限|成文日期")}</row><row/><row>{NoPlaces("甲|20个工作日内|2026-09-18")}</row></sheetData>"
        ),
        (
            "all parts",
            $"<sheetPr><outlinePr/><pageSetUpPr autoPageBreaks=\"0\"/></sheetPr><dimension ref=\"A1:D2\"/><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"14\"/><cols><col min=\"1\" max=\"3\" width=\"9\"/><col min=\"4\" max=\"6\" width=\"8\"/><col min=\"7\" max=\"30\" width=\"7\"/></cols><sheetData>{Head(1)}{Row(2, "20个工作日内", "2026-09-18", "")}</sheetData><sheetProtection sheet=\"1\"/><autoFilter ref=\"$A$1:$D$2\"><filterColumn colId=\"0\"/></autoFilter><mergeCells><mergeCell ref=\"A5:B5\"/></mergeCells><conditionalFormatting sqref=\"A1\"/><dataValidations count=\"0\"/><hyperlinks/><printOptions/><pageMargins left=\"0.1\" right=\"0.1\" top=\"0.1\" bottom=\"0.1\" header=\"0\" footer=\"0\"/><pageSetup paperSize=\"8\" scale=\"70\" fitToHeight=\"3\"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><extLst><ext uri=\"x\"/></extLst>"
        ),
        (
            "parts behind the page",
            $"<sheetData>{Head(1)}{Row(2, "20个工作日内", "2026-09-18", "")}</sheetData><phoneticPr/><drawing r:id=\"x\"/><unknown/>"
        ),
        (
            "fit already",
            $"<sheetPr><pageSetUpPr fitToPage=\"0\"/></sheetPr><sheetData>{Head(1)}{Row(2, "20个工作日内", "2026-09-18", "")}</sheetData>"
        ),
        (
            "an empty description",
            $"<sheetPr/><cols/><sheetData>{Head(1)}{Row(2, "20个工作日内", "2026-09-18", "")}</sheetData><autoFilter/><pageSetup/>"
        ),
        (
            "a column for all",
            $"<cols><col min=\"1\" max=\"16384\" width=\"9\" style=\"1\"/></cols><sheetData>{Head(1)}{Row(2, "20个工作日内", "2026-09-18", "")}</sheetData><autoFilter ref=\"A1\"/>"
        ),
        (
            "columns where the added ones go",
            $"<cols><col min=\"5\" max=\"5\" width=\"9\"/><col min=\"6\" max=\"6\" width=\"8\"/><col min=\"9\" max=\"9\" width=\"7\"/></cols><sheetData>{Head(1)}{Row(2, "20个工作日内", "2026-09-18", "")}</sheetData>"
        ),
        (
            "a table of its own",
            $"<sheetData>{Head(1)}{Row(2, "20个工作日内", "2026-09-18", "")}</sheetData><tableParts count=\"1\"><tablePart r:id=\"t\"/></tableParts>"
        ),
        (
            "cells beside the table",
            $"<sheetData><row r=\"1\" spans=\"1:9\">{Headings(1)}<c r=\"E1\"/><c r=\"H1\" s=\"1\"/><extLst/></row><row r=\"2\" spans=\"1:9\" s=\"1\">{Cells(2, "20个工作日内", "2026-09-18")}<c r=\"E2\" s=\"1\"/><c r=\"F2\" s=\"1\"/><c r=\"J2\" s=\"1\"/></row><row r=\"3\"><c r=\"F3\"><v>1</v></c><c r=\"K3\" s=\"1\"/></row></sheetData>"
        ),
        (
            "a formula far to the right",
            $"<sheetData>{Head(1)}<row r=\"2\">{Cells(2, "20个工作日内", "2026-09-18")}<c r=\"Z2\"><f>1</f><v>1</v></c></row></sheetData>"
        ),
        (
            "white space and comments",
            $"\n <!-- x --><sheetData>\n  {Head(1)}\n  {Row(2, "20个工作日内", "2026-09-18", "")} \n </sheetData>\n"
        ),
        ("odd characters", $"<sheetData>{Head(1)}{Row(2, "20个&#9;工作日&lt;内&gt;", "2026-09-18&#10;x", "")}</sheetData>"),
    ];

    private static readonly (string Name, string Styles)[] Looks =
    [
        ("none", ""),
        (
            "lists of one",
            "<fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill/><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf/><xf/><xf/><xf/></cellXfs><cellStyles/>"
        ),
        (
            "formats of its own",
            "<numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"0\"/><numFmt formatCode=\"0\"/></numFmts><fonts><font/><font/></fonts><extLst/>"
        ),
        ("lists in the middle", "<fills><fill/></fills><cellXfs><xf/></cellXfs><dxfs/>"),
    ];

    public static TheoryData<string> Makes => [.. Sheets.Select(sheet => sheet.Name)];

    [Theory]
    [MemberData(nameof(Makes))]
    public void Sheet_OfEachMake_IsGivenBackAsVerified(string make)
    {
        using var english = new InCulture("en");
        byte[] own = RawWorkbook.Of(Sheets.Single(sheet => sheet.Name == make).Sheet);

        Verify($"Sheet.{Dashed(make)}", own, part => part is "xl/worksheets/sheet1.xml");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("lists of one")]
    [InlineData("formats of its own")]
    [InlineData("lists in the middle")]
    public void Styles_OfEachMake_AreKeptBeforeTheAddedOnes(string make)
    {
        using var chinese = new InCulture("zh-CN");
        byte[] own = ReturnedPackage.Of(Sheets[0].Sheet, Looks.Single(look => look.Name == make).Styles);

        Verify($"Styles.{Dashed(make)}", own, part => part is "xl/styles.xml");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Package_WithSheetsOfTheNamesThatAreAdded_IsGivenBackAsVerified(string language)
    {
        using var culture = new InCulture(language);

        Verify($"Package.{language[..2]}", ReturnedPackage.OfManySheets(), _ => true);
    }

    [Fact]
    public void Package_WithMacrosAndASignature_LosesBothAsVerified()
    {
        using var chinese = new InCulture("zh-CN");

        Verify("Package.signed", ReturnedPackage.Signed(), part => !part.Contains("sheet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void Package_WithoutAPart_IsRefused(string part)
    {
        byte[] own = ReturnedPackage.Without(part);

        var refused = Assert.Throws<OfficeFileException>(() =>
            DisclosureDeadlines.Files.Returned.OwnWorkbook.Open(new MemoryStream(own), "f")
        );
        Assert.Equal("f 损坏或不完整，无法写回。", refused.Sentence.Chinese);
        Assert.Equal("f is damaged or incomplete and cannot be given back.", refused.Sentence.English);
    }

    [Theory]
    [InlineData("XEZ", null)]
    [InlineData("XFA", "The sheet \"台账\" of f.xlsx has no room for four more columns.")]
    public void Sheet_AsWideAsASheetCanBe_HasRoomForFourOrIsRefused(string last, string? refusal)
    {
        using var english = new InCulture("en");
        byte[] own = RawWorkbook.Of(
            $"<sheetData>{Head(1)}<row r=\"2\">{Cells(2, "20个工作日内", "2026-09-18")}<c r=\"{last}2\"><v>1</v></c></row></sheetData>"
        );

        Assert.Equal(refusal, (Record.Exception(() => Written(own)) as OfficeFileException)?.Message);
    }

    private static string Dashed(string name) => name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-');

    private static void Verify(string name, byte[] own, Func<string, bool> isShown)
    {
        var text = new StringBuilder();
        var (written, remarks) = Written(own);
        PackageTold.Add(text, written, isShown);
        foreach (string remark in remarks)
        {
            Told.Line(text, $"* {remark}");
        }

        Verified.Text(
            name,
            text.ToString().Replace(NoticeWords.Of(ChinaCalendar.Projected.DataVersion), "(notices)", StringComparison.Ordinal)
        );
    }

    private static (byte[] Written, IReadOnlyList<string> Remarks) Written(byte[] own)
    {
        using var ledger = LedgerFile.Open(new MemoryStream(own), "f.xlsx", Told.Plain);
        using var stream = new MemoryStream();
        using (var report = new XlsxAuditReport(stream))
        {
            var run = new AuditRun(ledger.Place, new LedgerAudit(ChinaCalendar.Projected, Today), [])
            {
                Source = () => new MemoryStream(own),
            };
            new AuditWork(run, ledger, isStrict: false, new Unwatched()).Run(report);
        }

        return (stream.ToArray(), ledger.Place.Remarks);
    }

    private static string Head(int row, string first = "", string last = "") => $"<row r=\"{row}\">{Headings(row, first, last)}</row>";

    private static string Headings(int row, string first = "", string last = "") =>
        Heads
            .Replace("{0}", FormattableString.Invariant($"{row}"), StringComparison.Ordinal)
            .Replace("{1}", first, StringComparison.Ordinal)
            .Replace("{2}", last, StringComparison.Ordinal);

    private static string Cells(int row, string limit, string day) => Cells(row, limit, day, "");

    private static string Cells(int row, string limit, string day, string published) =>
        string.Concat(
            ((string[])[$"文{row}", limit, day, published]).Select(
                (text, i) => text.Length == 0 ? "" : $"<c r=\"{(char)('A' + i)}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"
            )
        );

    private static string Row(int row, string limit, string day, string published) =>
        $"<row r=\"{row}\">{Cells(row, limit, day, published)}</row>";

    private static string NoPlaces(string cells) =>
        string.Concat(cells.Split('|').Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"));
}
