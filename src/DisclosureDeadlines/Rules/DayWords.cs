using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>A day as explanations write it: the ISO date with its day of the week.</summary>
internal static class DayWords
{
    private const string ChineseWeekdays = "一二三四五六日";

    public static string Zh(LocalDate date) => $"{Iso(date)}（周{ChineseWeekdays[(int)date.DayOfWeek - 1]}）";

    public static string En(LocalDate date) => $"{Iso(date)} ({date.DayOfWeek.ToString()[..3]})";

    public static string Iso(LocalDate date) => IsoDays.Text(date);
}
