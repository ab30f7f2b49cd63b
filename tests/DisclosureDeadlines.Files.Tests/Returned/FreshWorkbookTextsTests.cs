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

/// <summary>Ledgers that are no workbook, given back as a new one: the names of its sheets, their rows, looks and widths.</summary>
public sealed class FreshWorkbookTextsTests
{
    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    private static readonly string[] SheetNames =
    [
        "台账",
        "a:b\\c/d?e*f[g]h",
        "'引号'",
        "''",
        "Rows",
        "ROWS",
        "一个三十一个字以上的工作表名一个三十一个字以上的工作表名一个三十一个字以上",
        "一个三十一个字以上的工作表名一个三十一个字以上的工作表名一个三十一个字以下",
        "空",
    ];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Workbook_OfSheetsOfEveryName_IsWrittenAsVerified(string language)
    {
        using var culture = new InCulture(language);
        string table = Row("标题|公开时限|成文日期") + Row("甲|20个工作日内|2026-09-18");
        string sheets = string.Concat(
            SheetNames.Select(name =>
                $"<table:table table:name=\"{name}\">{(name == "空" ? "" : name.StartsWith('一') ? Row("说明|其他") : table)}</table:table>"
            )
        );
        var text = new StringBuilder();

        PackageTold.Add(
            text,
            Written(Told.Utf8(Document(sheets))),
            part => part is "xl/workbook.xml" || part.Contains("/sheet", StringComparison.Ordinal)
        );

        Verified.Text($"Fresh.Names.{language[..2]}", Shortened(text));
    }

    [Fact]
    public void Workbook_OfCellsOfEveryKind_IsWrittenAsVerified()
    {
        using var english = new InCulture("en");
        string wide = new('长', 40);
        string sheets = $"""
            <table:table table:name="台账">{Row("2026年台账")}<table:table-row table:number-rows-repeated="2"/>{Row(
                "标题|公开时限|成文日期|发布日期|备注"
            )}
            <table:table-row>{Cell("甲")}{Cell(
                "20个工作日内"
            )}<table:table-cell office:value-type="date" office:date-value="2026-09-18"/><table:table-cell/><table:table-cell office:value-type="float" office:value="1.5"/></table:table-row>
            <table:table-row table:number-rows-repeated="3"/>
            <table:table-row>{Cell("乙")}{Cell("20个工作日内")}{Cell(
                "2026-10-20"
            )}<table:table-cell table:formula="=1"/><table:table-cell office:value-type="string"><text:p>一行</text:p><text:p>{wide}</text:p></table:table-cell><table:table-cell/>{Cell(
                "表外"
            )}</table:table-row>
            {Row("丙|20个工作日内")}{Row("合计|2")}{Row("丁|20个工作日内|2026-12-20")}{Row(
                "戊|20个工作日内|2026-10-23|2026-10-26|a\u200B"
            )}</table:table>
            """;
        var text = new StringBuilder();

        PackageTold.Add(text, Written(Told.Utf8(Document(sheets))), part => part is "xl/worksheets/sheet1.xml");

        Verified.Text("Fresh.Cells", text.ToString());
    }

    /// <summary>A row beyond those that the widths are taken from is written, and widens nothing.</summary>
    [Theory]
    [InlineData(198, "width=\"50\"")]
    [InlineData(199, "width=\"8\"")]
    public void Workbook_OfManyRows_HasTheWidthsOfItsFirst(int before, string width)
    {
        using var chinese = new InCulture("zh-CN");
        string rows = string.Concat(Enumerable.Repeat("甲,20日,2026-09-18,x\n", before));
        var text = new StringBuilder();

        PackageTold.Add(text, Written(Told.Utf8($"标题,公开时限,成文日期,备注\n{rows}乙,20日,2026-09-18,{new string('长', 60)}\n")));

        string[] lines = text.ToString().Split('\n');
        Assert.Contains(
            $"<x:col min=\"4\" max=\"4\" {width} customWidth=\"1\" />",
            lines.First(line => line.Contains("<x:cols>", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains(lines, line => line.Contains(new string('长', 60), StringComparison.Ordinal));
    }

    private static string Shortened(StringBuilder text) =>
        string.Join('\n', text.ToString().Split('\n').Where(line => !line.Contains("<x:sheetViews>", StringComparison.Ordinal)))
            .Replace(NoticeWords.Of(ChinaCalendar.Projected.DataVersion), "(notices)", StringComparison.Ordinal);

    private static string Document(string sheets) =>
        $"<?xml version=\"1.0\"?>\n<office:document {Names}><office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document>";

    private static string Row(string cells) => $"<table:table-row>{string.Concat(cells.Split('|').Select(Cell))}</table:table-row>";

    private static string Cell(string text) => $"<table:table-cell><text:p>{text}</text:p></table:table-cell>";

    private static byte[] Written(byte[] own)
    {
        using var ledger = LedgerFile.Open(new MemoryStream(own), "f", Told.Plain);
        using var stream = new MemoryStream();
        using (var report = new XlsxAuditReport(stream))
        {
            var run = new AuditRun(ledger.Place, new LedgerAudit(ChinaCalendar.Projected, new LocalDate(2026, 10, 26)), [])
            {
                Source = () => new MemoryStream(own),
            };
            new AuditWork(run, ledger, isStrict: false, new Unwatched()).Run(report);
        }

        return stream.ToArray();
    }
}
