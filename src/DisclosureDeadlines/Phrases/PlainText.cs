using System.Globalization;
using System.Text;

namespace DisclosureDeadlines.Phrases;

/// <summary>A phrase without white space and in half width, that remembers where each character stood.</summary>
internal sealed class PlainText
{
    private readonly List<int> positions;

    public PlainText(string text)
    {
        var plain = new StringBuilder(text.Length);
        positions = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                plain.Append(ToHalfWidth(c));
                positions.Add(i);
            }
        }

        positions.Add(text.Length);
        Value = plain.ToString();
    }

    public string Value { get; }

    /// <summary>Where a character of <see cref="Value"/> stands in the text as given.</summary>
    public int PositionOf(int index) => positions[index];

    private static char ToHalfWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
}
