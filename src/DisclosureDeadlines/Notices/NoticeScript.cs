using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// The text of a notice in plain characters: no white space, one form of each bracket, dash and comma, no quotation marks, a line break
/// only where a sentence or a line of its own ends. Each plain character knows its place in the text as given, so that every fault can
/// quote it.
/// </summary>
internal sealed class NoticeScript
{
    private const int QuotedCharacters = 24;
    private const string Opening = "“‘「『\"";
    private const string Closing = "”’」』\"";

    private readonly string document;
    private readonly string text;
    private readonly int[] origins;
    private readonly List<string> read = [];

    private NoticeScript(string document, string text, string plain, int[] origins)
    {
        this.document = document;
        this.text = text;
        this.origins = origins;
        Plain = plain;
    }

    public string Plain { get; }

    public static NoticeScript Of(string document, string text)
    {
        var plain = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        string before = "";
        foreach (var (line, places) in NoticeLines.Of(text))
        {
            if (plain.Length > 0 && NoticeLines.Breaks(before, line))
            {
                plain.Append('\n');
                origins.Add(places[0]);
            }

            plain.Append(line);
            origins.AddRange(places);
            before = line;
        }

        origins.Add(text.Length);
        return new NoticeScript(document, text, plain.ToString(), [.. origins]);
    }

    /// <summary>What the text as given has between two plain places, on one line.</summary>
    public string Quote(int from, int to) => Excerpt.Of(text[origins[from]..origins[Math.Max(from, to)]].Trim(), QuotedCharacters * 4);

    /// <summary>
    /// The text as given between two plain places, without its white space, and with the quotation marks around it: “五一”.
    /// </summary>
    public string Printed(int from, int to)
    {
        int start = origins[from];
        int end = to == from ? start : origins[to - 1] + 1;
        while (start > 0 && Opening.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        while (end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return string.Concat(text[start..end].Where(c => !char.IsWhiteSpace(c)));
    }

    /// <summary>What the text as given has from a plain place on.</summary>
    public string Rest(int from) => from >= Plain.Length ? "" : Excerpt.Of(text[origins[from]..].TrimStart(), QuotedCharacters);

    /// <summary>Whether a sentence that ends at a plain place ends with a question mark.</summary>
    public bool IsAsked(int end) => end < Plain.Length && text[origins[end]] is '?' or '？';

    /// <summary>Notes a holiday that was read in full, for the message of a fault that comes after it.</summary>
    public void Passed(HolidayClause clause) => read.Add(clause.Name);

    /// <summary>Refuses the text at a plain place unless what it says there agrees with the rest.</summary>
    /// <exception cref="DocumentFormatException">It does not agree.</exception>
    public void Require(bool agrees, int at, string chinese, string english)
    {
        if (!agrees)
        {
            throw Fault(at, chinese, english);
        }
    }

    /// <summary>A fault at a plain place. Its path is the line and the character in it, both from 1.</summary>
    public DocumentFormatException Fault(int at, string chinese, string english)
    {
        int origin = origins[Math.Clamp(at, 0, origins.Length - 1)];
        var before = text.AsSpan(0, origin);
        int line = before.Count('\n') + 1;
        int column = origin - (before.LastIndexOf('\n') + 1) + 1;
        return read.Count == 0
            ? new DocumentFormatException(document, $"{line}:{column}", new(chinese, english))
            : new DocumentFormatException(
                document,
                $"{line}:{column}",
                new($"{chinese}（在此之前读到{string.Join('、', read)}）", $"{english} (read before it: {string.Join(", ", read)})")
            );
    }
}
