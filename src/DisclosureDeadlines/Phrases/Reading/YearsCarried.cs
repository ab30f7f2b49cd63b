using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// 2025年3月10日前报送，3月20日前整改: a date without a year behind one with a year is of that year, and does not come round every year. It is read
/// so where it is plainly meant; elsewhere it says no year that can be trusted.
/// </summary>
internal static class YearsCarried
{
    private const int YearDigits = 4;

    /// <summary>The date of the year that was written before it, or the reason why it is refused; null if no year stands there.</summary>
    public static Part? Read(in Place place)
    {
        var anchor = place.Anchor;
        int year = anchor.Has(Traits.Every | Traits.Relative) ? -1 : Written(place.Text[..anchor.Start]);
        return year < 0 ? null
            : Of(place, year) is { } date
                ? new(date, anchor.Start, anchor.End) { Doubts = anchor.Has(Traits.Hour) ? Doubts.HourStated : Doubts.None }
            : Part.Refused(Fault.OwnYear, anchor.Start);
    }

    /// <summary>Where the year begins that was written before, in the text up to a date; −1 if there is none, or if 每 stands behind it.</summary>
    private static int Written(ReadOnlySpan<char> before)
    {
        int begin = before.LastIndexOf('每') + 1;
        for (
            int end = before.Length;
            end > begin && before[begin..end].LastIndexOf('年') is >= YearDigits and var found;
            end = begin + found
        )
        {
            int at = begin + found;
            int number = OddNumbers.LastNumber(before, at);
            bool isYear = at - number == YearDigits && YearAnchors.IsYear(before[number..at]);
            int sign = isYear ? before[..number].LastIndexOfAny('《', '》') : -1;
            bool isInTitle = sign >= 0 && before[sign] == '《';
            if (isYear && !isInTitle && WordLists.BehindOtherYear.At(before, at + 1) == 0)
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>The date in the year of the limit before it, or of the stretch of days; null if that is not plain.</summary>
    private static FixedDate? Of(in Place place, int year)
    {
        var text = place.Text;
        var anchor = place.Anchor;
        int? number = Numerals.Read(text[year..(year + YearDigits)]);
        var between = text[year..place.At];
        if (number is null || anchor.FirstMonth > 0 || between.Contains('。') || WordLists.OtherYearBetween.IsIn(between))
        {
            return null;
        }

        var last = default((int Month, int Day));
        bool isLimit = false;
        for (int at = year + YearDigits + 1; at < place.At; at++)
        {
            int? month = Text.Number(text, at, out int end);
            if (end == at)
            {
                continue;
            }

            if (!Text.At(text, end, "月") || month is not (>= 1 and <= 12))
            {
                at = end;
                continue;
            }

            if (
                !DateAnchors.DayAt(
                    text,
                    end + 1,
                    CalendarSystem.Iso.GetDaysInMonth(number.Value, month.Value),
                    out int day,
                    out int past,
                    out _
                )
            )
            {
                return null;
            }

            var date = (month.Value, day);
            if (date.CompareTo(last) < 0)
            {
                return null;
            }

            past += Clocks.Length(text, past);
            isLimit =
                Lexicon.Length(text, past, WordClass.Before | WordClass.Until) > 0
                || (last.Month > 0 && Lexicon.EndLength(text[..at], WordClass.To) > 0);
            last = date;
            at = past - 1;
        }

        // 印发2026年工作要点，要求6月底前公布: what is announced for a year is asked in it; a report on a year comes later.
        isLimit |= last.Month == 0 && IsAsked(between);
        bool follows = isLimit && (anchor.Month, anchor.Day).CompareTo(last) > 0;
        return follows && anchor.Day <= CalendarSystem.Iso.GetDaysInMonth(number.Value, anchor.Month)
            ? new FixedDate(new LocalDate(number.Value, anchor.Month, anchor.Day))
            : null;
    }

    private static bool IsAsked(ReadOnlySpan<char> between) =>
        between.IndexOf(",要求") is > 0 and var asked && !WordLists.ReportOfYear.IsIn(between[..asked]);
}
