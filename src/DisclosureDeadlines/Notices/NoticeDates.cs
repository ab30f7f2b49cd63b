using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>Dates as a notice's faults name them, and weekends.</summary>
internal static class NoticeDates
{
    public static string Iso(LocalDate date) => $"{date:uuuu'-'MM'-'dd}";

    public static bool IsWeekend(LocalDate day) => day.DayOfWeek >= IsoDayOfWeek.Saturday;
}
