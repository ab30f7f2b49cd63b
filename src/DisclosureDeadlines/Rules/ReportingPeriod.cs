using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;
using NodaTime.Calendars;

namespace DisclosureDeadlines.Rules;

/// <summary>The year, half year, quarter, month or week that a recurring duty reports on (所属期).</summary>
/// <remarks>
/// Immutable. Equal when kind and first day are. Written <c>2025</c>, <c>2025-H1</c>, <c>2025-Q3</c>, <c>2025-09</c>, <c>2025-W38</c>, and
/// read so or as 2025年, 2025年上半年, 2025年第三季度, 2025年9月. As JSON it is the written form. It lies whole in the years 1 to 9998, so that the
/// period before it and the one after it have days too.
/// </remarks>
/// <example>
/// <code>
/// var period = ReportingPeriod.Parse("2025年第三季度");
/// Console.WriteLine($"{period} ends on {period.LastDay:uuuu-MM-dd}; the next is {period.Plus(1)}"); // 2025-Q3 ends on 2025-09-30; the next is 2025-Q4
/// </code>
/// </example>
[JsonConverter(typeof(ReportingPeriodJsonConverter))]
public sealed class ReportingPeriod : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>, IComparable, ISpanParsable<ReportingPeriod>
{
    internal const int FirstYear = 1;
    internal const int LastYear = 9998;

    private static readonly LocalDate FirstOfAll = new(FirstYear, 1, 1);
    private static readonly LocalDate LastOfAll = new(LastYear, 12, 31);

    private ReportingPeriod(PeriodKind kind, LocalDate firstDay)
    {
        Kind = kind;
        FirstDay = firstDay;
    }

    /// <summary>How long it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Its first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Its last day, inclusive.</summary>
    public LocalDate LastDay => Shift(FirstDay, Kind, 1).PlusDays(-1);

    /// <summary>The period of a kind that a day lies in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The kind is none of the named ones, or the period does not lie whole in the years 1 to 9998.
    /// </exception>
    public static ReportingPeriod Containing(LocalDate date, PeriodKind kind)
    {
        var day = date.ToIso();
        return (day.Year is >= FirstYear and <= LastYear ? From(StartOf(day, kind), kind) : null)
            ?? throw new ArgumentOutOfRangeException(nameof(date), date, "The period does not lie in the years 1 to 9998.");
    }

    /// <inheritdoc cref="Containing(LocalDate, PeriodKind)" />
    public static ReportingPeriod Containing(DateOnly date, PeriodKind kind) => Containing(LocalDate.FromDateOnly(date), kind);

    /// <summary>The period so many periods later, or earlier if negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That period does not lie whole in the years 1 to 9998.</exception>
    public ReportingPeriod Plus(int periods) =>
        Next(periods)
        ?? throw new ArgumentOutOfRangeException(nameof(periods), periods, "That period does not lie in the years 1 to 9998.");

    /// <summary>As <see cref="Plus"/>, but null where that would refuse.</summary>
    internal ReportingPeriod? Next(int periods = 1)
    {
        // Counted in 64 bits before a date is made, for there may be none.
        if (Kind == PeriodKind.Week)
        {
            long day = DayNumbers.Of(FirstDay) + (7L * periods);
            return day >= DayNumbers.Of(FirstOfAll) && day <= DayNumbers.Of(LastOfAll) ? From(DayNumbers.At((int)day), Kind) : null;
        }

        long month =
            (12L * FirstDay.Year)
            + FirstDay.Month
            - 1
            + (
                (long)periods
                * (
                    Kind switch
                    {
                        PeriodKind.Year => 12,
                        PeriodKind.HalfYear => 6,
                        PeriodKind.Quarter => 3,
                        _ => 1,
                    }
                )
            );
        return month is >= 12L * FirstYear and < 12L * (LastYear + 1)
            ? From(new LocalDate((int)(month / 12), (int)(month % 12) + 1, 1), Kind)
            : null;
    }

    /// <summary>The period that begins on a day; null if it ends too late.</summary>
    internal static ReportingPeriod? From(LocalDate firstDay, PeriodKind kind) =>
        new ReportingPeriod(kind, firstDay) is var period && period.LastDay <= LastOfAll ? period : null;

    /// <summary>The first day of the period of a kind that an ISO date lies in.</summary>
    internal static LocalDate StartOf(LocalDate date, PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Year => new LocalDate(date.Year, 1, 1),
            PeriodKind.HalfYear => new LocalDate(date.Year, date.Month - ((date.Month - 1) % 6), 1),
            PeriodKind.Quarter => new LocalDate(date.Year, date.Month - ((date.Month - 1) % 3), 1),
            PeriodKind.Month => new LocalDate(date.Year, date.Month, 1),
            PeriodKind.Week => date.PlusDays(1 - (int)date.DayOfWeek),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of period."),
        };

    /// <summary>The first day of a period beside the one that begins on a day.</summary>
    internal static LocalDate Shift(LocalDate firstDay, PeriodKind kind, int periods) =>
        kind switch
        {
            PeriodKind.Year => firstDay.PlusYears(periods),
            PeriodKind.HalfYear => firstDay.PlusMonths(6 * periods),
            PeriodKind.Quarter => firstDay.PlusMonths(3 * periods),
            PeriodKind.Month => firstDay.PlusMonths(periods),
            _ => firstDay.PlusWeeks(periods),
        };

    /// <summary>Reads a period.</summary>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static ReportingPeriod Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var period) ? period : throw new FormatException(PeriodText.Expected(s).ToString(null));
    }

    /// <summary>Reads a period, if it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ReportingPeriod? period) =>
        (period = PeriodText.Read(s)) is not null;

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out ReportingPeriod result
    ) => TryParse(s, out result);

    static ReportingPeriod ISpanParsable<ReportingPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ReportingPeriod>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out ReportingPeriod result
    ) => TryParse(s.ToString(), out result);

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(ReportingPeriod? left, ReportingPeriod? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(ReportingPeriod? left, ReportingPeriod? right) => !(left == right);

    /// <summary>Whether one comes before the other, in the order of <see cref="CompareTo(ReportingPeriod)"/>.</summary>
    public static bool operator <(ReportingPeriod? left, ReportingPeriod? right) =>
        Comparer<ReportingPeriod>.Default.Compare(left, right) < 0;

    /// <summary>Whether one comes after the other, in the order of <see cref="CompareTo(ReportingPeriod)"/>.</summary>
    public static bool operator >(ReportingPeriod? left, ReportingPeriod? right) =>
        Comparer<ReportingPeriod>.Default.Compare(left, right) > 0;

    /// <summary>Whether one does not come after the other.</summary>
    public static bool operator <=(ReportingPeriod? left, ReportingPeriod? right) =>
        Comparer<ReportingPeriod>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one does not come before the other.</summary>
    public static bool operator >=(ReportingPeriod? left, ReportingPeriod? right) =>
        Comparer<ReportingPeriod>.Default.Compare(left, right) >= 0;

    /// <summary>
    /// The order of the first days; of two periods that begin together the one that ends first comes first. Nothing comes before all.
    /// </summary>
    public int CompareTo(ReportingPeriod? other) => other is null ? 1 : (FirstDay, LastDay).CompareTo((other.FirstDay, other.LastDay));

    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            ReportingPeriod other => CompareTo(other),
            _ => throw new ArgumentException("Expected a reporting period.", nameof(obj)),
        };

    /// <inheritdoc />
    public bool Equals(ReportingPeriod? other) => other is not null && (Kind, FirstDay) == (other.Kind, other.FirstDay);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ReportingPeriod);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, FirstDay);

    /// <summary>The written form, such as <c>2025-Q3</c>.</summary>
    public override string ToString() => PeriodText.Of(Kind, FirstDay);
}
