using System.Runtime.InteropServices;
using System.Text;

namespace DisclosureDeadlines.Cli.Parse;

/// <summary>The lines of a stream, one at a time and in bounded memory, whatever bytes it holds.</summary>
internal static class Utf8Lines
{
    /// <summary>Bytes kept of one line. A line beyond is cut here, and is far beyond any phrase.</summary>
    public const int MaxBytes = 1 << 16;

    private const int LongestBreak = 3;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Each line without its line break; null for a line that is not UTF-8. Lines end as Unicode says and as a notice's text is read: with
    /// LF, CR, both, U+0085, U+2028 or U+2029.
    /// </summary>
    public static IEnumerable<string?> Read(Stream stream)
    {
        byte[] buffer = new byte[MaxBytes];
        var line = new List<byte>();
        bool first = true;
        bool open = false;

        // The last bytes, also of a line that is cut.
        uint last = 0;
        for (int length; (length = stream.Read(buffer)) > 0; )
        {
            for (int i = 0; i < length; i++)
            {
                bool afterReturn = (byte)last == '\r';
                last = last << 8 | buffer[i];
                if (buffer[i] == '\n' && afterReturn)
                {
                    continue;
                }

                if (line.Count < MaxBytes)
                {
                    line.Add(buffer[i]);
                }

                open = true;
                if (LineBreakBytes(last) is > 0 and var ending)
                {
                    CollectionsMarshal.SetCount(line, line.Count - Math.Min(ending, line.Count));
                    yield return Decode(line, first);
                    line.Clear();
                    first = open = false;
                }
            }
        }

        if (open)
        {
            yield return Decode(line, first);
        }
    }

    /// <summary>How many of the last bytes are a line break; 0 if none are.</summary>
    private static int LineBreakBytes(uint last) =>
        (byte)last is (byte)'\n' or (byte)'\r' ? 1
        : (last & 0xFFFF) == 0xC285 ? 2
        : (last & 0xFFFFFF) is 0xE280A8 or 0xE280A9 ? 3
        : 0;

    private static string? Decode(List<byte> line, bool first)
    {
        var bytes = CollectionsMarshal.AsSpan(line);
        if (first && bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        // A line that was cut may end inside a character.
        bool cut = line.Count > MaxBytes - LongestBreak;
        while (cut && bytes.Length > 0 && (bytes[^1] & 0xC0) == 0x80)
        {
            bytes = bytes[..^1];
        }

        if (cut && bytes.Length > 0 && bytes[^1] >= 0xC0)
        {
            bytes = bytes[..^1];
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
