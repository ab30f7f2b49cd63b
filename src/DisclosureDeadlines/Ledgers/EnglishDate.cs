using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A date with the name of its month, so that day and month cannot be mistaken: Sep 18, 2026, 18-Sep-2026.</summary>
internal static partial class EnglishDate
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    public static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (Written().Match(text.ToString()) is not { Success: true } match)
        {
            return false;
        }

        string name = match.Groups["month"].Value.ToUpperInvariant();
        int month = Array.IndexOf(Months, name[..3]) + 1;
        int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        int day = int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        bool isName =
            month > 0
            && CultureInfo
                .InvariantCulture.DateTimeFormat.GetMonthName(month)
                .StartsWith(name.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
        if ((!isName && name is not "SEPT") || year == 0 || day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    [GeneratedRegex(
        @"^((?<month>[A-Za-z]{3,9})\.?[ ]+(?<day>[0-9]{1,2})(st|nd|rd|th)?,?[ ]+(?<year>[0-9]{4})|(?<day>[0-9]{1,2})[- ](?<month>[A-Za-z]{3,9})[- ,]+(?<year>[0-9]{4}))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Written();
}
