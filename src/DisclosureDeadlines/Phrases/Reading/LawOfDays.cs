using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a law says, or does not say, of its 日: a line of <c>seeds/laws-of-days.json</c>.</summary>
/// <param name="Law">The law, without brackets.</param>
/// <param name="Article">The article that says so; null if the law has none.</param>
/// <param name="Kind">What its 日 are.</param>
/// <param name="Numbers">The numbers of 日 that the article speaks of; empty for all.</param>
/// <param name="Valid">The first and the last day of the event on which it counts; null where there is none, or none is known.</param>
/// <param name="Only">
/// Words of which one has to stand in the phrase, where the article speaks of one side's periods and most are the other's; else empty.
/// </param>
/// <param name="Exceptions">Periods in the law that the article does not speak of.</param>
/// <param name="Remark">What the law adds that is not counted here.</param>
/// <param name="IsConfirmed">Whether a text of the law was seen that says so.</param>
internal sealed record LawOfDays(
    string Law,
    string? Article,
    DaysInLaw Kind,
    ImmutableArray<int> Numbers,
    (LocalDate? From, LocalDate? To) Valid,
    ImmutableArray<string> Only,
    ImmutableArray<LawOfDaysException> Exceptions,
    BilingualText? Remark,
    bool IsConfirmed
)
{
    /// <summary>Law and article as they are cited.</summary>
    public string Citation => Article is null || Article.StartsWith('《') ? Article ?? $"《{Law}》" : $"《{Law}》{Article}";

    /// <summary>Whether so many 日 are working days for an event of a day; for one of today where no day is given.</summary>
    /// <param name="days">The number of 日.</param>
    /// <param name="on">The day of the event; null for today.</param>
    /// <param name="phrase">The phrase, which tells whose period it is.</param>
    /// <param name="cited">What is said of the law behind its name, where an article may stand.</param>
    public bool SaysWorkingDays(int days, LocalDate? on, ReadOnlySpan<char> phrase, ReadOnlySpan<char> cited)
    {
        if (
            Kind != DaysInLaw.Working
            || !(Numbers.IsEmpty || Numbers.Contains(days))
            || !IsInForceOn(on)
            || !(Only.IsEmpty || Text.HasAny(phrase, Only.AsSpan()))
        )
        {
            return false;
        }

        foreach (var exception in Exceptions)
        {
            if (exception.Holds(days, phrase, cited))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsInForceOn(LocalDate? on) =>
        on is { } day ? (Valid.From is null || Valid.From <= day) && (Valid.To is null || day <= Valid.To) : Valid.To is null;
}
