namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What stands behind a day and makes a limit of it: 1月31日前, 10月31日止, 2月11日17时前.</summary>
internal static class DateEnds
{
    /// <summary>The anchor with 前, 止 or 期间 behind it; a fault where 后 stands there.</summary>
    public static Anchor Ended(ReadOnlySpan<char> text, Anchor date)
    {
        if (date.Fault != Fault.None)
        {
            return date;
        }

        int weekday = WordLists.Weekday.At(text, date.End);
        int hour = Clocks.Length(text, date.End + weekday);
        bool closes = date.End + weekday + hour == text.Length || text[date.End + weekday + hour] is ',' or ';' or '。';
        weekday = closes || Lexicon.Length(text, date.End + weekday + hour, WordClass.Before) > 0 ? weekday : 0;
        hour = weekday > 0 ? hour : Clocks.Length(text, date.End);
        int behind = date.End + hour + weekday;
        int before = Lexicon.Length(text, behind, WordClass.Before | WordClass.Until);
        if (hour > 0 && before == 0 && behind < text.Length && text[behind] is not ('(' or ',' or ';' or '。'))
        {
            // 9月1日9时开会: the hour of something else.
            (hour, behind) = (0, date.End);
        }

        int end = behind + before;
        if (Text.At(text, end, "后"))
        {
            return date with { End = end, Fault = Fault.Before, FaultAt = end };
        }

        end += before + hour == 0 ? Text.Any(text, end, ["期间", "之间", "间", "内"]) : 0;
        return date with
        {
            End = end,
            Traits = date.Traits | (before > 0 ? Traits.Before : Traits.None) | (hour > 0 ? Traits.Hour : Traits.None),
        };
    }
}
