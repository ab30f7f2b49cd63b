using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Days beside the limits that no rule says: 两个交易日内, 每日上午、下午各一次, 禁渔期（3月1日至6月30日）前.</summary>
internal static class LostDays
{
    /// <summary>两个交易日内公告, 20日个工作日内, 月初5日内: a count of days that no unit here says. −1 if there is none.</summary>
    public static int FirstOther(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = WordLists.OtherDay.FirstIn(text, 0); at >= 0; at = WordLists.OtherDay.FirstIn(text, at + 1))
        {
            int number = OddNumbers.LastNumber(text, at);
            bool limits =
                Lexicon.Length(text, at + WordLists.OtherDay.At(text, at), WordClass.Inside | WordClass.Before) > 0
                || Lexicon.Ending(text[..number], WordClass.Ceiling).Length > 0;
            if (number < at && limits)
            {
                return number;
            }
        }

        if (WordLists.PeriodBeginning.FirstIn(text, 0) is >= 0 and var beginning)
        {
            // 月初5日内: the first five days of the month, and not five days after an event.
            int number = beginning + WordLists.PeriodBeginning.At(text, beginning);
            int end = Text.NumberEnd(text, number);
            int unit = end > number ? NumberAnchors.UnitAt(text, end).Length : 0;
            if (unit > 0 && Lexicon.Length(text, end + unit, WordClass.Inside) > 0)
            {
                return beginning;
            }
        }

        if (WordLists.TwiceADay.FirstIn(text, 0) is >= 0 and var twice)
        {
            return twice;
        }

        foreach (var part in parts)
        {
            if (part.IsCounted && Text.Any(text, part.End, ["个工作日", "工作日"]) > 0 && text[part.End - 1] is '日' or '天')
            {
                return part.End;
            }
        }

        return -1;
    }

    /// <summary>禁渔期（3月1日至6月30日）前: before what the bracket explains, and not within it. −1 if there is none.</summary>
    public static int FirstBeforeBracket(ReadOnlySpan<char> text, List<Part> parts)
    {
        foreach (var part in parts)
        {
            bool isStretch =
                part.Rule is AnnualBy { From: not null } && Text.Any(text, part.End, [")前", ")后", ")之前", ")之后", ")结束"]) > 0;
            if (isStretch)
            {
                return part.End + 1;
            }
        }

        return -1;
    }
}
