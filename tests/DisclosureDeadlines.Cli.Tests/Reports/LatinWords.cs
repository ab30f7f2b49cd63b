using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Cli.Tests.Reports;

/// <summary>
/// Finds the Latin words in what a Chinese reader is shown, but for what has no Chinese name: commands, options and their values, endings
/// of files, addresses.
/// </summary>
internal static partial class LatinWords
{
    /// <summary>Names that are Latin in Chinese too, and the words that a user types as they are.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "deadlines",
        "due",
        "parse",
        "days",
        "count",
        "add",
        "latest",
        "event",
        "audit",
        "remind",
        "plan",
        "calendar",
        "export",
        "catalogue",
        "list",
        "show",
        "search",
        "lint",
        "notice",
        "read",
        "import",
        "impact",
        "remove",
        "statute",
        "case",
        "rules",
        "template",
        "page",
        "mcp",
        "text",
        "json",
        "csv",
        "ics",
        "sql",
        "xlsx",
        "JSON",
        "UTF",
        "SQL",
        "utf",
        "gb",
        "Excel",
        "MCP",
        "HTTP",
        "zh",
        "en",
        "overdue",
        "late",
        "unreadable",
        "error",
        "possible",
        "note",
        "default",
        "earliest",
        "postgresql",
        "duckdb",
        "mysql",
        "sqlserver",
        "sqlite",
        "clickhouse",
        "spark",
        "period",
        "none",
        "fixed",
        "date",
        "preceding",
        "rest",
        "day",
        "deemed",
        "lead",
        "clear",
        "pause",
        "careful",
        "DEADLINES_DATA",
        "https",
        "www",
        "gov",
        "cn",
        "GB",
        "LawRefBook",
        "Laws",
    };

    /// <summary>In a text for the screen.</summary>
    public static string[] InText(string text) =>
        [.. Word().Matches(Passed().Replace(text, " ")).Select(match => match.Value).Where(word => !Known.Contains(word)).Distinct()];

    /// <summary>In a page: what is shown, and what is read aloud.</summary>
    public static string[] InPage(string page)
    {
        string shown = Script().Replace(page, " ");
        string spoken = string.Join(' ', Attribute().Matches(shown).Select(match => match.Groups["text"].Value));
        return InText(WebUtility.HtmlDecode(Tag().Replace(shown, " ") + " " + spoken));
    }

    /// <summary>In the texts of an office's document, and the names of its sheets.</summary>
    public static string[] InPackage(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        foreach (var part in zip.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            string xml = reader.ReadToEnd();
            text.AppendJoin(' ', ElementText().Matches(xml).Select(match => match.Groups["text"].Value)).Append(' ');
            text.AppendJoin(' ', SheetName().Matches(xml).Select(match => match.Groups["text"].Value)).Append(' ');
        }

        return InText(WebUtility.HtmlDecode(text.ToString()));
    }

    [GeneratedRegex("[A-Za-z_]{2,}")]
    private static partial Regex Word();

    /// <summary>Options, addresses, names and endings of files.</summary>
    [GeneratedRegex(@"https?://\S+|--?[a-z][a-z-]*|[\w\-\u4e00-\u9fff/\\]*\.[a-z]{2,5}\b")]
    private static partial Regex Passed();

    [GeneratedRegex("<(script|style)>.*?</(script|style)>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(title|aria-label|placeholder|data-label|data-done)=\"(?<text>[^\"]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("<(x:|w:)?t( [^>]*)?>(?<text>[^<]*)</")]
    private static partial Regex ElementText();

    [GeneratedRegex("<(x:)?sheet [^>]*name=\"(?<text>[^\"]*)\"")]
    private static partial Regex SheetName();
}
