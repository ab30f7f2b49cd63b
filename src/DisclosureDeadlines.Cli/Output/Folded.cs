using System.Text;
using Spectre.Console;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>A text for a column of a terminal, where a Chinese character is twice as wide as a Latin one.</summary>
internal static class Folded
{
    /// <summary>As wide as one Chinese character.</summary>
    public const int Narrowest = 2;

    /// <summary>Characters shown of a text. A terminal is no place for more.</summary>
    private const int MostShown = 200;
    private const int MostShownOfALine = 1000;

    public static int WidthOf(string text) => Shown(text, MostShown).GetCellWidth();

    /// <summary>The text on lines of a width at most, broken at blanks where there are any. What would move the terminal's cursor is shown as a blank.</summary>
    public static string Of(string text, int width) => Fold(Shown(text, MostShown), width);

    /// <summary>A line of prose, as <see cref="Of"/>.</summary>
    public static string Line(string text, int width) => Fold(Shown(text, MostShownOfALine), width);

    private static string Fold(string text, int width)
    {
        var folded = new StringBuilder();
        int column = 0;
        int blankAt = -1;
        foreach (var rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            int itsWidth = character.GetCellWidth();
            if (column + itsWidth > width && column > 0)
            {
                if (blankAt >= 0 && rune.Value != ' ')
                {
                    folded[blankAt] = '\n';
                    column = folded.ToString(blankAt + 1, folded.Length - blankAt - 1).GetCellWidth();
                }
                else
                {
                    folded.Append('\n');
                    column = 0;
                }

                blankAt = -1;
                if (rune.Value == ' ')
                {
                    continue;
                }
            }

            blankAt = rune.Value == ' ' && column > 0 ? folded.Length : blankAt;
            folded.Append(character);
            column += itsWidth;
        }

        return folded.ToString();
    }

    private static string Shown(string text, int most)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= most)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) ? " " : rune.ToString());
        }

        return shown.ToString();
    }
}
