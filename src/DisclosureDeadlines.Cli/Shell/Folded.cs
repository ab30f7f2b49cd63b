using System.Text;
using DisclosureDeadlines.Foundation;
using Spectre.Console;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// A text for a column of a terminal, where a Chinese character is twice as wide as a Latin one. It is broken between Chinese characters
/// and between words, not inside a word or a number unless the column is narrower.
/// </summary>
internal static class Folded
{
    /// <summary>As wide as one Chinese character.</summary>
    public const int Narrowest = 2;

    /// <summary>Characters shown of a text. A terminal is not the place for more.</summary>
    private const int MostShown = 200;
    private const int MostShownOfALine = 1000;

    private const string Hanging = "  ";
    private const string NeverFirst = "，。、；：？！）》〉〕】」』”’…,.;:?!)]%";
    private const string NeverLast = "（《〈〔【「『“‘([";

    public static int WidthOf(string text) => Shown(text, MostShown).GetCellWidth();

    /// <summary>A cell of a table, on lines of a width at most.</summary>
    public static IReadOnlyList<string> Of(string text, int width) => Fold(Shown(text, MostShown), width, width);

    /// <summary>A text of the tool's own, which is never cut.</summary>
    public static IReadOnlyList<string> Whole(string text, int width) => Fold(text, width, width);

    /// <summary>
    /// A line of prose, on lines of a width at most. If it begins with blanks, so do the lines below it, and they with some more: a text
    /// that is as long as it pleases cannot make what looks like a line of its own.
    /// </summary>
    public static IEnumerable<string> Line(string text, int width)
    {
        string indent = text[..^text.TrimStart(' ').Length];
        var lines = Fold(Shown(text.TrimStart(' '), MostShownOfALine), width - indent.Length, width - indent.Length - Hanging.Length);
        return lines.Select((line, i) => (i == 0 ? indent : indent + Hanging) + line);
    }

    private static List<string> Fold(string text, int firstWidth, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        int itsWidth = 0;
        int breakAt = 0;
        Rune before = default;
        foreach (var rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            int more = character.GetCellWidth();
            breakAt = line.Length > 0 && more > 0 && CanBreak(before, rune) ? line.Length : breakAt;
            while (itsWidth + more > (lines.Count == 0 ? firstWidth : width) && line.Length > 0)
            {
                int end = breakAt > 0 ? breakAt : line.Length;
                lines.Add(line.ToString(0, end).TrimEnd(' '));
                line.Remove(0, end);
                itsWidth = line.ToString().GetCellWidth();
                breakAt = 0;
            }

            before = rune;
            if (line.Length > 0 || rune.Value != ' ' || lines.Count == 0)
            {
                line.Append(character);
                itsWidth += more;
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static bool CanBreak(Rune before, Rune after) =>
        before.Value == ' '
        || after.Value == ' '
        || ((!before.IsAscii || !after.IsAscii) && !Holds(NeverLast, before) && !Holds(NeverFirst, after));

    private static bool Holds(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);

    private static string Shown(string text, int most)
    {
        int length = Math.Min(text.Length, most);
        length += length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
        return VisibleText.Line(text[..length]) + (length < text.Length ? "…" : "");
    }
}
