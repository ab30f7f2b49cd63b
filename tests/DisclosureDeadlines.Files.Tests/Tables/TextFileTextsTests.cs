using System.Text;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>Text files in every encoding, sound and damaged at every kind of place: their cells, or the sentence of their refusal.</summary>
public sealed class TextFileTextsTests
{
    private const int Piece = 1 << 16;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    private static IEnumerable<(string Name, byte[] File)> Encodings()
    {
        const string Table = "标题,日期\n上海,2026-01-02\n";
        yield return ("nothing", []);
        yield return ("one byte", "a"u8.ToArray());
        yield return ("a mark of UTF-8 alone", [0xEF, 0xBB, 0xBF]);
        yield return ("a mark of UTF-16 alone", [0xFF, 0xFE]);
        yield return ("a mark of big UTF-16 alone", [0xFE, 0xFF]);
        yield return ("half a mark", [0xEF, 0xBB]);
        yield return ("UTF-8", Told.Utf8(Table));
        yield return ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Told.Utf8(Table)]);
        yield return ("UTF-16 with a mark", [0xFF, 0xFE, .. Utf16.GetBytes(Table)]);
        yield return ("big UTF-16 with a mark", [0xFE, 0xFF, .. Utf16Big.GetBytes(Table)]);
        foreach (char first in "\b\t a~\u007F")
        {
            yield return ($"UTF-16 that begins with {(int)first}", Utf16.GetBytes(first + "1," + Table));
            yield return ($"big UTF-16 that begins with {(int)first}", Utf16Big.GetBytes(first + "1," + Table));
        }

        yield return ("GB18030", Gb18030.GetBytes(Table));
        yield return ("GB18030 of four bytes", Gb18030.GetBytes("标题,日期\n㐀㐁龦\U00020000,x\n"));
        yield return ("Latin", [.. "caf"u8, 0xE9, .. ",b\n1,2\n"u8]);
        yield return ("neither", [.. Told.Utf8("标,b\n1,2\n"), 0xFF, .. "x,y\n"u8]);
        yield return ("neither, wrong in the first byte", [0xFF, .. "x,y\n"u8]);
    }

    private static IEnumerable<(string Name, byte[] File)> Damaged()
    {
        foreach (
            string before in (string[])
                ["标题日", "标题日期", "⺀⺁⺂⺃", "⹿⹿⹿⹿", "\uFFFC\uFFFC\uFFFC\uFFFC", "\uFFFD\uFFFD\uFFFD\uFFFD", "é é é é é"]
        )
        {
            yield return ($"{before} and a wrong byte", [.. Told.Utf8(before + ",a\nb,"), 0xFF, .. "c\n"u8]);
        }

        foreach (int lines in (int[])[0, 1, 2])
        {
            string before = string.Concat(Enumerable.Repeat("上上,上\n", lines));
            yield return ($"a zero in UTF-8 below {lines} lines", [.. Told.Utf8(before + "上"), 0, .. "x,y\n"u8]);
            yield return ($"a zero in GB18030 below {lines} lines", [.. Gb18030.GetBytes(before + "上"), 0, .. "x,y\n"u8]);
            yield return ($"a zero in UTF-16 below {lines} lines", [0xFF, 0xFE, .. Utf16.GetBytes(before + "上\0x,y\n")]);
            yield return ($"a zero in big UTF-16 below {lines} lines", [0xFE, 0xFF, .. Utf16Big.GetBytes(before + "上\0x,y\n")]);
            yield return ($"a wrong byte with a mark below {lines} lines", [0xEF, 0xBB, 0xBF, .. Told.Utf8(before + "上"), 0xFF, 1]);
            yield return ($"half a pair below {lines} lines", [0xFF, 0xFE, .. Utf16.GetBytes(before + "上"), 0x00, 0xD8, 0x41, 0x00]);
            yield return (
                $"half a pair, big, below {lines} lines",
                [0xFE, 0xFF, .. Utf16Big.GetBytes(before + "上"), 0xD8, 0x00, 0x00, 0x41]
            );
            yield return ($"an odd byte below {lines} lines", [0xFF, 0xFE, .. Utf16.GetBytes(before + "上,a"), 0x41]);
            yield return ($"wrong in both below {lines} lines", [.. Gb18030.GetBytes(before + "上"), 0x81, 0xFF, .. ",y\n"u8]);
            yield return ($"zero behind GB18030 below {lines} lines", [.. Gb18030.GetBytes(before), 0x81, 0x30, 0x81, 0x30, 0, 0x41]);
        }

        yield return ("UTF-8 cut off", Told.Utf8("标题,日期\n上")[..^1]);
        yield return ("GB18030 cut off", Gb18030.GetBytes("标题,日期\n上")[..^1]);
        yield return ("a workbook", [0x50, 0x4B, 0x03, 0x04, 1, 2]);
    }

    /// <summary>Around the end of the first piece that is read: characters of each length, wrong bytes, zeros.</summary>
    private static IEnumerable<(string Name, byte[] File)> Pieces()
    {
        foreach (int pad in (int[])[-4, -3, -2, -1, 0, 1])
        {
            string head = "标题日期,b\n" + new string('x', 100) + "\n";
            int length = Piece + pad - Encoding.UTF8.GetByteCount(head);
            byte[] before = [.. Told.Utf8(head), .. Enumerable.Repeat((byte)'\n', length)];
            byte[] plain = [.. "标题,b\n"u8, .. Enumerable.Repeat((byte)'\n', Piece + pad - 9)];
            yield return ($"two bytes at {pad}", [.. before, .. "é,1\n"u8]);
            yield return ($"three bytes at {pad}", [.. before, .. "上,1\n"u8]);
            yield return ($"four bytes at {pad}", [.. before, .. "\U0001F600,1\n"u8]);
            yield return ($"no more at {pad}", before);
            yield return ($"a wrong byte at {pad}", [.. plain, .. "上上"u8, 0xFF, .. "\n1,2\n"u8]);
            yield return ($"a zero at {pad}", [.. plain, .. "上"u8, 0, .. "\n1,2\n"u8]);
            yield return ($"cut off at {pad}", [.. before, 0xE4, 0xB8]);
            byte[] gb = [.. Gb18030.GetBytes("标题,b\n"), .. Enumerable.Repeat((byte)'\n', Piece + pad - 7)];
            yield return ($"GB18030 at {pad}", [.. gb, .. Gb18030.GetBytes("上,㐀\n")]);
            yield return ($"GB18030 with a wrong byte at {pad}", [.. gb, .. Gb18030.GetBytes("上"), 0x81, 0xFF, 0x0A]);
            yield return ($"GB18030 with a zero at {pad}", [.. gb, .. Gb18030.GetBytes("上"), 0, 0x0A]);
            if (pad % 2 == 0)
            {
                string wide = "标题,b\n" + new string('\n', (Piece + pad - 12) / 2);
                yield return ($"UTF-16 at {pad}", [0xFF, 0xFE, .. Utf16.GetBytes(wide + "\U0001F600,1\n")]);
                yield return ($"UTF-16 with half a pair at {pad}", [0xFF, 0xFE, .. Utf16.GetBytes(wide), 0x00, 0xD8, 0x41, 0x00]);
                yield return ($"UTF-16 with a zero at {pad}", [0xFF, 0xFE, .. Utf16.GetBytes(wide + "\0,1\n")]);
            }
        }
    }

    [Fact]
    public void Encodings_OfEveryKind_AreReadAsVerified() => Verified.Text("TextFile.Encodings", Texts(Encodings()));

    [Fact]
    public void Damage_OfEveryKind_IsRefusedWithItsPlaceAsVerified() => Verified.Text("TextFile.Damaged", Texts(Damaged()));

    [Fact]
    public void Pieces_WithAnythingAtTheirEnd_AreReadAsVerified() => Verified.Text("TextFile.Pieces", Texts(Pieces()));

    private static string Texts(IEnumerable<(string Name, byte[] File)> files)
    {
        using var chinese = new InCulture("zh-CN");
        var text = new StringBuilder();
        foreach (var (name, file) in files)
        {
            CsvTold.Add(text, name, file);
        }

        return text.ToString();
    }
}
