using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>The calendar as it was known on one day, so that no later notice changes what was verified.</summary>
internal static class KnownDays
{
    public static WorkingDayCalendar Calendar { get; } = ChinaCalendar.Projected.AsKnownOn(new LocalDate(2025, 12, 31));
}
