using System.Text;
using System.Text.Unicode;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>The first byte of a file that its encoding does not allow, or that is zero, which no text holds.</summary>
/// <param name="Offset">Counted from 0 at the beginning of the file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="IsZero">Whether the character there is U+0000.</param>
internal sealed record WrongByte(long Offset, long Line, bool IsZero)
{
    private const int PieceBytes = 1 << 16;

    public string Chinese => $"文件第{Offset + 1}字节（第{Line}行）";

    public string English => $"byte {Offset + 1} of the file, in line {Line}";

    /// <summary>Decodes a file from an offset to its end, a piece at a time.</summary>
    /// <param name="file">The file.</param>
    /// <param name="textStart">Where the text begins.</param>
    /// <param name="strict">An encoding that throws at a wrong byte.</param>
    /// <returns>The first wrong byte; null if there is none.</returns>
    public static WrongByte? Find(Stream file, long textStart, Encoding strict) =>
        strict is UTF8Encoding && IsSoundUtf8(file, textStart) ? null : FindSlowly(file, textStart, strict);

    /// <summary>Whether all is UTF-8 without a zero, as nearly every file is; where it is not is for another to find.</summary>
    private static bool IsSoundUtf8(Stream file, long textStart)
    {
        byte[] bytes = new byte[PieceBytes];
        file.Position = textStart;
        for (int kept = 0; ; )
        {
            int length = kept + file.ReadAtLeast(bytes.AsSpan(kept), PieceBytes - kept, throwOnEndOfStream: false);
            bool last = length < PieceBytes;
            int whole = last ? length : WholeCharacters(bytes.AsSpan(0, length));
            var piece = bytes.AsSpan(0, whole);
            if (piece.Contains((byte)0) || !Utf8.IsValid(piece))
            {
                return false;
            }

            if (last)
            {
                return true;
            }

            bytes.AsSpan(whole, length - whole).CopyTo(bytes);
            kept = length - whole;
        }
    }

    /// <summary>How many bytes are left when a character that may go on in the next piece is left out.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            if (bytes[^back] >= 0xC0)
            {
                return bytes.Length - back;
            }
        }

        return bytes.Length;
    }

    private static WrongByte? FindSlowly(Stream file, long textStart, Encoding strict)
    {
        byte[] bytes = new byte[PieceBytes];
        char[] characters = new char[strict.GetMaxCharCount(PieceBytes)];
        var decoder = strict.GetDecoder();
        file.Position = textStart;
        long line = 1;
        for (long offset = textStart; ; )
        {
            int length = file.ReadAtLeast(bytes, PieceBytes, throwOnEndOfStream: false);
            bool last = length < PieceBytes;
            try
            {
                var text = characters.AsSpan(0, decoder.GetChars(bytes, 0, length, characters, 0, last));
                if (text.IndexOf('\0') is >= 0 and var zero)
                {
                    // Only UTF-16 has zero bytes in other characters than this one.
                    int index = strict is UnicodeEncoding ? zero * sizeof(char) : Array.IndexOf(bytes, (byte)0);
                    return new WrongByte(offset + index, line + text[..zero].Count('\n'), IsZero: true);
                }

                line += text.Count('\n');
            }
            catch (DecoderFallbackException e)
            {
                // A character that began in the piece before is counted from below zero.
                int index = Math.Min(e.Index, length);
                return new WrongByte(offset + index, line + LineBreaks(bytes.AsSpan(0, Math.Max(0, index)), strict), IsZero: false);
            }

            if (last)
            {
                return null;
            }

            offset += length;
        }
    }

    /// <summary>In UTF-16 the byte of a line break is half of many a character (上, U+4E0A).</summary>
    private static int LineBreaks(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        encoding is UnicodeEncoding
            ? Encoding.GetEncoding(encoding.CodePage).GetString(bytes).AsSpan().Count('\n')
            : bytes.Count((byte)'\n');
}
