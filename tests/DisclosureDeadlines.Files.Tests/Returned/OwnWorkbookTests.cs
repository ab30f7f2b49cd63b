using System.Globalization;
using System.IO.Compression;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.Audits;
using DisclosureDeadlines.Files.Tests.Inputs;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Returned;

/// <summary>The office's own workbook back: everything that was in it, where it was, and four columns behind it.</summary>
public sealed class OwnWorkbookTests
{
    private static readonly LocalDate Today = new(2026, 11, 28);
    private static readonly string[] Headings = ["截止日期", "建议最迟日", "状态", "逾期天数"];

    /// <summary>Every ledger of the offices' files that is read as one.</summary>
    public static TheoryData<string> Ledgers =>
        [
            .. File.ReadLines(OfficeFiles.PathTo("ledgers.tsv"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t')[0])
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void Ledger_GivenBack_KeepsEveryCellAndHasTheVerdictsBehindThem(string file)
    {
        using var chinese = new InCulture("zh-CN");
        var (written, rows, place) = Written(file);

        var after = Sheets(written);

        if (file.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            var before = Sheets(File.ReadAllBytes(OfficeFiles.PathTo(file)));
            Assert.Equal(before.Keys, after.Keys.Take(before.Count));
            Assert.All(
                before,
                sheet => Assert.All(sheet.Value, cell => Assert.Equal(cell.Value, after[sheet.Key].GetValueOrDefault(cell.Key)))
            );
        }

        foreach (var table in place.Tables)
        {
            var cells = after[table.Sheet ?? after.Keys.First()];
            int first = cells
                .Single(cell => cell.Key.Row == table.Header.LastRow && cell.Value == Headings[0] && cell.Key.Column >= table.Header.Width)
                .Key.Column;
            Assert.Equal(Headings, Enumerable.Range(first, 4).Select(column => cells[(table.Header.LastRow, column)]));
            foreach (var row in rows.Where(row => row.Row.Sheet == table.Sheet))
            {
                Assert.StartsWith(AuditNames.Words(row.State), cells[(row.Row.Number, first + 2)], StringComparison.Ordinal);
                Assert.Equal(row.DueOn is { } due ? $"{due:uuuu'-'MM'-'dd}" : null, cells.GetValueOrDefault((row.Row.Number, first)));
                Assert.Equal(row.DaysLate > 0 ? $"{row.DaysLate}" : null, cells.GetValueOrDefault((row.Row.Number, first + 3)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void Workbook_GivenBack_IsValidAndLeavesTheOtherPartsAsTheyWere(string file)
    {
        using var chinese = new InCulture("zh-CN");
        var (written, _, _) = Written(file);

        using (var document = SpreadsheetDocument.Open(new MemoryStream(written), isEditable: false))
        {
            var known = file.EndsWith(".xlsx", StringComparison.Ordinal) ? Faults(File.ReadAllBytes(OfficeFiles.PathTo(file))) : [];
            Assert.Empty(Faults(written).Except(known));
        }

        if (file.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            using var before = ZipFile.OpenRead(OfficeFiles.PathTo(file));
            using var after = new ZipArchive(new MemoryStream(written));
            foreach (
                var part in before.Entries.Where(part =>
                    !part.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)
                    && part.FullName
                        is not (
                            "[Content_Types].xml"
                            or "xl/workbook.xml"
                            or "xl/_rels/workbook.xml.rels"
                            or "xl/styles.xml"
                            or "_rels/.rels"
                        )
                )
            )
            {
                Assert.Equal(Bytes(part), Bytes(after.GetEntry(part.FullName)!));
            }
        }
    }

    [Fact]
    public void Workbook_WithItsOwnWidthsFilterAndFormula_KeepsThem()
    {
        using var chinese = new InCulture("zh-CN");
        byte[] own = RawWorkbook.Of(
            """
            <sheetPr><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:E3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>
            <cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="20" width="9" hidden="1"/></cols>
            <sheetData>
            <row r="1" spans="1:5"><c r="A1" t="inlineStr"><is><t>标题</t></is></c><c r="B1" t="inlineStr"><is><t>公开时限</t></is></c><c r="C1" t="inlineStr"><is><t>成文日期</t></is></c><c r="D1" t="inlineStr"><is><t>发布日期</t></is></c><c r="E1" t="inlineStr"><is><t>合计</t></is></c></row>
            <row r="2" spans="1:5" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>公告</t></is></c><c r="B2" t="inlineStr"><is><t>信息形成之日起20个工作日内</t></is></c><c r="C2" t="inlineStr"><is><t>2026-09-18</t></is></c><c r="E2"><f>SUM(1,2)</f><v>3</v></c><c r="F2"/><c r="G2"/><c r="Z2"/></row>
            </sheetData>
            <autoFilter ref="A1:E2"/>
            <mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>
            <pageMargins left="0.1" right="0.1" top="0.1" bottom="0.1" header="0" footer="0"/><pageSetup paperSize="8" scale="70" orientation="portrait"/>
            """,
            """<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$E$2</definedName></definedNames>"""
        );

        var (written, _, _) = Written(own, "台账.xlsx");

        string sheet = RawWorkbook.Part(written, "xl/worksheets/sheet1.xml");
        Assert.Empty(Faults(written).Except(Faults(own)));
        Assert.Contains("<tabColor rgb=\"FF00FF00\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<pageSetUpPr fitToPage=\"1\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<f>SUM(1,2)</f><v>3</v>", sheet, StringComparison.Ordinal);
        Assert.Contains("ht=\"30\"", sheet, StringComparison.Ordinal);
        Assert.Contains("ref=\"A1:I2\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<mergeCell ref=\"A5:B5\"", sheet, StringComparison.Ordinal);
        Assert.Contains("paperSize=\"8\"", sheet, StringComparison.Ordinal);
        Assert.Contains("orientation=\"portrait\"", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("scale", sheet, StringComparison.Ordinal);
        Assert.Equal(["1-1:40", "2-5:9", "6-6:13", "7-7:13", "8-8:18", "9-9:10", "10-20:9"], RawWorkbook.Columns(sheet));
        Assert.Contains("$A$1:$I$2", RawWorkbook.Part(written, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Equal("逾期未公开", Sheets(written)["台账"][(2, 7)]);
        Assert.Equal("2026-10-22", Sheets(written)["台账"][(2, 5)]);
    }

    [Fact]
    public void Workbook_CountingFrom1904_HasTheSameDays()
    {
        using var chinese = new InCulture("zh-CN");
        byte[] own = RawWorkbook.Of(RawWorkbook.OneRow, "", "<workbookPr date1904=\"1\"/>");

        var (written, rows, _) = Written(own, "台账.xlsx");

        Assert.Equal(new LocalDate(2026, 10, 22), rows[0].DueOn);
        // The days from 1904-01-01 to 2026-10-22.
        Assert.Contains("<v>44855</v>", RawWorkbook.Part(written, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_WithMacros_LosesThemAndSaysSo()
    {
        using var chinese = new InCulture("zh-CN");
        byte[] own = RawWorkbook.WithMacros();

        var (written, _, place) = Written(own, "台账.xlsm");

        using var zip = new ZipArchive(new MemoryStream(written));
        Assert.Null(zip.GetEntry("xl/vbaProject.bin"));
        Assert.DoesNotContain("macroEnabled", RawWorkbook.Part(written, "[Content_Types].xml"), StringComparison.Ordinal);
        Assert.Contains("原工作簿里的宏没有写进 .xlsx。", place.Remarks);
        Assert.Empty(Faults(written));
    }

    private static (byte[] Written, List<AuditedRow> Rows, LedgerPlace Place) Written(string file) =>
        Written(File.ReadAllBytes(OfficeFiles.PathTo(file)), file);

    private static (byte[] Written, List<AuditedRow> Rows, LedgerPlace Place) Written(byte[] own, string name)
    {
        using var ledger = LedgerFile.Open(new MemoryStream(own), name, new LedgerOptions(new Dictionary<string, LedgerField>(), null));
        using var stream = new MemoryStream();
        var seen = new Seen();
        using (var report = new XlsxAuditReport(stream))
        {
            var run = new AuditRun(ledger.Place, new LedgerAudit(ChinaCalendar.Projected, Today), [])
            {
                Source = () => new MemoryStream(own),
            };
            new AuditWork(run, ledger, isStrict: false, new Unwatched()).Run(report, seen);
        }

        return (stream.ToArray(), seen.Rows, ledger.Place);
    }

    private static List<string> Faults(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return
        [
            .. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
                .Validate(document)
                .Select(fault => $"{fault.Part?.Uri} {fault.Description}"),
        ];
    }

    private static Dictionary<string, Dictionary<(int Row, int Column), string>> Sheets(byte[] workbook)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(workbook));
        var sheets = new Dictionary<string, Dictionary<(int Row, int Column), string>>();
        do
        {
            var cells = new Dictionary<(int Row, int Column), string>();
            for (int row = 1; reader.Read(); row++)
            {
                for (int column = 0; column < reader.FieldCount; column++)
                {
                    if (Text(reader.GetValue(column)) is { } text)
                    {
                        cells[(row, column)] = text;
                    }
                }
            }

            sheets.Add(reader.Name, cells);
        } while (reader.NextResult());
        return sheets;
    }

    private static string? Text(object? value) =>
        value switch
        {
            DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            null or "" => null,
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static byte[] Bytes(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }

    private sealed class Seen : AuditReport
    {
        public List<AuditedRow> Rows { get; } = [];

        public override void Begin(AuditRun run) { }

        public override void Add(AuditedRow row) => Rows.Add(row);

        public override void End(AuditResult result) { }
    }
}
