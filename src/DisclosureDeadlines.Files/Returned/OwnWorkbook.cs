using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Files.Xlsx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>
/// The office's own workbook back: every part as it was, byte for byte, except the sheets that were judged, which have the verdicts after
/// their columns, and what has to know of the sheets that are added.
/// </summary>
internal sealed class OwnWorkbook : IDisposable
{
    /// <summary>What all parts together may have, unpacked. An office's workbook stays far below.</summary>
    private const long MostBytes = 1L << 30;

    private static readonly LocalDate From1900 = new(1899, 12, 30);
    private static readonly LocalDate From1904 = new(1904, 1, 1);
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly ZipArchive zip;
    private readonly WorkbookParts parts;
    private readonly string name;

    private OwnWorkbook(ZipArchive zip, WorkbookParts parts, string name)
    {
        this.zip = zip;
        this.parts = parts;
        this.name = name;
    }

    /// <summary>What of the workbook cannot be kept, in sentences.</summary>
    public IEnumerable<string> Losses
    {
        get
        {
            if (zip.Entries.Any(IsMacro))
            {
                yield return Language.Pick("原工作簿里的宏没有写进 .xlsx。", "The macros of the workbook are not in the .xlsx.");
            }

            if (zip.Entries.Any(IsSignature))
            {
                yield return Language.Pick(
                    "原工作簿的数字签名没有保留，因为加了列。",
                    "The workbook's digital signature is not kept, for columns were added."
                );
            }
        }
    }

    /// <param name="file">The workbook, which was read as a ledger before; it belongs to what is opened from then on.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="OfficeFileException">It is damaged.</exception>
    public static OwnWorkbook Open(Stream file, string name)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(file, ZipArchiveMode.Read);
            if (zip.Entries.Sum(entry => entry.Length) > MostBytes)
            {
                throw new OfficeFileException(
                    $"{name} 解开后超过 {MostBytes >> 20} MB，无法写回；请写出 .csv。",
                    $"{name} has more than {MostBytes >> 20} MB unpacked and cannot be given back; write a .csv instead."
                );
            }

            var own = new OwnWorkbook(zip, WorkbookParts.Read(zip), name);
            zip = null;
            return own;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NullReferenceException)
        {
            throw Damaged(name, e);
        }
        finally
        {
            zip?.Dispose();
        }
    }

    public void Dispose() => zip.Dispose();

    /// <param name="stream">Where to write.</param>
    /// <param name="tables">The tables that were judged.</param>
    /// <param name="added">The sheets to add.</param>
    /// <exception cref="OfficeFileException">It is damaged.</exception>
    public void Write(Stream stream, IReadOnlyList<OwnTable> tables, IReadOnlyList<AddedSheet> added)
    {
        try
        {
            using var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            var styles = OwnStyles.AddTo(parts.Styles.Root!);
            var zero = parts.DatesFrom1904 ? From1904 : From1900;
            foreach (var table in tables)
            {
                if (parts.SheetPart(table.Sheet) is { } part && zip.GetEntry(part) is { } entry)
                {
                    WriteSheet(target, entry, table, styles, zero);
                }
            }

            string[] written = [.. added.Select((sheet, i) => parts.Add(sheet.Name, i))];
            foreach (var (sheet, path) in added.Zip(written))
            {
                WriteAdded(target, path, sheet, styles);
            }

            var judged = tables.Select(table => parts.SheetPart(table.Sheet)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in zip.Entries.Where(entry => !IsMacro(entry) && !IsSignature(entry) && !judged.Contains(entry.FullName)))
            {
                using var content = Create(target, entry.FullName);
                if (parts.Changed(entry.FullName) is { } changed)
                {
                    changed.Save(content);
                }
                else
                {
                    using var original = entry.Open();
                    original.CopyTo(content);
                }
            }

            if (zip.GetEntry(XlsxNames.Styles) is null)
            {
                using var content = Create(target, XlsxNames.Styles);
                parts.Styles.Save(content);
            }
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw Damaged(name, e);
        }
    }

    private void WriteSheet(ZipArchive target, ZipArchiveEntry entry, OwnTable table, OwnStyles styles, LocalDate zero)
    {
        SheetFindings found;
        using (var first = XmlReader.Create(entry.Open(), Closing()))
        {
            found = SheetFindings.Of(first, table);
        }

        if (found.FirstFree + Verdict.Headings.Length > XlsxBounds.Columns)
        {
            throw new OfficeFileException(
                $"{name} 的工作表“{table.Sheet}”没有放得下四列的地方。",
                $"The sheet \"{table.Sheet}\" of {name} has no room for four more columns."
            );
        }

        parts.Widen(table, found.FirstFree + Verdict.Headings.Length - 1);
        using var source = XmlReader.Create(entry.Open(), Closing());
        using var content = Create(target, entry.FullName);
        using var xml = XmlWriter.Create(content);
        new SheetWithVerdicts(source, xml, table, found, styles, zero).Write();
    }

    private void WriteAdded(ZipArchive target, string path, AddedSheet sheet, OwnStyles styles)
    {
        using var content = Create(target, path);
        using var writer = new SheetWriter(OpenXmlWriter.Create(content), [.. sheet.Columns.Select(column => column.Width)]);
        writer.Row([
            .. sheet.Columns.Select(column =>
                Restyled(SheetWriter.Styled(SheetWriter.Value(column.Heading), WorkbookStyles.Heading), styles)
            ),
        ]);
        foreach (var row in sheet.Rows)
        {
            writer.Row([.. row.Select(cell => Restyled(cell, styles))]);
        }
    }

    private Cell Restyled(Cell cell, OwnStyles styles)
    {
        bool isDate = cell.StyleIndex?.Value == WorkbookStyles.Date;
        if (isDate && parts.DatesFrom1904 && int.TryParse(cell.CellValue?.Text, out int day))
        {
            cell.CellValue = new CellValue(day - Period.DaysBetween(From1900, From1904));
        }

        cell.StyleIndex = (uint)(
            (cell.StyleIndex?.Value ?? 0) switch
            {
                WorkbookStyles.Date => styles.Date,
                WorkbookStyles.Heading => styles.Heading,
                WorkbookStyles.Bad => styles.Bad,
                WorkbookStyles.Soon => styles.Soon,
                _ => styles.Plain,
            }
        );
        return cell;
    }

    private static XmlReaderSettings Closing()
    {
        var settings = Reading.Clone();
        settings.CloseInput = true;
        return settings;
    }

    private static Stream Create(ZipArchive target, string path) => target.CreateEntry(path, CompressionLevel.Fastest).Open();

    private static bool IsMacro(ZipArchiveEntry entry) =>
        entry.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)
        || entry.Name.StartsWith("vbaData", StringComparison.OrdinalIgnoreCase);

    private static bool IsSignature(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase);

    private static OfficeFileException Damaged(string name, Exception why) =>
        new($"{name} 损坏或不完整，无法写回。", $"{name} is damaged or incomplete and cannot be given back.", why);
}
