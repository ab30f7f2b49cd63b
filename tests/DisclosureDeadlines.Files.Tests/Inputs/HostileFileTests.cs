using System.IO.Compression;
using System.Text;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>Files that are made to cost, to mislead, or to reach out: one sentence each, and never anything else.</summary>
public sealed class HostileFileTests
{
    private const string Laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    private const string Ods =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    private const string Words = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Workbook2003 = "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"";

    public static TheoryData<string, byte[], string> Refused =>
        new()
        {
            { "pdf", [.. "%PDF-1.7\n"u8], "is a PDF and cannot be read" },
            { "other xml", [.. "<?xml version=\"1.0\"?><报表><行/></报表>"u8], "is XML, but no XML spreadsheet" },
            {
                "page without a table",
                Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 200_000)) + "</body></html>"),
                "has no table in it"
            },
            {
                "tables inside each other",
                Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<table><tr><td>", 100_000))),
                "inside each other"
            },
            {
                "tables one after the other",
                Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<table></table>", 3000))),
                "more than 2000 tables"
            },
            {
                "a million columns in a page",
                Encoding.UTF8.GetBytes("<table><tr>" + string.Concat(Enumerable.Repeat("<td>a", 1_000_000))),
                "more than 16384 columns"
            },
            {
                "a million columns in text",
                Encoding.UTF8.GetBytes("标题,成文日期\n" + new string(',', 1_000_000) + "\n"),
                "columns; at most 16384"
            },
            {
                "a cell without an end",
                Encoding.UTF8.GetBytes("<table><tr><td>" + new string('a', 200_000)),
                "a cell of more than 100000 characters"
            },
            {
                "laughs in a workbook of 2003",
                Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{Laughs}<Workbook {Workbook2003}>&b;</Workbook>"),
                "damaged or incomplete"
            },
            {
                "workbook of 2003 cut off",
                Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><Workbook {Workbook2003}><Worksheet><Table><Row>"),
                "damaged or incomplete"
            },
            {
                "laughs in ods",
                Zip(("content.xml", $"{Laughs}<office:document-content {Ods}>&b;</office:document-content>")),
                "damaged or incomplete"
            },
            {
                "ods cells without end",
                Zip(
                    (
                        "content.xml",
                        Content(
                            "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>"
                        )
                    )
                ),
                "more than 16384 columns"
            },
            {
                "ods rows without end",
                Zip(
                    (
                        "content.xml",
                        Content(
                            "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
                        )
                    )
                ),
                "more than 1048576 rows"
            },
            {
                "ods depth",
                Zip(("content.xml", Content(string.Concat(Enumerable.Repeat("<table:table-row-group>", 100_000))))),
                "damaged or incomplete"
            },
            { "ods bomb", Zip(("content.xml", Content(new string(' ', 40 << 20)))), "when unpacked" },
            { "laughs in docx", Zip(("word/document.xml", $"{Laughs}<w:document {Words}>&b;</w:document>")), "damaged or incomplete" },
            {
                "docx without a table",
                Zip(("word/document.xml", $"<w:document {Words}><w:body><w:p/></w:body></w:document>")),
                "has no table in it"
            },
            {
                "docx columns without end",
                Zip(
                    (
                        "word/document.xml",
                        $"<w:document {Words}><w:body><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr></w:tc><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"
                    )
                ),
                "more than 16384 columns"
            },
            { "zip of something else", Zip(("a.txt", "a")), "is an archive; unpack it" },
            { "workbook without its parts", Zip(("[Content_Types].xml", "<Types/>")), "damaged or incomplete" },
            { "layout", Zip(("OFD.xml", "<OFD/>")), "is an OFD document" },
            { "rar", [.. "Rar!"u8, 0x1A, 0x07, 0x01, 0x00], "is an archive; unpack it" },
            { "7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], "is an archive; unpack it" },
            { "picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], "is a picture" },
            {
                "web archive without a page",
                [.. "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n"u8],
                "has no table in it"
            },
            {
                "web archive of damaged bytes",
                [.. "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n<<<not base64>>>\n"u8],
                "damaged or incomplete"
            },
            {
                "web archive of marks",
                Encoding.UTF8.GetBytes(
                    "MIME-Version: 1.0\n"
                        + string.Concat(
                            Enumerable.Range(0, 5000).Select(i => $"Content-Type: multipart/related; boundary=b{i}\n\n--b{i}\n")
                        )
                ),
                "has no table in it"
            },
            { "rich text", [.. "{\\rtf1 \\trowd a\\cell\\row}"u8], "is a document in RTF" },
            {
                "laughs in flat ods",
                Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>\n<office:document {Ods}><!DOCTYPE x>{Content("")}</office:document>"),
                "damaged or incomplete"
            },
            { "old workbook of more rows than there can be", OldWorkbookOfEndlessRows(), "damaged or incomplete workbook" },
            {
                "old workbook whose table comes back to itself",
                OldWorkbookWith((44, 0xA5975501), (68, 0)),
                "damaged or incomplete workbook"
            },
            { "old workbook of endless small sectors", OldWorkbookWith((64, 0x7FFFFFFF)), "damaged or incomplete workbook" },
            { "old workbook of sectors without a size", OldWorkbookWith((30, 0xFFFFFFFF)), "damaged or incomplete workbook" },
            { "old document", OldWorkbookNamed("WordDocument"), "is a document in the old format (.doc)" },
            { "binary workbook", Zip(("xl/workbook.bin", "a")), "save it as .xlsx" },
            {
                "compound file of nothing",
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
                "damaged or incomplete workbook"
            },
        };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void File_ThatIsNoLedger_IsRefusedInOneSentence(string what, byte[] file, string sentence)
    {
        using var english = new InCulture("en");

        string ledger = Assert.Throws<OfficeFileException>(() => Rows(file)).Message;
        string catalogue = Assert
            .Throws<OfficeFileException>(() => CatalogueFile.Read(new MemoryStream(file), "f", hasMergedCells: false))
            .Message;

        Assert.NotEmpty(what);
        Assert.Contains(sentence, ledger, StringComparison.Ordinal);
        Assert.Contains(sentence, catalogue, StringComparison.Ordinal);
        Assert.All([ledger, catalogue], message => Assert.DoesNotContain('\n', message));
    }

    [Fact]
    public void Document_WithPartsOutside_IsReadWithoutThem()
    {
        const string Row =
            "<w:tr><w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{1}</w:t></w:r><w:r><w:pict r:link=\"rId1\"/></w:r></w:p></w:tc></w:tr>";
        string document =
            $"<w:document {Words} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body><w:altChunk r:id=\"rId1\"/><w:tbl>"
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, Row, "标题", "成文日期")
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, Row, "甲", "2026-09-18")
            + "</w:tbl></w:body></w:document>";
        byte[] file = Zip(
            ("word/document.xml", document),
            (
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"x\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>"
            )
        );

        Assert.Equal(["甲 2026-09-18"], Rows(file));
    }

    [Fact]
    public void Page_WithSpansThatNeverEnd_IsReadAllTheSame() =>
        Assert.Equal(
            ["甲 2026-09-18"],
            Rows(
                Encoding.UTF8.GetBytes(
                    "<table><tr><th>标题<th>成文日期<th colspan=999999999 rowspan=999999999></tr>"
                        + "<tr><td>甲<td>2026-09-18"
                        + string.Concat(Enumerable.Repeat("<tr><td>", 100_000))
                )
            )
        );

    /// <summary>Sound files with a few wrong bytes: rows, or one sentence.</summary>
    [Theory]
    [InlineData("L15_旧格式.xls")]
    [InlineData("C06_标准目录.xls")]
    [InlineData("L42_开放文档.ods")]
    [InlineData("C03_标准目录.docx")]
    [InlineData("L19_OA导出_XML表格2003.xls")]
    [InlineData("L18_网页另存.html")]
    public void File_WithWrongBytes_IsReadOrRefused(string name)
    {
        byte[] sound = File.ReadAllBytes(OfficeFiles.PathTo(name));
        var random = new Random(20260918);
        for (int i = 0; i < 150; i++)
        {
            byte[] file = [.. sound];
            for (int wrong = random.Next(1, 6); wrong > 0; wrong--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            byte[] cut = random.Next(4) == 0 ? file[..random.Next(1, file.Length)] : file;
            try
            {
                _ = Rows(cut);
            }
            catch (OfficeFileException e)
            {
                Assert.DoesNotContain('\n', e.Message);
            }
        }
    }

    private static List<string> Rows(byte[] file)
    {
        using var ledger = LedgerFile.Open(new MemoryStream(file), "f", new LedgerOptions(new Dictionary<string, LedgerField>(), null));
        return [.. ledger.Rows.Select(row => $"{row.Title} {row.EventDate:uuuu'-'MM'-'dd}")];
    }

    /// <summary>A sound workbook whose sheet says that it has two thousand million rows: the reader would give each of them.</summary>
    private static byte[] OldWorkbookOfEndlessRows()
    {
        byte[] file = File.ReadAllBytes(OfficeFiles.PathTo("L15_旧格式.xls"));
        int dimensions = file.AsSpan().IndexOf("\0\u0002\u000E\0"u8);
        file.AsSpan(dimensions + 8, 4).Fill(0x7F);
        return file;
    }

    /// <summary>A sound workbook with numbers in its head that are none of its own.</summary>
    private static byte[] OldWorkbookWith(params (int Place, uint Number)[] changes)
    {
        byte[] file = File.ReadAllBytes(OfficeFiles.PathTo("L15_旧格式.xls"));
        foreach (var (place, number) in changes)
        {
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(place), number);
        }

        return file;
    }

    /// <summary>A compound file whose stream has another name than that of a workbook.</summary>
    private static byte[] OldWorkbookNamed(string name)
    {
        byte[] file = File.ReadAllBytes(OfficeFiles.PathTo("L15_旧格式.xls"));
        int entry = file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Workbook\0"));
        Encoding.Unicode.GetBytes(name + "\0").CopyTo(file, entry);
        file[entry + 64] = (byte)(2 * (name.Length + 1));
        return file;
    }

    private static string Content(string rows) =>
        $"<office:document-content {Ods}><office:body><office:spreadsheet><table:table table:name=\"a\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>";

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return file.ToArray();
    }
}
