namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The name of a period that says by itself how often: at the head of a clause, or as the whole phrase.</summary>
internal static class PeriodClauses
{
    /// <summary>The whole phrase is the name of a period: 年度, 季度公开.</summary>
    public static Anchor ReadAlone(ReadOnlySpan<char> text)
    {
        // 公开频率：季度: behind the head of the column.
        int head = text.IndexOf(':');
        int at = head > 0 && WordLists.CellLabel.EndLength(text[..head]) > 0 && TriggerWords.AreWords(text[..head]) ? head + 1 : 0;
        var name = PeriodAnchors.PeriodName(text, at);
        int end = at + name.Length;
        bool alone = name.Length > 0 && text[end - 1] == '度' && (end == text.Length || IsWhole(text, end + Text.VerbAt(text, end)));
        return alone ? PeriodAnchors.ReadPeriod(text, at, end, (char)name.Value, Traits.None) : default;
    }

    /// <summary>每月公布收支，年度公布决算: a clause that begins with the name of a period and what is done; one of no kind if it does not.</summary>
    public static Anchor ReadClause(ReadOnlySpan<char> text, int at)
    {
        var name = at == 0 || text[at - 1] is ',' or ';' or '。' ? PeriodAnchors.PeriodName(text, at) : default;
        int end = at + name.Length;
        bool does =
            name.Length > 0
            && text[end - 1] == '度'
            && Text.VerbAt(text, end) is > 0 and var verb
            && !ReportNames.Is(text, end)
            && !Text.At(text, end + verb, "的")
            && !Text.At(text, end + verb, "时")
            && (at > 0 || Text.Any(text, end + verb, [",", ";", "一次", "1次"]) > 0);
        return does ? PeriodAnchors.ReadPeriod(text, at, end, (char)name.Value, Traits.None) : default;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int end) => end + Text.Any(text, end, ["一次", "1次"]) == text.Length;
}
