using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// A document that decides which days are off and which are worked: a yearly notice of the State Council's General Office
/// (国务院办公厅关于……年部分节假日安排的通知), an amendment of one, a region's notice, or the decree on holidays itself.
/// </summary>
/// <remarks>
/// Immutable, compared by value. A notice has its clauses as they were when it was issued; a later notice for the same year replaces the
/// clause of the same holiday.
/// </remarks>
public sealed class HolidayNotice : IEquatable<HolidayNotice>
{
    private readonly string? address;

    [MadeOnce]
    private Uri? url;

    /// <summary>Makes a notice, for <see cref="WorkingDayCalendar.With(HolidayNotice[])"/>.</summary>
    /// <param name="year">The year that it arranges.</param>
    /// <param name="title">Its title, or what it should be called where the calendar names it.</param>
    /// <param name="issued">The date it was issued; <see langword="null"/> if that is not known.</param>
    /// <param name="clauses">The holidays that it arranges.</param>
    /// <param name="number">The document number, if it has one.</param>
    /// <param name="region">The region that it binds; <see langword="null"/> for the whole country.</param>
    /// <exception cref="ArgumentException">
    /// There is no title or no clause, or one is <see langword="null"/>, the number is blank, or a day is both off and worked or is
    /// neither in the year nor in the December before.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public HolidayNotice(
        int year,
        string title,
        LocalDate? issued,
        IEnumerable<HolidayClause> clauses,
        string? number = null,
        Region? region = null
    )
        : this(year, title, number, issued, null, NotEmpty(clauses), region, null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (number is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(number);
        }

        var off = Clauses.SelectMany(clause => clause.DaysOff).ToHashSet();
        foreach (var date in Clauses.SelectMany(clause => clause.MakeUpWorkdays).Where(off.Contains))
        {
            throw new ArgumentException($"{date:uuuu'-'MM'-'dd} is both off and worked.", nameof(clauses));
        }

        foreach (var date in Days().Where(date => !IsOfYear(date, year)))
        {
            throw new ArgumentException($"{date:uuuu'-'MM'-'dd} is neither in {year} nor in the December before.", nameof(clauses));
        }
    }

    internal HolidayNotice(
        int year,
        string? title,
        string? number,
        LocalDate? issued,
        string? address,
        ImmutableArray<HolidayClause> clauses,
        Region? region,
        BilingualText? incompleteBecause,
        LocalDate? knownBy = null
    )
    {
        Year = year;
        Title = title;
        Number = number;
        Issued = issued?.ToIso();
        this.address = address;
        Clauses = clauses;
        Region = region;
        IncompleteBecause = incompleteBecause;
        KnownBy = knownBy?.ToIso();
        KnownFrom = Issued ?? KnownBy ?? Days().Min();
    }

    /// <summary>The year that the notice arranges. A few of its days may be in December of the year before.</summary>
    public int Year { get; }

    /// <summary>The full title; <see langword="null"/> where no source gives it.</summary>
    public string? Title { get; }

    /// <summary>The document number, such as 国办发明电〔2025〕7号; <see langword="null"/> where no source gives it.</summary>
    public string? Number { get; }

    /// <summary>The date it was issued; <see langword="null"/> where no source gives it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Issued { get; }

    /// <summary>Where the notice is published; <see langword="null"/> where no address is known.</summary>
    public Uri? Url => address is null ? null : url ?? Interlocked.CompareExchange(ref url, new Uri(address), null) ?? url;

    /// <summary>The holidays it arranges, in the notice's order.</summary>
    public IReadOnlyList<HolidayClause> Clauses { get; }

    /// <summary>The region that it binds; <see langword="null"/> for the whole country.</summary>
    public Region? Region { get; }

    /// <summary>Why the notice may not name all of its region's holidays of the year; <see langword="null"/> if it does.</summary>
    public BilingualText? IncompleteBecause { get; }

    /// <summary>Of a notice whose date of issue is not known: a day on which it was surely known.</summary>
    internal LocalDate? KnownBy { get; }

    /// <summary>
    /// The first day on which the notice counts as known: the day it was issued; if that is not known, a day on which it surely was, or the
    /// first day that it touches.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate KnownFrom { get; }

    /// <summary>The shortest name that identifies the notice: its number, otherwise its title, otherwise what it arranges.</summary>
    public string ShortName => Number ?? (Title is null ? $"{Region?.FullName}{Year}年{string.Join('、', Clauses)}" : $"《{Title}》");

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(HolidayNotice? left, HolidayNotice? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(HolidayNotice? left, HolidayNotice? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(HolidayNotice? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (
                (Year, Title, Number, Issued, Url, IncompleteBecause)
                    == (other.Year, other.Title, other.Number, other.Issued, other.Url, other.IncompleteBecause)
                && Region == other.Region
                && Clauses.SequenceEqual(other.Clauses)
            )
        );

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as HolidayNotice);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Year, Title, Number, Issued);

    /// <summary>The short name, with the date of issue in brackets.</summary>
    public override string ToString() => Issued is { } issued ? $"{ShortName} ({issued:uuuu'-'MM'-'dd})" : ShortName;

    internal static bool IsOfYear(LocalDate date, int year) => date.Year == year || (date.Year == year - 1 && date.Month == 12);

    /// <summary>Whether two notices are the same document with the same days, so that adding one twice changes nothing.</summary>
    internal bool SameAs(HolidayNotice other) =>
        (Year, Title, Number, Issued) == (other.Year, other.Title, other.Number, other.Issued)
        && Equals(Region, other.Region)
        && Clauses.Count == other.Clauses.Count
        && Clauses.Zip(other.Clauses).All(pair => pair.First.SameDaysAs(pair.Second));

    private static ImmutableArray<HolidayClause> NotEmpty(IEnumerable<HolidayClause> clauses)
    {
        var all = Given.All(clauses);
        return all.IsEmpty ? throw new ArgumentException("A notice needs a clause.", nameof(clauses)) : all;
    }

    private IEnumerable<LocalDate> Days() => Clauses.SelectMany(clause => clause.DaysOff.Concat(clause.MakeUpWorkdays));
}
