using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>A run of days of a case and what became of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReadingSpan
{
    internal ReadingSpan(DateOnly from, DateOnly to, ReadingSpanKind kind, int days, BilingualText why, string? article, Happening? by)
    {
        From = CaseDays.Of(from);
        To = CaseDays.Of(to);
        Kind = kind;
        Days = days;
        Why = why;
        Article = article;
        By = by;
    }

    /// <summary>The first day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate To { get; }

    /// <summary>What became of the days.</summary>
    public ReadingSpanKind Kind { get; }

    /// <summary>How many of them are days that the rule's unit counts.</summary>
    public int Days { get; }

    /// <summary>Why.</summary>
    public BilingualText Why { get; }

    /// <summary>The article, with its law; <see langword="null"/> where none says more than the limit's own.</summary>
    public string? Article { get; }

    /// <summary>The happening that it is based on.</summary>
    public Happening? By { get; }

    /// <summary>The days, what became of them, and why.</summary>
    public override string ToString() => FormattableString.Invariant($"{From:uuuu-MM-dd}..{To:uuuu-MM-dd} {Days} {Kind} {Why.English}");
}
