using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>The last day that something stays up: of one year (公开至2026年12月31日), or of the year it is published in (公示至当年8月底).</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed class RetentionEnd : IEquatable<RetentionEnd>
{
    /// <summary>Makes an end in the year of the publication.</summary>
    /// <param name="date">The last day. 29 February means the end of February.</param>
    public RetentionEnd(AnnualDate date) => Date = date;

    /// <summary>Makes an end in one year.</summary>
    /// <param name="date">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before year 1, where documents have no dates.</exception>
    public RetentionEnd(LocalDate date)
    {
        var day = date.ToIso();
        if (day.Year < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "No paper names a date before year 1.");
        }

        Year = day.Year;
        Date = new AnnualDate(day.Month, day.Day);
    }

    /// <inheritdoc cref="RetentionEnd(LocalDate)" />
    public RetentionEnd(DateOnly date)
        : this(LocalDate.FromDateOnly(date)) { }

    /// <summary>The year; <see langword="null"/> for the one that it is published in.</summary>
    public int? Year { get; }

    /// <summary>The last day of that year.</summary>
    public AnnualDate Date { get; }

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(RetentionEnd? left, RetentionEnd? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(RetentionEnd? left, RetentionEnd? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(RetentionEnd? other) => other is not null && (other.Year, other.Date) == (Year, Date);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RetentionEnd);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Year, Date);

    /// <summary>The day as a sentence goes on with it.</summary>
    internal BilingualText Text =>
        Year is { } year
            ? new($"{year}年{Date.Month}月{Date.Day}日", FormattableString.Invariant($"{Date.InYear(year):d MMMM uuuu}"))
            : new(
                Date == new AnnualDate(2, 29) ? "当年2月底" : $"当年{Date.Month}月{Date.Day}日",
                Date == new AnnualDate(2, 29)
                    ? "the end of February of its year"
                    : FormattableString.Invariant($"{Date.InYear(2000):d MMMM} of its year")
            );
}
