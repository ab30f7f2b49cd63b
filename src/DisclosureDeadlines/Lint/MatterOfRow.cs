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
        if (!Allows(matter.Basis, row.LegalBasis) || !Allows(matter.Triggers, row.Trigger))
        {
            return (false, false);
        }

        var (own, all) = (Without(row.Own, matter.Apart), Without(row.All, matter.Apart));
        bool isOther = matter.Unless.Any(word => Has(all, word)) && !matter.Surely.Any(word => Has(own, word));
        bool plainly = matter.Words.Any(word => Has(own, word));
        return
            isOther
            || !(plainly || matter.Words.Any(word => Has(all, word)) || matter.Perhaps.Any(word => Has(own, word)))
            || matter.YieldsTo.Any(name => Judge(StatutoryLimits.MatterWords.First(known => known.Name == name), row).Is)
            ? (false, false)
            : (true, plainly);
    }

    private static bool Allows(ImmutableArray<string> words, string? text) =>
        words.IsEmpty || words.Any(word => text?.Contains(word, StringComparison.Ordinal) == true);

    /// <summary>The longer words go, with a break in their place, so that nothing is read across the gap.</summary>
    private static string Without(string text, ImmutableArray<string> apart)
    {
        foreach (string word in apart)
        {
            text = text.Replace(word, "\n", StringComparison.Ordinal);
        }

        return text;
    }

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
