using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Periods of working days whose last day was worked out by hand: event, number, last day. The day of the event is not counted.
/// </summary>
public static class WorkingDayVectors
{
    public static TheoryData<string, int, string> All =>
        new()
        {
            { "2025-01-20 Mon", 7, "2025-02-05 Wed" },
            { "2025-01-20 Mon", 20, "2025-02-21 Fri" },
            { "2025-01-26 Sun", 20, "2025-02-28 Fri" }, // a make-up Sunday
            { "2025-02-01 Sat", 20, "2025-03-03 Mon" }, // inside 春节
            { "2024-02-04 Sun", 20, "2024-03-07 Thu" }, // a make-up Sunday
            { "2024-09-14 Sat", 20, "2024-10-18 Fri" }, // a make-up Saturday
            { "2025-09-15 Mon", 20, "2025-10-17 Fri" },
            { "2025-09-19 Fri", 20, "2025-10-23 Thu" },
            { "2026-02-10 Tue", 7, "2026-02-26 Thu" },
            { "2026-02-10 Tue", 20, "2026-03-16 Mon" },
            { "2026-09-18 Fri", 20, "2026-10-22 Thu" },
            { "2017-06-18 Sun", 15, "2017-07-07 Fri" },
        };
}
