using System.Collections.Immutable;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Periods in a law of days that are somebody else's, so that its article does not speak of them.</summary>
/// <param name="Articles">The article that sets them, as it may be written; empty if that does not tell them.</param>
/// <param name="Numbers">How many 日 they have; empty for any number.</param>
/// <param name="Words">Words of which one in the phrase tells them.</param>
internal sealed record LawOfDaysException(ImmutableArray<string> Articles, ImmutableArray<int> Numbers, ImmutableArray<string> Words)
{
    public bool Holds(int days, ReadOnlySpan<char> phrase, ReadOnlySpan<char> cited) =>
        (Numbers.IsEmpty || Numbers.Contains(days)) && (Text.HasAny(cited, Articles.AsSpan()) || Text.HasAny(phrase, Words.AsSpan()));
}
