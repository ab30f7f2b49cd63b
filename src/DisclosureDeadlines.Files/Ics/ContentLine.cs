using System.Text;

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

    /// <summary>Text as the value of a line: what would end or split it is escaped. A control character, which no such text may hold, becomes a blank.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\n' => escaped.Append(@"\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
