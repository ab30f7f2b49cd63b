using System.Text;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>
/// Which encoding a text file is in. Its byte order mark tells; without one it is UTF-8 if every byte is, else GB18030 (the Chinese
/// Windows's own, of which GBK and GB2312 are parts) if every byte is, and UTF-16 if its first character shows that. The whole file is
/// looked at, a piece at a time; nothing is replaced or guessed.
/// </summary>
internal static class TextEncoding
{
    /// <summary>So many Chinese characters in UTF-8 before the first wrong byte do not come about by chance in GB18030.</summary>
    private const int TellingCharacters = 4;

    private const int LookedAtBytes = 1 << 16;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030",
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE], LittleEndian),
        ([0xFE, 0xFF], BigEndian),
    ];

    private static readonly byte[][] Workbooks =
    [
        [0x50, 0x4B, 0x03, 0x04],
        [0xD0, 0xCF, 0x11, 0xE0],
    ];

    /// <summary>
    /// The beginning of a text, as far as it is in ASCII, in whichever encoding the text is: enough to tell a document from a table.
    /// </summary>
    /// <param name="start">The first bytes.</param>
    public static string Beginning(ReadOnlySpan<byte> start)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (start.StartsWith(mark))
            {
                return Encoding.GetEncoding(encoding.CodePage).GetString(start[mark.Length..]);
            }
        }

        return Encoding.GetEncoding((Unmarked16(start) ?? Encoding.Latin1).CodePage).GetString(start);
    }

    /// <summary>Finds the encoding and leaves the stream at the first byte of the text.</summary>
    /// <exception cref="OfficeFileException">The file is empty, is a workbook, is no text, or is in no encoding that is read.</exception>
    public static Encoding Detect(Stream file, string name)
    {
        Span<byte> start = stackalloc byte[4];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        foreach (byte[] magic in Workbooks)
        {
            if (start.StartsWith(magic))
            {
                throw new OfficeFileException($"{name} 是 Excel 工作簿，请另存为 CSV。", $"{name} is an Excel workbook; save it as CSV.");
            }
        }

        byte[] found = [];
        Encoding? marked = null;
        foreach (var (mark, encoding) in Marks)
        {
            if (start.StartsWith(mark))
            {
                (found, marked) = (mark, encoding);
            }
        }

        return file.Length == found.Length ? throw new OfficeFileException($"{name} 是空文件。", $"{name} is empty.")
            : marked is not null ? Checked(file, name, found.Length, marked)
            : Unmarked16(start) is { } wide ? Checked(file, name, 0, wide)
            : Unmarked(file, name);
    }

    /// <summary>
    /// No text holds a zero. Beside a letter it says that a character takes two bytes, and its place says in which order they stand.
    /// </summary>
    private static Encoding? Unmarked16(ReadOnlySpan<byte> start) =>
        start switch
        {
            [>= (byte)'\t' and <= (byte)'~', 0, ..] => LittleEndian,
            [0, >= (byte)'\t' and <= (byte)'~', ..] => BigEndian,
            _ => null,
        };

    private static Encoding Checked(Stream file, string name, int textStart, Encoding encoding)
    {
        if (WrongByte.Find(file, textStart, encoding) is { } wrong)
        {
            throw wrong.IsZero ? NoText(name, wrong) : Not(name, wrong, encoding == Utf8 ? "UTF-8" : "UTF-16");
        }

        file.Position = textStart;
        return encoding;
    }

    private static Encoding Unmarked(Stream file, string name)
    {
        if (WrongByte.Find(file, 0, Utf8) is not { } notUtf8)
        {
            file.Position = 0;
            return Utf8;
        }

        if (notUtf8.IsZero)
        {
            throw NoText(name, notUtf8);
        }

        if (IsChineseUpTo(file, notUtf8.Offset))
        {
            throw Not(name, notUtf8, "UTF-8");
        }

        if (WrongByte.Find(file, 0, Gb18030) is { } notGb18030)
        {
            throw notGb18030.IsZero
                ? NoText(name, notGb18030)
                : new OfficeFileException(
                    $"{name} 的文字编码不明：不是 UTF-8（{notUtf8.Chinese}），也不是 GB18030（{notGb18030.Chinese}）；请另存为 UTF-8。",
                    $"The text of {name} is neither in UTF-8 ({notUtf8.English}) nor in GB18030 ({notGb18030.English}); save it as UTF-8."
                );
        }

        file.Position = 0;
        return Gb18030;
    }

    /// <summary>
    /// Whether the text before a wrong byte is plainly Chinese in UTF-8: then the file is damaged, and reading it as GB18030 would give
    /// nonsense.
    /// </summary>
    private static bool IsChineseUpTo(Stream file, long offset)
    {
        byte[] bytes = new byte[Math.Min(offset, LookedAtBytes)];
        file.Position = 0;
        file.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes).Count(c => c is >= '\u2E80' and < '\uFFFD') >= TellingCharacters;
    }

    private static OfficeFileException Not(string name, WrongByte wrong, string encoding) =>
        new(
            $"{name} 不是完好的 {encoding} 文字：{wrong.Chinese}有误。",
            $"{name} is not sound {encoding} text: {wrong.English}, is wrong."
        );

    private static OfficeFileException NoText(string name, WrongByte zero) =>
        new($"{name} 不是文字文件：{zero.Chinese}是零。", $"{name} is no text file: {zero.English}, is zero.");
}
