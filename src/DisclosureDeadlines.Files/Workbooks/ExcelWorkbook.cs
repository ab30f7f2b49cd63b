using System.Diagnostics.CodeAnalysis;
using System.Text;
using DisclosureDeadlines.Files.Grids;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>A workbook of Excel or WPS, in the format of today (.xlsx) or the old one (.xls, .et), sheet by sheet.</summary>
internal static class ExcelWorkbook
{
    /// <summary>
    /// Bytes of a workbook in the old format, all of which may be held in memory. It holds no more than 65,536 rows a sheet.
    /// </summary>
    public const long MostOldBytes = 128L << 20;

    private const string Visible = "visible";

    [SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "What is opened belongs to the file that is given back, and is closed with it."
    )]
    public static SheetFile OpenXlsx(Stream file, string name)
    {
        var facts = Guarded(name, () => XlsxGuard.Check(file, name));
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var reader = Guarded(name, () => ExcelReaderFactory.CreateOpenXmlReader(file));
        return Open(
            reader,
            name,
            sheet => new ExcelSheet(reader, name, facts.CellsWithoutValueOn(sheet), facts.AreDatesMistaken, facts.StruckRowsOn(sheet)),
            facts.DatesFrom1904
        );
    }

    [SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "What is opened belongs to the file that is given back, and is closed with it."
    )]
    public static SheetFile OpenXls(Stream file, string name)
    {
        if (file.Length > MostOldBytes)
        {
            throw new OfficeFileException(
                $"{name} 超过 {MostOldBytes >> 20} MB，没有读；请另存为 .xlsx 或 CSV。",
                $"{name} is larger than {MostOldBytes >> 20} MB and was not read; save it as .xlsx or CSV."
            );
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _ = Guarded(
            name,
            () =>
            {
                CompoundContents.Check(file, name);
                return true;
            }
        );
        var errors = XlsGuard.TryErrors(file) ?? throw Damaged(name, new InvalidDataException());
        file.Position = 0;
        IExcelDataReader reader;
        try
        {
            reader = Guarded(
                name,
                () =>
                    ExcelReaderFactory.CreateBinaryReader(
                        file,
                        new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") }
                    )
            );
        }
        catch (OfficeFileException e) when (e.InnerException is InvalidPasswordException)
        {
            throw CompoundContents.Encrypted(name);
        }
        catch (OfficeFileException e) when (e.InnerException is HeaderException)
        {
            throw new OfficeFileException(
                $"{name} 里没有工作簿，读不了；请另存为 .xlsx 或 .docx。",
                $"{name} holds no workbook and cannot be read; save it as .xlsx or .docx.",
                e
            );
        }

        int sheet = 0;
        return Open(reader, name, _ => OldSheet(), datesFrom1904: false);

        ExcelSheet OldSheet() =>
            reader.RowCount <= XlsGuard.Rows && reader.FieldCount <= XlsGuard.Columns
                ? new ExcelSheet(reader, name, errors.ElementAtOrDefault(sheet++) ?? new HashSet<(int, int)>(), areDatesMistaken: false)
                : throw Damaged(name, new InvalidDataException());
    }

    /// <summary>Does what may fail in any way when a workbook is damaged.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The reader of workbooks fails in many ways on damaged ones; each of them is a fault of the file."
    )]
    internal static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (OfficeFileException or IOException or OutOfMemoryException))
        {
            throw Damaged(name, e);
        }
        catch (EndOfStreamException e)
        {
            throw Damaged(name, e);
        }
    }

    private static SheetFile Open(IExcelDataReader reader, string name, Func<string, ExcelSheet> sheetOf, bool datesFrom1904)
    {
        ExcelSheet? last = null;
        return new SheetFile(name, Sheets(), () => last?.Progress, reader.Dispose) { HasNamedSheets = true, DatesFrom1904 = datesFrom1904 };

        IEnumerable<Sheet> Sheets()
        {
            for (bool more = true; more; more = Guarded(name, reader.NextResult))
            {
                last = sheetOf(reader.Name);
                yield return last;
            }
        }
    }

    internal static bool IsVisible(IExcelDataReader reader) => reader.VisibleState == Visible;

    private static OfficeFileException Damaged(string name, Exception why) =>
        new($"{name} 是损坏或不完整的工作簿，读不了。", $"{name} is a damaged or incomplete workbook and cannot be read.", why);
}
