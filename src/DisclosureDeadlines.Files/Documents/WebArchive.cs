using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Files.Documents;

/// <summary>
/// A web page saved as one file (.mht), as browsers, Excel and WPS do: parts as in a mail, of which those that are pages are read. The
/// file is gone through once, line by
/// line; nothing that a page names is followed.
/// </summary>
internal sealed partial class WebArchive
{
    /// <summary>Bytes of an archive, all of which are held in memory.</summary>
    public const long MostBytes = 64L << 20;

    /// <summary>Marks between parts: one for each group of parts inside another.</summary>
    private const int MostMarks = 20;

    /// <summary>Characters of a head. A longer one is none.</summary>
    private const int HeadCharacters = 1 << 14;

    private readonly byte[] bytes;
    private readonly List<byte[]> marks = [];
    private int at;

    private WebArchive(byte[] bytes) => this.bytes = bytes;

    /// <summary>The pages, as bytes in whatever encoding each is in.</summary>
    /// <param name="file">The file, at its beginning.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="OfficeFileException">It is too large.</exception>
    public static IReadOnlyList<byte[]> Pages(Stream file, string name)
    {
        if (file.Length > MostBytes)
        {
            throw new OfficeFileException(
                $"{name} 超过 {MostBytes >> 20} MB，没有读；请另存为 .xlsx 或 CSV。",
                $"{name} is larger than {MostBytes >> 20} MB and was not read; save it as .xlsx or CSV."
            );
        }

        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return new WebArchive(bytes).Read();
    }

    private List<byte[]> Read()
    {
        var pages = new List<byte[]>();
        do
        {
            string head = ReadHead();
            string type = ContentType().Match(head).Groups["type"].Value;
            if (
                type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
                && marks.Count < MostMarks
                && Boundary().Match(head) is { Success: true } mark
            )
            {
                marks.Add(Encoding.Latin1.GetBytes("--" + mark.Groups["mark"].Value));
            }

            int begin = at;
            int end = SkipBody();
            if (type.Equals("text/html", StringComparison.OrdinalIgnoreCase) && end > begin)
            {
                pages.Add(Decoded(bytes.AsSpan(begin, end - begin), TransferEncoding().Match(head).Groups["how"].Value));
            }
        } while (at < bytes.Length);

        return pages;
    }

    /// <summary>The lines up to the first empty one, those that go on from the one before put behind it.</summary>
    private string ReadHead()
    {
        var head = new StringBuilder();
        while (at < bytes.Length && Line() is { Length: > 0 } line)
        {
            if (head.Length + line.Length < HeadCharacters)
            {
                head.Append(line[0] is (byte)' ' or (byte)'\t' || head.Length == 0 ? "" : "\n").Append(Encoding.Latin1.GetString(line));
            }
        }

        return head.ToString();
    }

    /// <summary>Goes past the next line that parts one part from the next, and says where the part before it ends.</summary>
    private int SkipBody()
    {
        while (at < bytes.Length)
        {
            int begin = at;
            var line = Line();
            if (line.StartsWith("--"u8) && IsMark(line))
            {
                return begin;
            }
        }

        return bytes.Length;
    }

    private bool IsMark(ReadOnlySpan<byte> line)
    {
        foreach (byte[] mark in marks)
        {
            if (line.StartsWith(mark) && line[mark.Length..].TrimEnd(" \t-"u8).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next line without its end.</summary>
    private ReadOnlySpan<byte> Line()
    {
        var rest = bytes.AsSpan(at);
        int end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        at += end < 0 ? rest.Length : end + 1;
        return line.TrimEnd((byte)'\r');
    }

    private static byte[] Decoded(ReadOnlySpan<byte> body, string how) =>
        how.Equals("base64", StringComparison.OrdinalIgnoreCase) ? FromBase64(body)
        : how.Equals("quoted-printable", StringComparison.OrdinalIgnoreCase) ? Unquoted(body)
        : body.ToArray();

    private static byte[] FromBase64(ReadOnlySpan<byte> body)
    {
        try
        {
            return Convert.FromBase64String(Encoding.Latin1.GetString(body).Trim());
        }
        catch (FormatException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    /// <summary>=E5 is a byte, and = at the end of a line says that the line goes on.</summary>
    private static byte[] Unquoted(ReadOnlySpan<byte> body)
    {
        byte[] plain = new byte[body.Length];
        int length = 0;
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                plain[length++] = body[i];
            }
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                plain[length++] = Convert.FromHexString([(char)body[i + 1], (char)body[i + 2]])[0];
                i += 2;
            }
            else
            {
                i +=
                    body[(i + 1)..] is [(byte)'\r', (byte)'\n', ..] ? 2
                    : body[(i + 1)..] is [(byte)'\n', ..] ? 1
                    : 0;
            }
        }

        return plain[..length];
    }

    [GeneratedRegex(
        @"^Content-Type:\s*(?<type>[a-z]+/[a-z0-9.+-]+)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex ContentType();

    [GeneratedRegex(
        @"\bboundary\s*=\s*(""(?<mark>[^""\n]{1,200})""|(?<mark>[^\s;""]{1,200}))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Boundary();

    [GeneratedRegex(
        @"^Content-Transfer-Encoding:\s*(?<how>[a-z0-9-]+)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TransferEncoding();
}
