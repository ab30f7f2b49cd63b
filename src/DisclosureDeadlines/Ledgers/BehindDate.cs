using System.Text.RegularExpressions;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What people write after a date: the day of the week, the time of day, 印发, a full stop.</summary>
internal static partial class BehindDate
{
    private const string DaysOfTheWeek = "一二三四五六日";

    /// <summary>
    /// Reads the rest of a date's text, which may be empty. A day of the week that is not the date's says that one of the two is wrong.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> rest, ref LocalDate date)
    {
        if (rest.IsEmpty || rest is "." or "。" or ";" or "；")
        {
            return true;
        }

        if (rest[0] is 'T' or ' ' && rest.Length > 1 && char.IsAsciiDigit(rest[1]))
        {
            return TimeOfDay.TryRead(rest, ref date);
        }

        string text = rest.ToString();
        if (DayOfTheWeek().Match(text) is { Success: true } week)
        {
            char day = week.Groups["day"].Value[0];
            if (DaysOfTheWeek.IndexOf(day == '天' ? '日' : day, StringComparison.Ordinal) + 1 != (int)date.DayOfWeek)
            {
                return false;
            }

            text = text[week.Length..];
        }

        string word = text.Trim().TrimEnd('.', '。');
        bool isInBrackets = word is ['(', .., ')'];
        return word.Length == 0
            || CellWords.Is(CellWords.DateSuffix, isInBrackets ? word[1..^1] : word)
            || TimeOfDay.TryRead(text, ref date);
    }

    [GeneratedRegex(@"^\s*\(?\s*(星期|周|礼拜)(?<day>[一二三四五六日天])\s*\)?", RegexOptions.ExplicitCapture)]
    private static partial Regex DayOfTheWeek();
}
