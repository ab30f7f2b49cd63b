using System.Diagnostics.CodeAnalysis;
using System.Text;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Ledgers;
using ExcelDataReader;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>A ledger in a workbook: on the sheet asked for, else on the first visible one that has its headings.</summary>
internal static class XlsxLedger
{
    private const string Visible = "visible";

    public static LedgerSource Open(Stream file, string name, LedgerOptions options)
    {
        var facts = Guarded(name, () => XlsxGuard.Check(file, name));
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var reader = Guarded(name, () => ExcelReaderFactory.CreateOpenXmlReader(file));
        var passedOver = new List<string>();
        for (bool more = true; more; more = Guarded(name, reader.NextResult))
        {
            bool isVisible = reader.VisibleState == Visible;
            if (options.Sheet is null ? !isVisible : reader.Name != options.Sheet)
            {
                passedOver.Add(reader.Name);
                continue;
            }

            var sheet = new XlsxSheet(reader, name, facts);
            var rows = sheet.Rows().GetEnumerator();
            if (HeaderRow.Find(rows, name, options) is { } header)
            {
                string[] others = options.Sheet is null ? [.. facts.VisibleSheets.Except([.. passedOver, sheet.Name]).Select(XlsxFault.Shown)] : [];
                return Source(reader, sheet, rows, header, facts, passedOver, others);
            }

            passedOver.Add(reader.Name);
        }

        reader.Dispose();
        throw NotFound(name, options, passedOver);
    }

    /// <summary>Does what may fail in any way when a workbook is damaged.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The reader of workbooks fails in many ways on damaged ones; each of them is a fault of the file.")]
    internal static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (OfficeFileException or IOException or OutOfMemoryException))
        {
            throw Damaged(name);
        }
        catch (EndOfStreamException)
        {
            throw Damaged(name);
        }
    }

    private static OfficeFileException Damaged(string name) => new(
        $"{name} 是损坏或不完整的工作簿，读不了。",
        $"{name} is a damaged or incomplete workbook and cannot be read.");

    private static LedgerSource Source(
        IExcelDataReader reader,
        XlsxSheet sheet,
        IEnumerator<NumberedCells> rows,
        HeaderRow header,
        XlsxFacts facts,
        List<string> passedOver,
        string[] others)
    {
        var place = new LedgerPlace(sheet.File, sheet.Name, header.Number, header.Columns) { OtherSheets = others };
        if (passedOver.Count > 0)
        {
            string sheets = string.Join(Language.Pick("、", ", "), passedOver.Select(XlsxFault.Shown));
            place.Remark(Language.Pick($"没有读工作表 {sheets}（隐藏或没有表头）。", $"Sheets not read, being hidden or without headings: {sheets}."));
        }

        sheet.BeginBelow(header, place);
        return new LedgerSource(place, LedgerRows.Below(rows, new LedgerReader(header.Columns, facts.DatesFrom1904)), () => sheet.Progress, reader.Dispose);
    }

    private static OfficeFileException NotFound(string name, LedgerOptions options, List<string> sheets)
    {
        string found = string.Join(Language.Pick("、", ", "), sheets.Take(20).Select(XlsxFault.Shown));
        return options.Sheet is { } sheet && !sheets.Contains(sheet)
            ? new OfficeFileException($"{name} 没有工作表“{sheet}”，现有：{found}。", $"{name} has no sheet \"{sheet}\"; its sheets are: {found}.")
            : new OfficeFileException(
                $"{name} 的可见工作表都没有台账的表头（现有：{found}）；隐藏的表用 --sheet 指明，别的列名用 --map 指明。",
                $"No visible sheet of {name} has the headings of a ledger (its sheets are: {found}); name a hidden one with --sheet, other headings with --map.");
    }
}
