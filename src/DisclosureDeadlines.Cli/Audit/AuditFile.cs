using System.CommandLine;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Html;

namespace DisclosureDeadlines.Cli.Audit;

/// <summary>A report in a file; the ending of its name says in which format.</summary>
internal static class AuditFile
{
    private static readonly (string Ending, Func<Stream, AuditReport> Make)[] Formats =
    [
        (".csv", stream => new CsvAuditReport(stream, forReaders: true)),
        (".xlsx", stream => new XlsxAuditReport(stream)),
        (".json", stream => new JsonAuditReport(stream)),
        (".html", stream => new HtmlAuditReport(stream)),
        (".docx", stream => new DocxAuditReport(stream)),
    ];

    private static string Endings => string.Join(Language.Pick("、", ", "), Formats.Select(format => format.Ending));

    public static Option<string?> Option() => new("--out")
    {
        HelpName = "FILE",
        Description = Language.Pick($"写出报告（{Endings}）", $"write the report to a file ({Endings})"),
    };

    /// <summary>What makes the report that a file is to hold.</summary>
    /// <exception cref="UserErrorException">The ending is of no known format.</exception>
    public static Func<Stream, AuditReport> FormatOf(string path) =>
        Array.Find(Formats, format => path.EndsWith(format.Ending, StringComparison.OrdinalIgnoreCase)).Make
        ?? throw new UserErrorException($"--out 的文件名应以 {Endings} 结尾，却是“{path}”。", $"--out: expected a name that ends in {Endings}, found \"{path}\".");
}
