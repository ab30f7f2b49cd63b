using System.Text;

namespace DisclosureDeadlines.Foundation;

/// <summary>The beginning of a text, fit to be quoted inside a sentence: on one line, and never half a character.</summary>
internal static class Excerpt
{
    private const int DefaultCharacters = 60;

    public static string Of(string text, int characters = DefaultCharacters)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= characters)
            {
                return shown.Append('…').ToString();
            }

            bool breaks = Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029;
            shown.Append(breaks ? " " : rune.ToString());
        }

        return shown.ToString();
    }
}
