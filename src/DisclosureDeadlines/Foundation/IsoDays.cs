using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Foundation;

/// <summary>Days as they are written in data and on a command line: 2026-09-18.</summary>
/// <remarks>
/// What is written so is read and written here. For the rest there is NodaTime's pattern, which means the same; but to make it takes longer than
/// to answer a question.
/// </remarks>
internal static class IsoDays
{
    private const int Length = 10;

    /// <summary>Reads a day, as <see cref="LocalDatePattern.Iso"/> does.</summary>
    public static bool TryRead(string text, out LocalDate day)
    {
        if (
            text is [_, _, _, _, '-', _, _, '-', _, _]
            && TryRead(text, 0, 4, out int year)
            && TryRead(text, 5, 2, out int month)
            && TryRead(text, 8, Length - 8, out int dayOfMonth)
            && year >= 1
            && month is >= 1 and <= 12
            && dayOfMonth >= 1
            && dayOfMonth <= DateTime.DaysInMonth(year, month)
        )
        {
            day = new LocalDate(year, month, dayOfMonth);
            return true;
        }

        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);
    }

    /// <summary>Writes a day, as <see cref="LocalDatePattern.Iso"/> does.</summary>
    public static string Text(LocalDate day) =>
        day.Year is >= 1 and <= 9999
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}")
            : day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static bool TryRead(string text, int from, int length, out int number) =>
        int.TryParse(text.AsSpan(from, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
