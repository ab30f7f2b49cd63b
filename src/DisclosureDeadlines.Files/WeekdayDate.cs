using System.Globalization;
using DisclosureDeadlines.Foundation;
using NodaTime;
using NodaTime.Extensions;

namespace DisclosureDeadlines.Files;

/// <summary>Dates for a reader, who plans by the week: 2026-09-18 Fri, 2026-09-18 周五.</summary>
internal static class WeekdayDate
{
    public static string Of(LocalDate? date) => date is { } day ? $"{IsoDays.Text(day)} {Short(day)}" : "";

    /// <summary>The same with the day of the week in brackets, as it stands in a sentence: 2026-09-18（周五）.</summary>
    public static string InBrackets(LocalDate date) => Bracketed(date, Short(date));

    /// <summary>The same with the whole name of the day: 2026-09-18（星期五）.</summary>
    public static string InFull(LocalDate date) => Bracketed(date, Names.GetDayName(date.DayOfWeek.ToDayOfWeek()));

    private static DateTimeFormatInfo Names => CultureInfo.CurrentCulture.DateTimeFormat;

    private static string Short(LocalDate date) => Names.GetAbbreviatedDayName(date.DayOfWeek.ToDayOfWeek());

    private static string Bracketed(LocalDate date, string day) =>
        Language.Pick($"{IsoDays.Text(date)}（{day}）", $"{IsoDays.Text(date)} ({day})");
}
