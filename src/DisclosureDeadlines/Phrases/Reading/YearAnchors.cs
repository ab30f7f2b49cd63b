using System.Buffers;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>A date that begins with its year: 2026年1月31日前, 2026年底前.</summary>
internal static class YearAnchors
{
    private static readonly SearchValues<char> YearDigits = SearchValues.Create("0123456789〇零一二三四五六七八九");

    public static bool IsYear(ReadOnlySpan<char> digits) =>
        digits[0] is not ('0' or '〇' or '零') && digits.IndexOfAnyExcept(YearDigits) < 0;

    /// <summary>Four digits and 年: a date if a day follows, else only the name of a year.</summary>
    /// <summary>2026-03-31前, 2026/3/31前, 2026.3.31前: nothing where no day is named so, or none by which something is done.</summary>
    public static Anchor ReadIso(ReadOnlySpan<char> text, int at, int end)
    {
        int? year = Text.Number(text, at, out _);
        int? month = Text.Number(text, end + 1, out int monthEnd);
        bool parts = monthEnd > end + 1 && monthEnd < text.Length && text[monthEnd] == text[end];
        int? day = parts ? Text.Number(text, monthEnd + 1, out int dayEnd) : Text.Number(text, end, out dayEnd);
        if (parts && dayEnd - monthEnd is 4 or 5 && Text.At(text, dayEnd, ":"))
        {
            // 2026-03-31 17:00前: the blank before the hour is gone.
            day = Text.Number(text[..(monthEnd + 3)], monthEnd + 1, out dayEnd);
        }

        bool isDay =
            parts
            && year >= Faults.FirstYear
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month)
            && Lexicon.Length(text, dayEnd + Clocks.Length(text, dayEnd), WordClass.Before | WordClass.Until) > 0;
        return isDay
            ? DateEnds.Ended(
                text,
                new(AnchorKind.Fixed, at, dayEnd)
                {
                    Year = (int)year!,
                    Month = (int)month!,
                    Day = (int)day!,
                }
            )
            : default;
    }

    public static Anchor ReadYear(ReadOnlySpan<char> text, int at, int end)
    {
        int year = 0;
        foreach (char c in text[at..end])
        {
            int digit =
                char.IsAsciiDigit(c) ? c - '0'
                : c == '零' ? 0
                : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            year = (year * 10) + digit;
        }

        int next = end + 1;
        if (year < Faults.FirstYear)
        {
            return Anchor.Faulty(AnchorKind.Fixed, at, next, Fault.Year, at);
        }

        if (Text.At(text, next, "度") && !Text.At(text, next, "度末"))
        {
            return new(AnchorKind.None, at, next + 1);
        }

        var close = Lexicon.At(text, next, WordClass.YearEnd);
        if (close.Length > 0 && Lexicon.Length(text, next + close.Length, WordClass.Before | WordClass.Until) is > 0 and var before)
        {
            return new(AnchorKind.Fixed, at, next + close.Length + before)
            {
                Year = year,
                Month = 12,
                Day = 31,
                Traits = Traits.Before,
            };
        }

        int listed = next + close.Length + 1;
        if (
            close.Length > 0
            && listed + 4 < text.Length
            && text[listed - 1] is '、' or '和' or '及'
            && Text.NumberEnd(text, listed) == listed + 4
            && text[listed + 4] == '年'
        )
        {
            // 2023年底、2024年底前: one of several that share their end.
            return new(AnchorKind.Fixed, at, listed - 1)
            {
                Year = year,
                Month = 12,
                Day = 31,
            };
        }

        int? month = Text.Number(text, next, out int monthEnd);
        if (month is null || !Text.At(text, monthEnd, "月"))
        {
            return DateAnchors.Inside(text, next) is > 0 and var inside
                ? new(AnchorKind.Fixed, at, next + inside)
                {
                    Year = year,
                    Month = 12,
                    Day = 31,
                    Traits = Traits.Before | Traits.Closed,
                }
                : new(AnchorKind.None, at, next);
        }

        if (month is < 1 or > 12)
        {
            return Anchor.Faulty(AnchorKind.Fixed, at, monthEnd + 1, Fault.Date, next);
        }

        int longest = CalendarSystem.Iso.GetDaysInMonth(year, month.Value);
        if (!DateAnchors.DayAt(text, monthEnd + 1, longest, out int day, out int dayEnd, out bool isEnd))
        {
            int part = monthEnd + 1 + Text.Any(text, monthEnd + 1, ["份"]);
            if (
                part + 5 < text.Length
                && text[part] is '、' or '和' or '及'
                && Text.NumberEnd(text, part + 1) == part + 5
                && text[part + 5] == '年'
            )
            {
                // 2023年11月、2024年6月前: two months of different years, the first of which would be lost.
                return Anchor.Faulty(AnchorKind.Fixed, at, part, Fault.OneDate, at);
            }

            return MonthEdges.OfYear(text, at, part, year, month.Value) is { Kind: not AnchorKind.None } edge ? edge
                : dayEnd > monthEnd + 1 && (day is < 1 or > 31 || day > longest)
                    ? Anchor.Faulty(AnchorKind.Fixed, at, dayEnd, Fault.Date, next)
                : new(AnchorKind.None, at, monthEnd + 1);
        }

        int since = dayEnd + Text.Any(text, dayEnd, ["起"]);
        if (Lexicon.Length(text, since, WordClass.To) is > 0 and var to && Text.NumberEnd(text, since + to) > since + to)
        {
            // 2024年3月1日至3月7日, 自2026年1月1日起至2026年1月7日止: when something is on display, and no last day.
            int last = DateAnchors.PastDate(text, since + to);
            return Anchor.Faulty(AnchorKind.Fixed, at, last + Lexicon.Length(text, last, WordClass.Until), Fault.Stretch, at);
        }

        return DateEnds.Ended(
            text,
            new(AnchorKind.Fixed, at, dayEnd)
            {
                Year = year,
                Month = month.Value,
                Day = day,
                Traits = isEnd ? Traits.Closed : Traits.None,
            }
        );
    }
}
