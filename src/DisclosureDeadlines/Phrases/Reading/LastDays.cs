namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Days that are called the last: 报名截止时间：2026年2月11日, 10月31日是公布年度报告的最后期限.</summary>
internal static class LastDays
{
    /// <summary>How long the name can be of what closes on the day.</summary>
    private const int LongestName = 8;

    /// <summary>Whether what stands before a date, or behind it, calls it the last day.</summary>
    public static bool IsNamed(in Place place)
    {
        var rest = place.Text[(place.End + Clocks.Length(place.Text, place.End))..];
        if (Closes(rest))
        {
            return true;
        }

        if (rest.IsEmpty || rest[0] is '(' or ',' or ';' or '。')
        {
            var name = WithoutBracket(WordLists.LastTimeLink.TrimEnd(place.Before));
            int last = WordLists.LastTime.EndLength(name);
            // 工作经历的截止时间: up to when something is counted.
            return last > 0 && WordLists.CountedUntil.EndLength(name[..^last]) == 0;
        }

        return rest[0] is '是' or '为' && WordLists.LastTime.EndLength(rest) > 0 && rest.IndexOfAny(",;。") < 0 && !Text.HasNumber(rest);
    }

    /// <summary>公开时限：2026年3月31日: the day alone below the head of a column of limits.</summary>
    public static bool IsUnderHead(in Place place) =>
        place.End == place.Text.Length
        && place.Before is [.., ':']
        && place.Before.Length == place.At
        && Text.Ending(place.Before[..^1], ["时限", "期限", "时限要求"]) > 0
        && TriggerWords.AreWords(place.Before[..^1]);

    /// <summary>2026年8月30日17:30申报截止: what closes then.</summary>
    private static bool Closes(ReadOnlySpan<char> rest)
    {
        int closes = rest[..Math.Min(rest.Length, LongestName)].IndexOf("截止");
        return closes >= 0
            && (closes + 2 == rest.Length || rest[closes + 2] is ',' or ';' or '。' or ')')
            && TriggerWords.AreWords(rest[..closes]);
    }

    /// <summary>截止时间(以到账时间为准): the name without the bracket behind it.</summary>
    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> name) =>
        name.EndsWith(")") && name.LastIndexOf('(') is > 0 and var open ? name[..open] : name;
}
