using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Files.Days;

/// <summary>A day of a <see cref="DayTable"/>.</summary>
/// <param name="Day">The day.</param>
/// <param name="Rank">
/// The number of working days up to and including the day, from the first day that the calendar knows, wherever the table begins: so two
/// tables of one calendar fit together.
/// </param>
internal sealed record DayRow(CalendarDay Day, int Rank);
