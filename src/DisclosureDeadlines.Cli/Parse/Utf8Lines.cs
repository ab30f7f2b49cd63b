using System.Text;

namespace DisclosureDeadlines.Cli.Parse;

/// <summary>The lines of a stream, one at a time and in bounded memory, whatever bytes it holds.</summary>
internal static class Utf8Lines
{
    /// <summary>Bytes kept of one line. A line beyond is cut here, and is far beyond any phrase.</summary>
    public const int MaxBytes = 1 << 16;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Each line without its line break; null for a line that is not UTF-8.</summary>
    public static IEnumerable<string?> Read(Stream stream)
    {
        byte[] buffer = new byte[MaxBytes];
        var line = new List<byte>();
        bool first = true;
        bool open = false;
        for (int length; (length = stream.Read(buffer)) > 0;)
        {
            for (int i = 0; i < length; i++)
            {
                if (buffer[i] != '\n')
                {
                    open = true;
                    if (line.Count < MaxBytes)
                    {
                        line.Add(buffer[i]);
                    }

                    continue;
                }

                yield return Decode(line, first);
                line.Clear();
                first = open = false;
            }
        }

        if (open)
        {
            yield return Decode(line, first);
        }
    }

    private static string? Decode(List<byte> line, bool first)
    {
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(line);
        if (first && bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        // A line that was cut may end inside a character.
        bool cut = line.Count == MaxBytes;
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
            return Strict.GetString(bytes).TrimEnd('\r');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
