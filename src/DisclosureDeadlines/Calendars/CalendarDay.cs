using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>All that a calendar knows of one day.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed class CalendarDay : IEquatable<CalendarDay>
{
    internal CalendarDay(
        LocalDate date,
        DayKind kind,
        HolidayClause? clause,
        HolidayNotice? notice,
        Certainty certainty,
        BilingualText? certaintyReason,
        bool mayShift
    )
    {
        Date = date;
        Kind = kind;
        HolidayName = clause?.Name;
        Notice = notice;
        Certainty = certainty;
        CertaintyReason = certaintyReason;
        MayShift = mayShift;
    }

    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Date { get; }

    /// <summary>What kind of day it is.</summary>
    public DayKind Kind { get; }

    /// <summary>Whether it is worked.</summary>
    public bool IsWorkingDay => Kind is DayKind.Workday or DayKind.MakeUpWorkday;

    /// <summary>
    /// The holiday that the day is off for, or is worked for as a make-up workday; <see langword="null"/> for an ordinary day.
    /// </summary>
    public string? HolidayName { get; }

    /// <summary>The notice that decides the day; <see langword="null"/> for an ordinary weekday or weekend.</summary>
    public HolidayNotice? Notice { get; }

    /// <summary>How sure the kind is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Why it is not <see cref="Certainty.Official"/>; <see langword="null"/> when it is.</summary>
    public BilingualText? CertaintyReason { get; }

    /// <summary>
    /// Whether a notice of the State Council that is still to come may take the day off, or order it to be worked. A count of working days
    /// that touches such a day may end earlier than it does here, so <c>PublishBy</c> keeps two working days to spare.
    /// </summary>
    public bool MayShift { get; }

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(CalendarDay? left, CalendarDay? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(CalendarDay? left, CalendarDay? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(CalendarDay? other) =>
        other is not null
        && (Date, Kind, HolidayName, Certainty, MayShift) == (other.Date, other.Kind, other.HolidayName, other.Certainty, other.MayShift)
        && Notice == other.Notice
        && CertaintyReason == other.CertaintyReason;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CalendarDay);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Date, Kind);

    /// <summary>The day, its kind and the holiday's name, for a log or a debugger.</summary>
    public override string ToString() => $"{Date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)} {Kind} {HolidayName}".TrimEnd();
}
