using System.Text;
using System.Xml;
using DisclosureDeadlines.Files.Documents;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Packages;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Files.Workbooks;

namespace DisclosureDeadlines.Files.Inputs;

/// <summary>Opens whatever file an office keeps its tables in; the bytes tell which kind it is, not the name.</summary>
internal static class SheetFiles
{
    /// <param name="file">The file, at its beginning; it can be read twice, and belongs to what is opened from then on.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="OfficeFileException">It holds no tables that can be read; also thrown while the rows are gone through.</exception>
    public static SheetFile Open(Stream file, string name) =>
        FileKinds.Of(file) switch
        {
            FileKind.Zip => OpenPackage(file, name),
            FileKind.Compound => ExcelWorkbook.OpenXls(file, name),
            FileKind.XmlWorkbook => Held(file, name, isNamed: true, () => XmlWorkbook.Read(file, name)),
            FileKind.Page => Held(file, name, isNamed: false, () => ReadPage(file, name)),
            FileKind.FlatOpenDocument => Held(file, name, isNamed: true, () => OdsWorkbook.ReadFlat(file, name)),
            FileKind.RichText => throw new OfficeFileException(
                $"{name} 是 RTF 文档，读不了；请另存为 .docx 或 .xlsx。",
                $"{name} is a document in RTF and cannot be read; save it as .docx or .xlsx."
            ),
            FileKind.WebArchive => Held(file, name, isNamed: false, () => HtmlTables.Read(PagesOf(file, name), name)),
            FileKind.Pdf => throw new OfficeFileException(
                $"{name} 是 PDF，读不了；请用生成它的表格（.xlsx、.docx、.csv）。",
                $"{name} is a PDF and cannot be read; use the table that it was made from (.xlsx, .docx, .csv)."
            ),
            FileKind.Archive => throw Packed(name),
            FileKind.Image => throw new OfficeFileException(
                $"{name} 是图片，读不了；请用其中表格的原文件（.xlsx、.docx、.csv）。",
                $"{name} is a picture and cannot be read; use the file that its table was made in (.xlsx, .docx, .csv)."
            ),
            FileKind.OtherXml => throw new OfficeFileException(
                $"{name} 是 XML，但不是 Excel 2003 的 XML 表格，读不了。",
                $"{name} is XML, but no XML spreadsheet of Excel 2003, and cannot be read."
            ),
            _ => CsvSheet.Open(file, name),
        };

    /// <summary>Whether a file is a workbook of Excel's (.xlsx, .xlsm). Leaves it at its beginning.</summary>
    public static bool IsWorkbook(Stream file, string name)
    {
        if (FileKinds.Of(file) != FileKind.Zip)
        {
            return false;
        }

        using var package = Read(name, () => Package.Open(file, name, new PackageBounds()));
        bool isWorkbook = package.Has(XlsxNames.Workbook);
        file.Position = 0;
        return isWorkbook;
    }

    private static SheetFile OpenPackage(Stream file, string name)
    {
        bool hasWorkbook = true;
        bool hasTables = false;
        bool hasWords = false;
        bool isBinary = false;
        bool isLayout = false;
        bool hasTypes = true;
        using (var package = Read(name, () => Package.Open(file, name, new PackageBounds())))
        {
            hasWorkbook = package.Has(XlsxNames.Workbook);
            hasTables = package.Has(OdsWorkbook.Content);
            hasWords = package.Has(DocxTables.Main);
            isBinary = package.Has("xl/workbook.bin");
            isLayout = package.Has("OFD.xml");
            hasTypes = package.Has("[Content_Types].xml");
        }

        file.Position = 0;
        return hasWorkbook ? ExcelWorkbook.OpenXlsx(file, name)
            : hasTables ? Held(file, name, isNamed: true, () => ReadPackage(file, name, OdsWorkbook.Read))
            : hasWords ? Held(file, name, isNamed: false, () => ReadPackage(file, name, DocxTables.Read))
            : isBinary
                ? throw new OfficeFileException(
                    $"{name} 是二进制工作簿（.xlsb），请另存为 .xlsx。",
                    $"{name} is a binary workbook (.xlsb); save it as .xlsx."
                )
            : isLayout
                ? throw new OfficeFileException(
                    $"{name} 是 OFD 版式文件，读不了；请用生成它的表格（.xlsx、.docx、.csv）。",
                    $"{name} is an OFD document and cannot be read; use the table that it was made from (.xlsx, .docx, .csv)."
                )
            : !hasTypes ? throw Packed(name)
            : ExcelWorkbook.OpenXlsx(file, name);
    }

    private static OfficeFileException Packed(string name) =>
        new($"{name} 是压缩包，请先解压，再交出其中的表格。", $"{name} is an archive; unpack it and give the table in it.");

    private static IReadOnlyList<Sheet> ReadPackage(Stream file, string name, Func<Package, string, IReadOnlyList<Sheet>> read)
    {
        using var package = Package.Open(file, name, new PackageBounds());
        return EncryptedPackage.Is(package) ? throw CompoundContents.Encrypted(name) : read(package, name);
    }

    private static IReadOnlyList<Sheet> ReadPage(Stream file, string name)
    {
        var encoding = TextEncoding.Detect(file, name);
        using var page = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return HtmlTables.Read([page], name);
    }

    private static IEnumerable<TextReader> PagesOf(Stream file, string name)
    {
        foreach (byte[] page in WebArchive.Pages(file, name))
        {
            using var bytes = new MemoryStream(page);
            using var reader = new StreamReader(bytes, TextEncoding.Detect(bytes, name), detectEncodingFromByteOrderMarks: false);
            yield return reader;
        }
    }

    private static SheetFile Held(Stream file, string name, bool isNamed, Func<IReadOnlyList<Sheet>> read)
    {
        var sheets = Read(name, read);
        return sheets.Count > 0
            ? new SheetFile(name, sheets, () => null, file.Dispose) { HasNamedSheets = isNamed || sheets.Count > 1 }
            : throw new OfficeFileException($"{name} 里没有一张表格。", $"{name} has no table in it.");
    }

    private static T Read<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or DecoderFallbackException or ArgumentException)
        {
            throw new OfficeFileException($"{name} 损坏或不完整，读不了。", $"{name} is damaged or incomplete and cannot be read.", e);
        }
    }
}
