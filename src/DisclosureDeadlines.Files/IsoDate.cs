using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>Dates as 2026-09-18, for tables of a million rows.</summary>
internal static class IsoDate
{
    /// <summary>Characters of a date.</summary>
    public const int Characters = 10;

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

    /// <summary>Writes a date of the years 1 to 9999.</summary>
    /// <returns>The number of <see cref="Characters"/>.</returns>
    public static int Write(LocalDate date, Span<char> to)
    {
        var (year, month, day) = date;
        to[9] = (char)('0' + day % 10);
        to[8] = (char)('0' + day / 10);
        to[7] = '-';
        to[6] = (char)('0' + month % 10);
        to[5] = (char)('0' + month / 10);
        to[4] = '-';
        to[3] = (char)('0' + year % 10);
        to[2] = (char)('0' + year / 10 % 10);
        to[1] = (char)('0' + year / 100 % 10);
        to[0] = (char)('0' + year / 1000);
        return Characters;
    }

    private static string Written(LocalDate day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
}
