using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Dates as tests write them: 2026-09-18, or 2026-09-18 Fri. A weekday is checked, so that a reader can trust the one on the page.
/// </summary>
internal static class Day
{
    public static LocalDate Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(' ');
        var date = LocalDatePattern.Iso.Parse(parts[0]).Value;
        if (parts.Length > 1 && parts[1] != date.DayOfWeek.ToString()[..3])
        {
            throw new ArgumentException($"{parts[0]} is a {date.DayOfWeek}, not {parts[1]}.", nameof(text));
        }

        return date;
    }

    public static DateOnly Plain(string text) => Of(text).ToDateOnly();

    /// <summary>The same day with its weekday, for the message of a failure.</summary>
    public static string Show(DateOnly date) => date.ToString("yyyy-MM-dd ddd", CultureInfo.InvariantCulture);
}
