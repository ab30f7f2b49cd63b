using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>A calendar of the notices up to that for 2026 and of no later one, so that no notice to come changes what was verified.</summary>
internal static class KnownDays
{
    public static WorkingDayCalendar Calendar { get; } =
        new(
            new CalendarSource
            {
                FirstDay = new LocalDate(2001, 1, 1),
                Horizon = new LocalDate(2100, 12, 31),
                Projects = true,
                Added = [.. ChinaCalendar.Projected.AsKnownOn(new LocalDate(2025, 12, 31)).Notices],
            }
        );
}
