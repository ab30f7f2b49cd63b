using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>A stretch of days, both ends inclusive, that is less than certain, and why.</summary>
internal sealed record CertaintySpan(LocalDate First, LocalDate Last, Certainty Certainty, BilingualText Reason)
{
    public bool Touches(LocalDate start, LocalDate end) => First <= end && start <= Last;
}
