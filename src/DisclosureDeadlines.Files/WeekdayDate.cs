using System.Globalization;
using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>Dates for a reader, who plans by the week: 2026-09-18 Fri, 2026-09-18 周五.</summary>
internal static class WeekdayDate
{
    public static string Of(LocalDate? date) =>
        date is { } day ? string.Create(CultureInfo.CurrentCulture, $"{IsoDate.Of(day)} {day:ddd}") : "";

    /// <summary>The same with the day of the week in brackets, as it stands in a sentence: 2026-09-18（周五）.</summary>
    public static string InBrackets(LocalDate date) => Bracketed(date, string.Create(CultureInfo.CurrentCulture, $"{date:ddd}"));

    /// <summary>The same with the whole name of the day: 2026-09-18（星期五）.</summary>
    public static string InFull(LocalDate date) => Bracketed(date, string.Create(CultureInfo.CurrentCulture, $"{date:dddd}"));

    private static string Bracketed(LocalDate date, string day) =>
        Language.Pick($"{IsoDate.Of(date)}（{day}）", $"{IsoDate.Of(date)} ({day})");
}
