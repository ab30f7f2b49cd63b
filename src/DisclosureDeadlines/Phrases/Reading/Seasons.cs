namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// The days between which something recurs: 防火期（10月1日至次年5月31日）内每日公布, 汛期（5月至9月）每日更新. They say when the cycle holds, and no
/// last day.
/// </summary>
internal static class Seasons
{
    /// <summary>The stretch from the number of its first month on; an anchor of no kind if no cycle follows one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the anchor begins, with 每年 or 当年.</param>
    /// <param name="at">Where the first month's number stands.</param>
    public static Anchor Read(ReadOnlySpan<char> text, int start, int at)
    {
        int first = Day(text, at, true, out bool whole);
        int to = first > at ? Lexicon.Length(text, first, WordClass.To) : 0;
        if (to == 0)
        {
            return default;
        }

        int next = first + to;
        int year = Lexicon.Length(text, next, WordClass.NextYear);
        year += year > 0 ? Text.Any(text, next + year, ["的"]) : 0;
        int end = Day(text, next + year, false, out bool wholeToo);

        // A stretch of days within one year is a date too, and is read as one.
        bool isNew = year > 0 || (whole && wholeToo);
        return isNew && end > next + year && IsFollowedByCycle(text, end) ? new(AnchorKind.Season, start, end) : default;
    }

    /// <summary>汛期（5月1日至9月30日）每日更新: whether a cycle stands behind the stretch.</summary>
    public static bool IsFollowedByCycle(ReadOnlySpan<char> text, int end)
    {
        int at = end + Text.Any(text, end, [")"]);
        at += Text.Any(text, at, ["期间", "内"]);
        at += Text.Any(text, at, [","]);
        at += Text.Any(text, at, ["应当", "应", "须"]);
        bool cycle =
            Text.Any(text, at, ["每", "逐", "按"]) > 0
            && Lexicon.At(text, at + 1, WordClass.Period).Value is 'M' or 'W' or 'B' or 'D' or 'O';
        bool counted = Text.At(text, at, "每") && Text.NumberEnd(text, at + 1) > at + 1;
        return cycle || counted || Lexicon.Length(text, at, WordClass.RealTime | WordClass.Dynamic) > 0;
    }

    /// <summary>Past a month and its day; the index itself if none stands there. 月 may be left out of the first: 5-9月.</summary>
    private static int Day(ReadOnlySpan<char> text, int at, bool isFirst, out bool whole)
    {
        int? month = Text.Number(text, at, out int end);
        whole = true;
        if (month is null or < 1 or > 12)
        {
            return at;
        }

        int name = Text.Any(text, end, ["月份", "月"]);
        if (name == 0)
        {
            return isFirst ? end : at;
        }

        end += name;
        if (DateAnchors.DayAt(text, end, 31, out _, out int dayEnd, out _))
        {
            whole = false;
            return dayEnd;
        }

        return end;
    }
}
