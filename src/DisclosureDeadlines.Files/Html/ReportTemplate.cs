using System.Security.Cryptography;
using System.Text;

namespace DisclosureDeadlines.Files.Html;

/// <summary>
/// The page of a report: <c>report.html</c> with its style and script inside, and holes such as <c>{{rows}}</c> for what is said of one
/// ledger.
/// </summary>
internal static class ReportTemplate
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    // Only this style and this script are let in; a script that came in with a title would not run even if it came in as markup.
    private static readonly string Page = Resource("report.html")
        .Replace("{{styleHash}}", HashOf(Style), StringComparison.Ordinal)
        .Replace("{{scriptHash}}", HashOf(Script), StringComparison.Ordinal)
        .Replace("{{style}}", Style, StringComparison.Ordinal)
        .Replace("{{script}}", Script, StringComparison.Ordinal);

    /// <param name="output">Where to write.</param>
    /// <param name="part">The markup for the hole of a name.</param>
    public static void Write(TextWriter output, Func<string, HtmlMarkup> part)
    {
        var rest = Page.AsSpan();
        for (int start; (start = rest.IndexOf("{{")) >= 0; )
        {
            int end = start + rest[start..].IndexOf("}}");
            output.Write(rest[..start]);
            part(rest[(start + 2)..end].ToString()).WriteTo(output);
            rest = rest[(end + 2)..];
        }

        output.Write(rest);
    }

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(ReportTemplate).Assembly.GetManifestResourceStream(typeof(ReportTemplate), name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
