using System.Text.RegularExpressions;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Files.Workbooks;

namespace DisclosureDeadlines.Files.Inputs;

/// <summary>Tells what kind of file it is by its first bytes.</summary>
internal static partial class FileKinds
{
    /// <summary>Bytes looked at: the head of a page or document stands in them.</summary>
    private const int LookedAtBytes = 8192;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>How packed files begin: rar, 7z, gzip.</summary>
    private static readonly byte[][] Archives =
    [
        [.. "Rar!"u8, 0x1A, 0x07],
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
        [0x1F, 0x8B, 0x08],
    ];

    /// <summary>How pictures begin: png, jpeg, gif, tiff.</summary>
    private static readonly byte[][] Images =
    [
        [0x89, .. "PNG"u8],
        [0xFF, 0xD8, 0xFF],
        [.. "GIF8"u8],
        [.. "II*"u8, 0x00],
        [.. "MM"u8, 0x00, 0x2A],
    ];

    /// <summary>Leaves the file at its beginning.</summary>
    public static FileKind Of(Stream file)
    {
        Span<byte> start = new byte[LookedAtBytes];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        return start.StartsWith(Zip) ? FileKind.Zip
            : start.StartsWith(CompoundFile) ? FileKind.Compound
            : start.StartsWith("%PDF-"u8) ? FileKind.Pdf
            : StartsWithAny(start, Archives) ? FileKind.Archive
            : StartsWithAny(start, Images) ? FileKind.Image
            : OfText(TextEncoding.Beginning(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n'));
    }

    private static bool StartsWithAny(ReadOnlySpan<byte> start, byte[][] beginnings)
    {
        foreach (byte[] beginning in beginnings)
        {
            if (start.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }

    private static FileKind OfText(string start) =>
        start switch
        {
            ['{', '\\', 'r', 't', 'f', ..] => FileKind.RichText,
            ['[' or '{', ..] => FileKind.Json,
            ['<', ..] when start.Contains(XmlWorkbook.Vocabulary, StringComparison.Ordinal) && WorkbookRoot().IsMatch(start) =>
                FileKind.XmlWorkbook,
            ['<', '?', ..] when FlatRoot().IsMatch(start) => FileKind.FlatOpenDocument,
            ['<', ..] when Page().IsMatch(start) => FileKind.Page,
            ['<', '?', 'x', 'm', 'l', ..] => FileKind.OtherXml,
            _ when MailHead().IsMatch(start) && PartsOfMail().IsMatch(start) => FileKind.WebArchive,
            _ => FileKind.Text,
        };

    [GeneratedRegex(@"<([a-z]+:)?Workbook[\s>]")]
    private static partial Regex WorkbookRoot();

    [GeneratedRegex(@"\A<\?xml[^>]*>\s*<office:document\s")]
    private static partial Regex FlatRoot();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]*:\s")]
    private static partial Regex MailHead();

    [GeneratedRegex(@"^Content-Type:\s*(multipart/|text/html)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex PartsOfMail();

    [GeneratedRegex(
        @"^<(!doctype\s+html|!--|html|head|meta|body|table|style|div|center|title|script)[\s>\-]|<(html|table|body)[\s>]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Page();
}
