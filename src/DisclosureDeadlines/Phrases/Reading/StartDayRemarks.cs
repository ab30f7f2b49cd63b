namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Remarks in brackets on what a length includes: （含当日）, （不含公告当天）, （含20个）.</summary>
internal static class StartDayRemarks
{
    private const int Longest = 12;

    private const int LongestDay = 30;

    private static readonly string[] Beginnings = ["不包括", "不包含", "不含", "不计算", "不计入", "不计", "包括", "包含", "含"];

    /// <summary>The length of the remark at an index, brackets included; 0 if none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The index.</param>
    /// <param name="counts">Whether it counts the day of the event.</param>
    public static int Length(ReadOnlySpan<char> text, int at, out bool counts)
    {
        counts = false;
        int close = Text.At(text, at, "(") ? text[at..].IndexOf(')') : -1;
        if (close is < 2 or > Longest)
        {
            return 0;
        }

        var words = text[(at + 1)..(at + close)];
        if (Text.Any(words, 0, ["自次日", "从次日", "次日"]) > 0 && Text.Ending(words, ["起算", "计算", "起"]) > 0)
        {
            return close + 1;
        }

        int begin = Text.Any(words, 0, Beginnings);
        if (begin == 0 || Lexicon.IndexOf(words, WordClass.Holiday) >= 0)
        {
            return 0;
        }

        bool day = WordLists.StartDay.EndLength(words) > 0;
        counts = day && words[0] != '不';
        return day || Text.HasNumber(words) || Text.Has(words, "本数") || (words.Length == begin && words[0] != '不') ? close + 1 : 0;
    }

    /// <summary>The length of the remark that a text ends with: 之日起（含当日）5个工作日内.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">Whether it counts the day of the event.</param>
    public static int EndLength(ReadOnlySpan<char> text, out bool counts)
    {
        counts = false;
        int open = text.EndsWith(")") ? text.LastIndexOf('(') : -1;
        if (open < 0)
        {
            return 0;
        }

        bool isRemark = Length(text, open, out counts) == text.Length - open || WordLists.DaysMeant.IsIn(text[open..]);
        return isRemark ? text.Length - open : 0;
    }

    /// <summary>The length of 之日（不含当日）起 at the end of a text; 0 if it does not end so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">Whether it counts the day of the event.</param>
    public static int LinkLength(ReadOnlySpan<char> text, out bool counts)
    {
        counts = false;
        int since = Text.Ending(text, ["起计算", "起算", "起"]);
        int remark = since > 0 ? EndLength(text[..^since], out counts) : 0;
        remark = remark == 0 && since > 0 ? DayExplained(text[..^since]) : remark;
        int day = remark > 0 ? Text.Ending(text[..^(since + remark)], ["之日", "日"]) : 0;
        counts &= day > 0;
        return day > 0 ? since + remark + day : 0;
    }

    /// <summary>自公告期限届满之日（本公告发布之日后第2个工作日）起: which day that is; 0 if the text does not end so.</summary>
    private static int DayExplained(ReadOnlySpan<char> text)
    {
        int open = text.EndsWith(")") ? text.LastIndexOf('(') : -1;
        bool isDay = open > 0 && text.Length - open <= LongestDay && !Text.HasAny(text[open..], ["自", "次日", "起"]);
        return isDay && text[..open].EndsWith("之日") ? text.Length - open : 0;
    }

    /// <summary>Whether a word stands in such a remark.</summary>
    public static bool Holds(ReadOnlySpan<char> text, int at)
    {
        int open = text[..at].LastIndexOf('(');
        return open >= 0 && Length(text, open, out _) is var length && length > at - open;
    }
}
