using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>All that a calendar knows of one day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CalendarDay
{
    internal CalendarDay(LocalDate date, DayKind kind, HolidayClause? clause, HolidayNotice? notice, Certainty certainty, BilingualText? certaintyReason)
    {
        Date = date;
        Kind = kind;
        HolidayName = clause?.Name;
        Notice = notice;
        Certainty = certainty;
        CertaintyReason = certaintyReason;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>What kind of day it is.</summary>
    public DayKind Kind { get; }

    /// <summary>Whether it is worked.</summary>
    public bool IsWorkingDay => Kind is DayKind.Workday or DayKind.MakeUpWorkday;

    /// <summary>The holiday that the day is off for, or is worked for as a make-up workday; <see langword="null"/> for an ordinary day.</summary>
    public string? HolidayName { get; }

    /// <summary>The notice that decides the day; <see langword="null"/> for an ordinary weekday or weekend.</summary>
    public HolidayNotice? Notice { get; }

    /// <summary>How sure the kind is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Why it is not <see cref="Certainty.Official"/>; <see langword="null"/> when it is.</summary>
    public BilingualText? CertaintyReason { get; }
}
