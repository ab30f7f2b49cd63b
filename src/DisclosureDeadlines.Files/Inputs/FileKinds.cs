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

    /// <summary>Leaves the file at its beginning.</summary>
    public static FileKind Of(Stream file)
    {
        Span<byte> start = new byte[LookedAtBytes];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        return start.StartsWith(Zip) ? FileKind.Zip
            : start.StartsWith(CompoundFile) ? FileKind.Compound
            : start.StartsWith("%PDF-"u8) ? FileKind.Pdf
            : OfText(TextEncoding.Beginning(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n'));
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
