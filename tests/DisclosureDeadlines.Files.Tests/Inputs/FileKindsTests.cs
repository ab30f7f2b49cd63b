using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>What a file is taken for by its first bytes or by the parts of its package, what is read from it, and what is refused.</summary>
public sealed partial class FileKindsTests
{
    /// <summary>A line is the beginning of a file, with bytes as \xNN; of a longer one ⟨a*9000⟩.</summary>
    [Fact]
    public void Kind_OfAFile_IsToldByItsBeginning() =>
        Said.OfLines(
            "kinds",
            line =>
            {
                using var file = new MemoryStream(Bytes(line));
                var kind = FileKinds.Of(file);
                return [$"{kind}{(file.Position == 0 ? "" : $" at {file.Position}")}"];
            }
        );

    /// <summary>The same, opened: its sheets with their cells, or the sentence that refuses it.</summary>
    [Fact]
    public void File_Opened_IsReadOrRefusedAsVerified() => Said.OfLines("opened", line => Said.InBoth(() => Told(Bytes(line))));

    /// <summary>A line is the parts of a package, with strokes between them; what follows a part's = is in it.</summary>
    [Fact]
    public void Package_Opened_IsReadOrRefusedByItsParts() => Said.OfLines("packages", line => Said.InBoth(() => Told(Package(line))));

    [Theory]
    [InlineData("xl/workbook.xml", true)]
    [InlineData("content.xml", false)]
    [InlineData("word/document.xml", false)]
    [InlineData("XL/workbook.xml.bak", false)]
    public void Workbook_OfExcels_IsKnownByItsPart(string part, bool isWorkbook)
    {
        using var file = new MemoryStream(Package(part));

        Assert.Equal(isWorkbook, SheetFiles.IsWorkbook(file, "a"));
        Assert.Equal(0, file.Position);
        Assert.Equal((byte)'P', file.ReadByte());
    }

    [Fact]
    public void Workbook_ThatIsNoPackage_IsNone()
    {
        using var text = new MemoryStream("a,b\n"u8.ToArray());
        using var damaged = new MemoryStream([.. "PK"u8, 3, 4, 9, 9]);

        Assert.False(SheetFiles.IsWorkbook(text, "a"));
        Assert.Equal(
            ["zh a 损坏或不完整，读不了。", "en a is damaged or incomplete and cannot be read."],
            Said.InBoth(() =>
            {
                damaged.Position = 0;
                return [Assert.Throws<OfficeFileException>(() => SheetFiles.IsWorkbook(damaged, "a")).Message];
            })
        );
    }

    public static TheoryData<string> Kinds => [.. GridWriters.All.Select(writer => writer.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void File_OfEachKind_SaysWhetherItsSheetsHaveNames(string kind)
    {
        var grid = new Grid { Rows = { (string[])["标题", "成文日期"], (string[])["甲", Grid.DayMark + "2026-09-18"] } };
        using var file = SheetFiles.Open(new MemoryStream(GridWriters.All.Single(writer => writer.Kind == kind).Write(grid)), "a");
        bool isText = kind.Contains("csv", StringComparison.Ordinal) || kind == "Unicode text";
        bool isPage = kind.StartsWith("html", StringComparison.Ordinal);

        Assert.Equal(kind is "xml of 2003" or "ods" or "xlsx" || isPage, file.HasNamedSheets);
        Assert.Equal(isText ? 1.0 : null, file.Progress);
        var sheets = file.Sheets.ToList();
        Assert.Equal(isPage ? 2 : 1, sheets.Count);
        Assert.Equal(!isText, sheets[^1].IsGrid);
        Assert.Equal(kind is "xml of 2003" or "ods" or "xlsx" ? "台账" : null, isPage ? null : sheets[0].Name);
        Assert.False(file.DatesFrom1904);
    }

    [Theory]
    [InlineData("csv in UTF-8")]
    [InlineData("html in UTF-8")]
    [InlineData("xml of 2003")]
    [InlineData("ods")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void File_ThatIsClosed_ClosesItsStream(string kind)
    {
        var grid = new Grid { Rows = { (string[])["标题", "成文日期"] } };
        var stream = new MemoryStream(GridWriters.All.Single(writer => writer.Kind == kind).Write(grid));
        var file = SheetFiles.Open(stream, "a");

        file.Dispose();

        Assert.False(stream.CanRead);
    }

    private static string[] Told(byte[] bytes)
    {
        try
        {
            using var file = SheetFiles.Open(new MemoryStream(bytes), "a.xls");
            var told = new List<string>
            {
                $"{file.Name}{(file.HasNamedSheets ? ", with names" : "")}{(file.DatesFrom1904 ? ", from 1904" : "")}",
            };
            foreach (var sheet in file.Sheets)
            {
                told.Add(
                    $"{sheet.Name ?? "(none)"}{(sheet.IsNamedByPlace ? " by place" : "")}{(sheet.IsHidden ? " hidden" : "")}{(sheet.IsGrid ? "" : " text")}{(sheet.IsWorthMentioning ? "" : " worthless")} [{sheet.Caption}]"
                );
                told.AddRange(sheet.Rows().Select(row => $"{row.Number}: {string.Join('|', row.Cells.ToArray())}"));
            }

            return [.. told];
        }
        catch (OfficeFileException e)
        {
            return [e.Message];
        }
    }

    private static byte[] Package(string line)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string[] part in line.Split(" // ").Select(part => part.Split('=', 2)))
            {
                using var stream = zip.CreateEntry(part[0]).Open();
                stream.Write(Encoding.UTF8.GetBytes(part.Length > 1 ? part[1] : ""));
            }
        }

        return file.ToArray();
    }

    private static byte[] Bytes(string line)
    {
        var bytes = new List<byte>();
        int at = 0;
        foreach (Match match in Escaped().Matches(line))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(line[at..match.Index]));
            bytes.Add(byte.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            at = match.Index + match.Length;
        }

        return [.. bytes, .. Encoding.UTF8.GetBytes(line[at..])];
    }

    [GeneratedRegex(@"\\x[0-9A-F]{2}")]
    private static partial Regex Escaped();
}
