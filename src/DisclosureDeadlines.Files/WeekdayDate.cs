using System.Globalization;
using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>Dates for a reader, who plans by the week: 2026-09-18 Fri, 2026-09-18 周五.</summary>
internal static class WeekdayDate
{
    public static string Of(LocalDate? date) =>
        date is { } day ? string.Create(CultureInfo.CurrentCulture, $"{IsoDate.Of(day)} {day:ddd}") : "";
}
