using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>A day of an exported calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsWorkingDay">Whether it is worked.</param>
/// <param name="Kind">What kind of day it is.</param>
/// <param name="Holiday">The holiday that it belongs to.</param>
/// <param name="Notice">The notice that decides it.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Rank">The working days up to and including it.</param>
internal sealed record RankedDayAnswer(
    LocalDate Date,
    bool IsWorkingDay,
    DayKind Kind,
    string? Holiday,
    string? Notice,
    Certainty Certainty,
    int Rank
)
{
    public static RankedDayAnswer From(CalendarDay day, int rank) =>
        new(day.Date, day.IsWorkingDay, day.Kind, day.HolidayName, day.Notice?.ShortName, day.Certainty, rank);
}
