using DisclosureDeadlines.Phrases;
using NodaTime;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>When a calendar program is to remind of an event: at nine in the morning of a day.</summary>
/// <param name="Day">The day: the event's first, or one before it.</param>
/// <param name="Text">What is shown.</param>
internal sealed record IcsAlarm(LocalDate Day, string Text)
{
    private const int Hour = 9;
    private const int HoursOfDay = 24;

    /// <summary>
    /// The trigger (RFC 5545, section 3.8.6.3), counted from the start of an all-day event, which is midnight where the reader is: nine
    /// in the morning in Beijing for all who are in China, where no clock is ever changed.
    /// </summary>
    /// <remarks>
    /// A duration and not a moment, for that is what calendar programs write themselves for such events (-PT15H is the day before at nine)
    /// and what all that heed alarms must read; a moment is read by some of them only.
    /// </remarks>
    public string TriggerBefore(LocalDate start)
    {
        int days = Period.DaysBetween(Day, start);
        return days switch
        {
            0 => FormattableString.Invariant($"PT{Hour}H"),
            1 => FormattableString.Invariant($"-PT{HoursOfDay - Hour}H"),
            _ => FormattableString.Invariant($"-P{days - 1}DT{HoursOfDay - Hour}H"),
        };
    }
}
