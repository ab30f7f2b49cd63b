using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// The case that one of several limits is for: 内容简单的，5日内；内容复杂的，15日内. Read without it, all would bind at once, and the
/// shortest would make the others late.
/// </summary>
internal static class Cases
{
    private const int Longest = 30;

    /// <summary>The case of a limit among several; null if it names none.</summary>
    public static string? Of(ReadOnlySpan<char> text, List<Part> parts, int index)
    {
        var part = parts[index];

        if (part.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod } display)
        {
            return CasesOfDisplay.Named(text, parts, index, display);
        }

        // Where the limits are the same, it does not matter for which case each is.
        if (!IsDue(part.Rule!) || !parts.Exists(other => IsDue(other.Rule!) && !other.Rule!.Equals(part.Rule)))
        {
            return null;
        }

        var words = Words(text, parts, index);
        if (index == 0 && Clause(words, part) is not null && !IsAnotherCase(text, parts))
        {
            // 出现舆情的，2小时内报告，24小时内回应: what all of them are for.
            return null;
        }

        bool isCycle = part.Rule is StandingDuty;
        bool isApart =
            !isCycle
            || (
                AreCycles(parts) && (index == 0 || words is [',' or '、' or ';' or '。', ..] || parts[index].Start == parts[index - 1].End)
            );
        return Clause(words, part) ?? (isApart && IsContrast(text, parts, index) ? Thing(words) : null);
    }

    /// <summary>水价每年公布一次，水质每月公布一次: each thing has its cycle; beside an event or a date 每年 says when that comes.</summary>
    private static bool AreCycles(List<Part> parts) =>
        parts.TrueForAll(part =>
            part.Rule is RecurringBy { HasDate: false } or NoFixedDate or StandingDuty { Kind: RuleKind.UpdateInterval }
        );

    /// <summary>How long something stays up is for the same thing as the limit beside it.</summary>
    private static bool IsDue(DeadlineRule rule) =>
        rule
            is PeriodAfter
                or HoursAfter
                or BeforeEvent
                or SameTime
                or NoFixedDate
                or RecurringBy
                or StandingDuty { Kind: RuleKind.UpdateInterval };

    private static bool IsAnotherCase(ReadOnlySpan<char> text, List<Part> parts)
    {
        bool found = false;
        for (int i = 1; i < parts.Count; i++)
        {
            found |= Clause(Words(text, parts, i), parts[i]) is not null;
        }

        return found;
    }

    /// <summary>What stands in the limit's own sentence before it.</summary>
    public static ReadOnlySpan<char> Words(ReadOnlySpan<char> text, List<Part> parts, int index)
    {
        var part = parts[index];
        int end = part.Start;
        if (part.Rule is NoFixedDate && Lexicon.IndexOf(text[part.Start..part.End], OpenSentence.AtOnce) is >= 0 and var word)
        {
            end += word;
        }

        end += Text.At(text, end, "的") ? 1 : 0;
        int begin = Math.Max(index == 0 ? 0 : parts[index - 1].End, text[..end].LastIndexOfAny(";。") + 1);
        return begin < end ? text[begin..end] : [];
    }

    /// <summary>情况复杂的，; 拍卖动产的，应当在: a clause on which the limit depends.</summary>
    private static string? Clause(ReadOnlySpan<char> words, in Part part)
    {
        int comma = words.LastIndexOf("的,");
        int close =
            comma >= 0 ? comma
            : words.EndsWith("的") ? words.Length - 1
            : -1;
        if (close < 0)
        {
            return null;
        }

        var clause = words[..close];
        clause = clause[(clause.LastIndexOfAny(",;。:(") + 1)..];
        clause = clause[Text.Any(clause, 0, ["但对于", "但是", "但", "对于", "对", "凡"])..];
        bool isEvent = part.Rule!.OnlyTrigger is { } trigger && clause.EndsWith(trigger.Words);
        return
            clause.Length is > 1 and < Longest
            && !isEvent
            && TriggerWords.AreWords(clause)
            && !Cycles.HasTime(clause)
            && Lexicon.EndLength(clause, WordClass.Changed) == 0
            ? clause.ToString()
            : null;
    }

    /// <summary>简易工程自验收之日起5日内；重大工程自验收之日起15日内: the same event, and two things.</summary>
    private static bool IsContrast(ReadOnlySpan<char> text, List<Part> parts, int index)
    {
        int other = index == 0 ? 1 : 0;
        if (Thing(Words(text, parts, index)) is not { } thing)
        {
            return false;
        }

        var (one, two) = (parts[index].Rule!.OnlyTrigger, parts[other].Rule!.OnlyTrigger);
        string? second = Thing(Words(text, parts, other));
        bool apart =
            parts[Math.Max(index, other)].Start is var at
                && text[..at].LastIndexOfAny(parts[index].Rule is RecurringBy ? ",;。/" : ",;。/、") >= parts[Math.Min(index, other)].End
            || Words(text, parts, Math.Max(index, other)).EndsWith(":");
        return apart
            && parts[index].Rule is not NoFixedDate
            && (
                second is not null
                    ? second != thing && (one == two || one is null || two is null)
                    : index > 0
                        && one is null
                        && (
                            // 处罚决定作出之日起7个工作日内，其他20个工作日内.
                            Text.Any(thing, 0, ["其他", "其余", "其它"]) > 0
                            || (two is not null && text[..at].LastIndexOfAny(";。") >= parts[other].End)
                        )
            );
    }

    /// <summary>一级响应, 村委会: a sign at the end of a name is no word of duty.</summary>
    private static ReadOnlySpan<char> WithoutDuty(ReadOnlySpan<char> words) =>
        WordLists.EndsLikeDuty.EndLength(words) > 0 ? words : Lexicon.TrimEnd(words, WordClass.Duty);

    /// <summary>特别重大事故: the name of a thing, and of nobody who acts.</summary>
    public static string? Thing(ReadOnlySpan<char> words)
    {
        bool isLabel = words.EndsWith(":") && Text.Any(words, 0, ["法定", "承诺"]) > 0 && WordLists.CellLabel.EndLength(words[..^1]) > 0;
        words = words.TrimEnd("自从在于,:");
        words = Text.Trim(WithoutDuty(words), ["至少", "最迟", ",", ":"]);
        words = Text.Trim(WithoutDuty(words), ["提前", "一般", "原则上", "其中"]);
        words = words[(words.LastIndexOfAny(",;。:") + 1)..].TrimStart("/且并、)");
        return
            words.Length is > 1 and < Longest
            && TriggerWords.AreWords(words)
            && !Cycles.HasTime(words)
            && WordLists.Actor.EndLength(words) == 0
            && Text.Ending(words, ["期间", "期内"]) == 0
            && Text.Any(words, 0, ["一是", "二是", "三是", "也可", "还可", "可以"]) == 0
            && Lexicon.EndLength(words, WordClass.Joint) == 0
            && (isLabel || Lexicon.IndexOf(words, WordClass.Verb | WordClass.Negation) < 0)
            ? words.ToString()
            : null;
    }
}
