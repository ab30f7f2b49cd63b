using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using NodaTime;

namespace DisclosureDeadlines.Mcp;

/// <summary>What the answers to an assistant rest on beside its question.</summary>
/// <param name="Imported">The notices that are known besides the built-in ones, looked up at each question.</param>
/// <param name="Choose">
/// Chooses a calendar, for a question, a catalogue and a place that the subject names; a caller with many questions keeps calendars.
/// </param>
/// <param name="Today">Today in Beijing.</param>
internal sealed record AssistantDesk(
    Func<IReadOnlyList<HolidayNotice>> Imported,
    Func<CalendarQuestion, DisclosureCatalogue?, string?, ChosenCalendar> Choose,
    Func<LocalDate> Today
)
{
    /// <summary>The calendar that the values of a question choose.</summary>
    public ChosenCalendar Calendar(AskedValues asked, DisclosureCatalogue? catalogue = null, string? place = null) =>
        Choose(asked.Calendar(Imported()), catalogue, place);
}
