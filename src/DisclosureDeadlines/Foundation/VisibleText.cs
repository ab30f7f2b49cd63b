using System.Globalization;
using System.Text;

namespace DisclosureDeadlines.Foundation;

/// <summary>
/// Text as it may be shown to a reader. Much of it comes from elsewhere (a file, the command line, the name of a file), and what would move
/// the cursor, end the line, turn the direction of writing or not be seen is shown in it as a mark: ␛ for an escape, [U+202E] for a
/// right-to-left override. Everything else stays as it is.
/// </summary>
internal static class VisibleText
{
    /// <summary>Where Unicode keeps a picture for each control character up to U+001F, and the one for U+007F.</summary>
    private const int Pictures = 0x2400;
    private const int LastOfPictures = 0x1F;
    private const int Delete = 0x7F;
    private const int PictureOfDelete = 0x2421;

    /// <summary>Letters and joiners that have no shape of their own.</summary>
    private static readonly int[] Shapeless = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0];

    /// <summary>A text as one line, whatever is in it.</summary>
    public static string Line(string text) => NeedsMarks(text, keepsLines: false) ? Marked(text, keepsLines: false) : text;

    /// <summary>A text of several lines; of all that would act on a screen only its line ends (LF, or CR and LF) are left.</summary>
    public static string Lines(string text) => NeedsMarks(text, keepsLines: true) ? Marked(text, keepsLines: true) : text;

    /// <summary>Whether a character is shown as itself.</summary>
    public static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            )
        && Array.IndexOf(Shapeless, rune.Value) < 0;

    private static bool NeedsMarks(string text, bool keepsLines)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair of surrogates is reported as U+FFFD.
            if (rune == Rune.ReplacementChar || (!IsShown(rune) && !(keepsLines && rune.Value == '\n')))
            {
                return true;
            }
        }

        return false;
    }

    private static string Marked(string text, bool keepsLines)
    {
        var shown = new StringBuilder(text.Length);
        text = keepsLines ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text;
        foreach (var rune in text.EnumerateRunes())
        {
            _ = IsShown(rune) || (keepsLines && rune.Value == '\n') ? shown.Append(rune) : shown.Append(MarkOf(rune));
        }

        return shown.ToString();
    }

    private static string MarkOf(Rune rune) =>
        rune.Value switch
        {
            <= LastOfPictures => ((char)(Pictures + rune.Value)).ToString(),
            Delete => ((char)PictureOfDelete).ToString(),
            _ => string.Create(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]"),
        };
}
