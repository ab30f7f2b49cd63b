using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>Dates as 2026-09-18, for tables of a million rows.</summary>
internal static class IsoDate
{
    private const int FirstYear = 2000;
    private const int Years = 101;
    private const int DaysInMonth = 31;

    private static readonly string?[] Known = new string?[Years * 12 * DaysInMonth];

    /// <summary>The text of a date; null for none.</summary>
    public static string? Of(LocalDate? date)
    {
        if (date is not { } day)
        {
            return null;
        }

        int place = (((day.Year - FirstYear) * 12) + day.Month - 1) * DaysInMonth + day.Day - 1;
        return place >= 0 && place < Known.Length ? Known[place] ??= Written(day) : Written(day);
    }

    private static string Written(LocalDate day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
}
