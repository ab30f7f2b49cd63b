using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Catalogues;

/// <summary>A matter on which statutes set limits, and the words by which a catalogue's row is known to be on it.</summary>
/// <param name="Name">The name that limits refer to it by.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Words">Words of which one has to stand in the row; <c>…</c> in them stands for up to 20 characters. None: rows are not told by words.</param>
/// <param name="Unless">Words that tell another matter, so that none of them may stand there.</param>
/// <param name="Surely">Words that decide by themselves, whatever else stands there.</param>
/// <param name="Basis">Words of which one has to stand in the legal basis; none if the basis does not matter.</param>
/// <param name="Triggers">Words of which one has to stand in the event that starts the clock; none if the event does not matter.</param>
internal sealed record Matter(
    string Name,
    BilingualText Title,
    ImmutableArray<string> Words,
    ImmutableArray<string> Unless,
    ImmutableArray<string> Surely,
    ImmutableArray<string> Basis,
    ImmutableArray<string> Triggers)
{
    private const int WidestGap = 20;

    /// <summary>Whether a row is on this matter, and whether its own heading or content says so rather than a heading above it.</summary>
    public (bool Is, bool Plainly) Judge(CatalogueItem item)
    {
        string own = $"{item.Heading}\n{item.Content}";
        string all = $"{string.Join('\n', item.Levels)}\n{own}";
        if (!Allows(Basis, item.LegalBasis) || !Allows(Triggers, (item.TimeLimit.Rule as PeriodAfter)?.Trigger?.Words))
        {
            return (false, false);
        }

        if (Surely.Any(word => Has(own, word)))
        {
            return (true, true);
        }

        bool isOther = Unless.Any(word => Has(all, word));
        return isOther ? (false, false) : (Words.Any(word => Has(all, word)), Words.Any(word => Has(own, word)));
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
            int tail = text.AsSpan(from, Math.Min(text.Length - from, WidestGap + word.Length)).IndexOf(word.AsSpan(gap + 1), StringComparison.Ordinal);
            if (tail >= 0 && !text.AsSpan(from, tail).Contains('\n'))
            {
                return true;
            }
        }

        return false;
    }
}
