using NodaTime;

namespace DisclosureDeadlines.Files.Reports;

/// <summary>A day as a letter writes it: 2026年9月18日; in English as everywhere else.</summary>
internal static class LongDate
{
    public static string Of(LocalDate date) => Language.Pick($"{date.Year}年{date.Month}月{date.Day}日", IsoDate.Of(date)!);

    /// <summary>A month.</summary>
    public static string Of(YearMonth month) =>
        Language.Pick($"{month.Year}年{month.Month}月", FormattableString.Invariant($"{month.Year:0000}-{month.Month:00}"));
}
