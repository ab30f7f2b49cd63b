using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a limit in words leaves open: 定期公开, 鼓励及时公开, 立即整改.</summary>
internal static class OpenDoubts
{
    /// <summary>定期公开 does not say how often.</summary>
    public static Doubts Of(DeadlineRule rule, ReadOnlySpan<char> words) =>
        // 鼓励及时公开: what is urged or hoped for.
        WordLists.Urging.At(words, 0) > 0
        || WordLists.Hoped.At(words, 0) > 0
            ? Doubts.NoDuty
        : ReferenceEquals(rule, NoFixedDate.AsPrescribed)
        && Text.HasAny(
            words,
            ["定期公", "定期发", "定期更", "定期披", "定期通", "定期向", "定期对", "定期予", "按期公", "按期发", "按期更"]
        )
            ? Doubts.PeriodNotNamed
        : rule.Equals(NoFixedDate.Dynamic) && Text.HasAny(words, [",定期", "并定期"])
            // 根据实际情况，定期调整.
            ? Doubts.PeriodNotNamed
        : ReferenceEquals(rule, NoFixedDate.AsPrescribed) && Text.HasAny(words, [",同时", ",并同时", ",同步"])
            // 依照有关规定开放档案，并同时公布目录: what is done along with it.
            ? Doubts.OtherWay
        : IsOfOtherAct(words) || (rule is SameTime && !OtherActs.Tells(words[(words.IndexOf('时') + 1)..])) ? Doubts.OtherAct
        : Doubts.None;

    /// <summary>应当按时发放工资, 立即整改: what is done then is neither to publish nor to tell.</summary>
    private static bool IsOfOtherAct(ReadOnlySpan<char> words)
    {
        int manner = Lexicon.IndexOf(words, OpenSentence.AtOnce | WordClass.Prescribed);
        int end =
            manner < 0
                ? WordLists.Prescribing.LastIndexIn(words) + 1
                : manner + Lexicon.Length(words, manner, OpenSentence.AtOnce | WordClass.Prescribed);
        if (end <= 0 || end + 1 >= words.Length || OtherActs.Tells(words[end..]))
        {
            return false;
        }

        var before = words[..Math.Max(0, manner)];
        return before.IsEmpty || before.EndsWith("应当") || before.EndsWith("应") || !WordLists.PublishedOrTold.IsIn(before);
    }
}
