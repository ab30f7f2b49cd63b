using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>How long something stays up by its last day: 公示至8月底, 保留至当年年底, 长期公开至2026年12月31日.</summary>
internal static class UntilAnchors
{
    /// <summary>The value of 有效 among the words for what stays.</summary>
    private const int Validity = 'v';

    /// <summary>0236年 is no year.</summary>
    private const int FirstYear = 1000;

    /// <summary>The anchor from what stays up to the last day; one of no kind if 至 is about something else.</summary>
    public static Anchor Read(ReadOnlySpan<char> text, int at)
    {
        bool mayBeDay =
            at + 1 < text.Length && (Foundation.Numerals.IsNumeral(text[at + 1]) || text[at + 1] is '当' or '本' or '公' or '年');
        if (!mayBeDay)
        {
            return new(AnchorKind.None, at, at + 1);
        }

        var before = Lexicon.TrimEnd(text[..at], WordClass.UntilLink);
        var word = Lexicon.Ending(before, WordClass.Stays);

        // 营业执照有效期至2028年12月31日: how long a paper is valid, and not how long anything is shown.
        bool isValidity =
            word.Value == Validity
            && Lexicon.EndLength(before[..^word.Length], WordClass.Display | WordClass.Stays | WordClass.Lasting) == 0;
        int stays = isValidity ? 0 : word.Length;
        var day = stays == 0 ? default : Day(text, at + 1);
        return day.Kind == AnchorKind.None ? new(AnchorKind.None, at, at + 1) : day with { Start = before.Length - stays };
    }

    private static Anchor Day(ReadOnlySpan<char> text, int at)
    {
        int next = at;
        int year = 0;
        int current = WordLists.OwnYear.At(text, next);
        if (current > 0)
        {
            next += current + Text.Any(text, next + current, ["的"]);
        }
        else if (
            Text.NumberEnd(text, next) == next + 4
            && Text.At(text, next + 4, "年")
            && Text.Number(text, next, out int yearEnd) is >= FirstYear and var named
        )
        {
            (year, next) = (named, yearEnd + 1);
        }

        int close = Text.Any(text, next, ["年底", "年末", "年终"]);
        close =
            close == 0 && (current > 0 || year > 0) ? Text.Any(text, next, ["底", "末"])
            : year > 0 ? 0
            : close;
        if (close > 0)
        {
            return Closed(
                text,
                new(AnchorKind.Until, at, next + close)
                {
                    Year = year,
                    Month = 12,
                    Day = 31,
                }
            );
        }

        if (Text.Number(text, next, out int monthEnd) is not (>= 1 and <= 12 and var month) || !Text.At(text, monthEnd, "月"))
        {
            return default;
        }

        int longest = CalendarSystem.Iso.GetDaysInMonth(year > 0 ? year : 2000, month);
        return DateAnchors.DayAt(text, monthEnd + 1 + Text.Any(text, monthEnd + 1, ["份", "月"]), longest, out int day, out int end, out _)
            ? Closed(
                text,
                new(AnchorKind.Until, at, end)
                {
                    Year = year,
                    Month = month,
                    Day = day,
                }
            )
            : default;
    }

    private static Anchor Closed(ReadOnlySpan<char> text, Anchor day)
    {
        int end = day.End + Text.Any(text, day.End, ["为止", "止", "之前", "以前", "前"]);
        return Text.Any(text, end, ["后", "起", "至", "到"]) > 0 ? default : day with { End = end };
    }
}
