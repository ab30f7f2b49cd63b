using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>Events for a calendar program.</summary>
/// <param name="Name">What the calendar is called.</param>
/// <param name="Changed">The day its facts last changed; the same facts make the same file.</param>
/// <param name="Events">The events.</param>
internal sealed record IcsCalendar(string Name, LocalDate Changed, IReadOnlyList<IcsEvent> Events)
{
    /// <summary>The day on which the newest notice of a calendar became known.</summary>
    public static LocalDate LastChangeOf(WorkingDayCalendar calendar) =>
        calendar.Notices.Select(notice => notice.KnownFrom).DefaultIfEmpty(calendar.FirstDay).Max();
}
