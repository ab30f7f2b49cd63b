using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>What a rule is asked: an event, the period that a recurring duty reports on if it is known, a calendar and a policy.</summary>
internal readonly record struct DeadlineQuestion(
    LocalDate EventDate,
    ReportingPeriod? Period,
    WorkingDayCalendar Calendar,
    CountingPolicy Policy
)
{
    /// <summary>
    /// The day that was asked for, where no period was given and the one that ended last before that day was taken; null else.
    /// </summary>
    public LocalDate? AskedOn { get; init; }
}
