using System.Text;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>A line of an iCalendar file (RFC 5545, sections 3.1 and 3.3.11).</summary>
internal static class ContentLine
{
    /// <summary>The longest line, in octets of UTF-8, without its end.</summary>
    private const int MaxOctets = 75;

    private const string End = "\r\n";

    /// <summary>A line with its end, folded between characters where it is too long.</summary>
    public static string Of(string name, string value)
    {
        var line = new StringBuilder();
        int octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                line.Append(End).Append(' ');
                octets = 1;
            }

            line.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return line.Append(End).ToString();
    }

    /// <summary>
    /// Text as the value of a line: what would end or split it is escaped. People read it in their calendar, so what cannot be seen is
    /// there as a mark; control characters are not allowed at all.
    /// </summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in VisibleText.Line(text))
        {
            _ = c is '\\' or ';' or ',' ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Lines of text as the value of one line.</summary>
    public static string Escaped(IEnumerable<string> lines) => string.Join(@"\n", lines.Select(Escaped));
}
