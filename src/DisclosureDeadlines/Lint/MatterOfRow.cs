using System.Collections.Immutable;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>Tells by its words whether a catalogue's row is on a matter.</summary>
internal static class MatterOfRow
{
    private const int WidestGap = 20;

    /// <summary>Whether a row is on this matter, and whether its own heading or content says so rather than a heading above it.</summary>
    public static (bool Is, bool Plainly) Judge(Matter matter, RowWords row)
    {
        var (own, all) = (row.Own, row.All);
        if (!Allows(matter.Basis, row.LegalBasis) || !Allows(matter.Triggers, row.Trigger))
        {
            return (false, false);
        }

        if (matter.Surely.Any(word => Has(own, word)))
        {
            return (true, true);
        }

        bool isOther = matter.Unless.Any(word => Has(all, word));
        return isOther
            ? (false, false)
            : (
                matter.Words.Any(word => Has(all, word)) || matter.Perhaps.Any(word => Has(own, word)),
                matter.Words.Any(word => Has(own, word))
            );
    }

    private static bool Allows(ImmutableArray<string> words, string? text) =>
        words.IsEmpty || words.Any(word => text?.Contains(word, StringComparison.Ordinal) == true);

    private static bool Has(string text, string word)
    {
        int gap = word.IndexOf('…', StringComparison.Ordinal);
        if (gap < 0)
        {
            return text.Contains(word, StringComparison.Ordinal);
        }

        string head = word[..gap];
        for (int at = text.IndexOf(head, StringComparison.Ordinal); at >= 0; at = text.IndexOf(head, at + 1, StringComparison.Ordinal))
        {
            int from = at + head.Length;
            int tail = text.AsSpan(from, Math.Min(text.Length - from, WidestGap + word.Length))
                .IndexOf(word.AsSpan(gap + 1), StringComparison.Ordinal);
            if (tail >= 0 && !text.AsSpan(from, tail).Contains('\n'))
            {
                return true;
            }
        }

        return false;
    }
}
