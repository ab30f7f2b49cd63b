using DisclosureDeadlines.Calendars;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Cases;

/// <summary>Days of a case: kept as <see cref="DateOnly"/>, which counts fastest, and handed out as <see cref="LocalDate"/>.</summary>
internal static class CaseDays
{
    /// <summary>The day; a day that no <see cref="DateOnly"/> can hold is the first or the last of them, which no calendar knows.</summary>
    public static DateOnly Of(LocalDate isoDate) =>
        isoDate.Year < 1 ? DateOnly.MinValue
        : isoDate.Year > 9999 ? DateOnly.MaxValue
        : isoDate.ToDateOnly();

    public static LocalDate Of(DateOnly day) => LocalDate.FromDateOnly(day);

    public static LocalDate? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Iso(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads a date as 2025-05-14, 2025/5/14, 2025.5.14, 20250514 or 2025年5月14日.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        Span<int> parts = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        int part = 0;
        char separator = '\0';
        date = default;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (part > 2 || ++digits[part] > 8)
                {
                    return false;
                }

                parts[part] = (parts[part] * 10) + (c - '0');
                continue;
            }

            bool fits = part switch
            {
                0 => c is '-' or '/' or '.' or '年',
                1 => c == (separator == '年' ? '月' : separator),
                _ => separator == '年' && c is '日' or '号' && i == text.Length - 1,
            };
            if (!fits)
            {
                return false;
            }

            separator = part == 0 ? c : separator;
            part += part < 2 ? 1 : 0;
        }

        if (part == 0 && digits[0] == 8)
        {
            (parts[0], parts[1], parts[2]) = (parts[0] / 10_000, parts[0] / 100 % 100, parts[0] % 100);
        }
        else if (part != 2 || digits[0] != 4 || digits[1] is not (1 or 2) || digits[2] is not (1 or 2))
        {
            return false;
        }

        bool isDate =
            parts[0] is > 0 and < 10_000
            && parts[1] is > 0 and < 13
            && parts[2] > 0
            && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1]);
        date = isDate ? new LocalDate(parts[0], parts[1], parts[2]) : default;
        return isDate;
    }
}
