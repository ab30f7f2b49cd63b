using System.CommandLine;
using System.Text;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Html;

namespace DisclosureDeadlines.Cli.Audit;

/// <summary>A report in a file; the ending of its name says in which format.</summary>
internal static class AuditFile
{
    private static readonly (string Ending, Func<Stream, Encoding, AuditReport> Make)[] Formats =
    [
        (".csv", (stream, encoding) => new CsvAuditReport(stream, encoding, forReaders: true)),
        (".xlsx", (stream, _) => new XlsxAuditReport(stream)),
        (".json", (stream, _) => new JsonAuditReport(stream)),
        (".html", (stream, _) => new HtmlAuditReport(stream)),
        (".docx", (stream, _) => new DocxAuditReport(stream)),
    ];

    private static string Endings => string.Join(Language.Pick("、", ", "), Formats.Select(format => format.Ending));

    public static Option<string?> Option() =>
        new("--out")
        {
            HelpName = "FILE",
            Description = Language.Pick($"写出报告（{Endings}）", $"write the report to a file ({Endings})"),
        };

    /// <summary>What makes the report that a file is to hold.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">The encoding of a table in text.</param>
    /// <exception cref="UserErrorException">The ending is of no known format.</exception>
    public static Func<Stream, AuditReport> FormatOf(string path, Encoding encoding) =>
        Array.Find(Formats, format => path.EndsWith(format.Ending, StringComparison.OrdinalIgnoreCase)).Make is { } make
            ? stream => make(stream, encoding)
            : throw new UserErrorException(
                $"--out 的文件名应以 {Endings} 结尾，却是“{path}”。",
                $"--out: expected a name that ends in {Endings}, found \"{path}\"."
            );
}
