using System.Globalization;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>A day was asked that the calendar does not know. No answer is better than a guessed one.</summary>
public sealed class CalendarCoverageException : Exception
{
    internal CalendarCoverageException(LocalDate day, LocalDate firstDay, LocalDate lastDay)
        : base(Sentence(day, firstDay, lastDay).ToString(CultureInfo.CurrentCulture))
    {
        Day = day;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The day that was asked, or the first day beyond the calendar that the answer would have needed.</summary>
    public LocalDate Day { get; }

    /// <summary>The first day that the calendar knows.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day that the calendar knows.</summary>
    public LocalDate LastDay { get; }

    private static BilingualText Sentence(LocalDate day, LocalDate first, LocalDate last) => day > last
        ? new(
            $"需要 {day:uuuu'-'MM'-'dd} 的日历，但已知的日子到 {last:uuuu'-'MM'-'dd} 为止：缺 {day.Year} 年的节假日安排通知。",
            $"The answer needs {day:uuuu'-'MM'-'dd}, but the days known end on {last:uuuu'-'MM'-'dd}: the holiday notice for {day.Year} is missing.")
        : new(
            $"需要 {day:uuuu'-'MM'-'dd} 的日历，但已知的日子从 {first:uuuu'-'MM'-'dd} 开始。",
            $"The answer needs {day:uuuu'-'MM'-'dd}, but the days known begin on {first:uuuu'-'MM'-'dd}.");
}
