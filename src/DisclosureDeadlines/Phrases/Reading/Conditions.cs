namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a limit holds for, in the paper's words: 其中重大事项, 一般信息.</summary>
internal static class Conditions
{
    /// <summary>其中，重大事项3日内公开: the matters stand with the number.</summary>
    public static string? BeforeNumber(ReadOnlySpan<char> limit)
    {
        int at = 0;
        while (at < limit.Length && Text.NumberEnd(limit, at) == at)
        {
            at++;
        }

        return at > 0 && at < limit.Length ? Of(limit[..at]) : null;
    }

    /// <summary>其中重大事项，及时公开; 其中重大事项实时公开.</summary>
    public static string? InWords(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(",:");
        int end = words.IndexOf(',');
        foreach (string manner in WordLists.Manner.Words)
        {
            int at = words.IndexOf(manner);
            end = at > 0 && (end < 0 || at < end) ? at : end;
        }

        return end > 0 ? Of(words[..end]) : null;
    }

    public static string? Of(ReadOnlySpan<char> words)
    {
        words = words[Text.Any(words, 0, ["其中"])..];
        if (WordLists.EndsLikeDuty.EndLength(words) > 0)
        {
            // 一级响应: the last sign of a name is no word of duty.
            return TriggerWords.AreWords(words) ? words.ToString() : null;
        }

        words = Text.Trim(words, ["其中", "应当", "应自", "应在", "应", "须", "自", "在", "于", "为", "是", ",", ":", "的", "要"]);
        return words.IsEmpty || !TriggerWords.AreWords(words) ? null : words.ToString();
    }

    /// <summary>重大舆情, 突发停水: a short name, and nobody who acts.</summary>
    public static bool IsThing(ReadOnlySpan<char> words) =>
        words.Length is > 2 and < 10
        && TriggerWords.AreWords(words)
        && WordLists.Actor.EndLength(words) == 0
        && Text.Any(words, 0, ["重大", "特别", "突发", "紧急", "重要", "特殊", "较大", "涉及", "严重"]) > 0;

    /// <summary>一般事项 and 重大事项 each have their own limit; an office that acts is no condition.</summary>
    public static string? Subject(ReadOnlySpan<char> words)
    {
        words = Text.Trim(words, ["次年", "翌年", "下一年", "当年"]);
        return
            words.Length is > 1 and < 30
            && TriggerWords.AreWords(words)
            && WordLists.ConditionSubject.EndLength(words) > 0
            && !Text.HasAny(words, ["公开", "公布", "公示", "将", "向"])
            ? words.ToString()
            : null;
    }
}
