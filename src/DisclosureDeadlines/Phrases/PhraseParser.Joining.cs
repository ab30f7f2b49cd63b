using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>What stands between and after the limits, and how several stand to each other.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>Whether everything else in the phrase is understood well enough to leave out.</summary>
    private bool Check()
    {
        if (limits is null or { Count: 0 })
        {
            Fail(Math.Max(conditionAt, 0), conditionAt < 0 ? ExpectedLimit : ExpectedNoCondition);
            return false;
        }

        if (text[..limits[0].Start].IndexOf(';') is >= 0 and var first)
        {
            Fail(first, ExpectedLimit);
            return false;
        }

        if (FirstDenial() is >= 0 and var denial)
        {
            Fail(denial, ExpectedDuty);
            return false;
        }

        if (FirstLowerBound() is >= 0 and var bound)
        {
            Fail(bound, ExpectedWithin);
            return false;
        }

        if (FirstRareDate() is >= 0 and var rare)
        {
            Fail(rare, ExpectedCycle);
            return false;
        }

        if (remark is not null && !isRemarkUsed)
        {
            Fail(remarkAt, ExpectedOneKind);
            return false;
        }

        int end = 0;
        foreach (var limit in limits)
        {
            if (limit.Start > end && text[end..limit.Start].IndexOf("之日起") is >= 0 and var stray)
            {
                Fail(end + stray, ExpectedLimit);
                return false;
            }

            end = limit.End;
        }

        if (TailFault(end) is >= 0 and var fault)
        {
            Fail(fault, ExpectedEnd);
            return false;
        }

        if (FirstOddNumber() is >= 0 and var odd)
        {
            Fail(odd, ExpectedExactNumber);
            return false;
        }

        return true;
    }

    private DeadlineRule? Join()
    {
        if (limits!.Count == 1)
        {
            return limits[0].Rule;
        }

        var relation = PartsRelation.All;
        var parts = new List<CompositePart>(limits.Count);
        int end = 0;
        for (int i = 0; i < limits.Count; i++)
        {
            var limit = limits[i];
            var between = limit.Start > end ? text[end..limit.Start] : [];
            int named = between.IndexOf("其中");
            string? condition = limit.Condition ?? (named >= 0 ? Condition(between[(named + 2)..]) : null);
            var rule = limit.Rule;
            if (condition is null && named >= 0 && rule.OnlyTrigger is null && rule is PeriodAfter or HoursAfter && between[(named + 2)..].Trim(",:").IsEmpty)
            {
                condition = BeforeNumber(text[limit.Start..limit.End]);
            }

            if (condition is null && rule is NoFixedDate && Text.At(text, limit.Start, "其中"))
            {
                condition = ConditionInWords(text[(limit.Start + 2)..limit.End]);
            }

            if (condition is null && i > 0 && between.IndexOfAny(",;。、") >= 0)
            {
                condition = Subject(between[(between.LastIndexOfAny(",;。、") + 1)..]);
            }
            else if (condition is null && i == 0)
            {
                condition = Subject(between[(between.LastIndexOfAny(",;。") + 1)..]);
            }

            relation = i == 0 ? relation : Worse(relation, condition is not null ? PartsRelation.Conditional : Relation(end, limit));
            parts.Add(new CompositePart(rule, condition));
            end = limit.End;
        }

        return new Composite(relation, parts);
    }

    private readonly PartsRelation Relation(int end, in FoundLimit limit)
    {
        var between = text[end..Math.Max(end, Math.Min(text.Length, limit.Start + 1))];
        if (Text.HasAny(between, ["或者", "或是"]) || between.StartsWith("或") || text[Math.Max(0, end - 1)..].StartsWith(",或者") || Text.Any(text, Math.Max(0, limit.Start - 1), ["或"]) > 0)
        {
            return PartsRelation.Alternatives;
        }

        // Limits that follow one another in a sentence are stages, unless each names its own event.
        bool stage = Text.HasAny(between, ["随后", "然后"])
            || (limit.Rule.OnlyTrigger is null && limit.Rule is PeriodAfter or HoursAfter && between.IndexOf(';') < 0 && between.IndexOf('。') < 0);
        return stage ? PartsRelation.Sequence : PartsRelation.All;
    }

    private static PartsRelation Worse(PartsRelation one, PartsRelation other) => one == PartsRelation.All ? other : one;

    /// <summary>其中，重大事项3日内公开: the matters stand with the number.</summary>
    private static string? BeforeNumber(ReadOnlySpan<char> limit)
    {
        int at = 0;
        while (at < limit.Length && Text.NumberEnd(limit, at) == at)
        {
            at++;
        }

        return at > 0 && at < limit.Length ? Condition(limit[..at]) : null;
    }

    /// <summary>其中重大事项，及时公开; 其中重大事项实时公开.</summary>
    private static string? ConditionInWords(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(",:");
        int end = words.IndexOf(',');
        foreach (string manner in new[] { "实时", "随时", "即时", "及时", "适时", "尽快", "第一时间", "立即", "据实", "动态", "按需", "持续" })
        {
            int at = words.IndexOf(manner);
            end = at > 0 && (end < 0 || at < end) ? at : end;
        }

        return end > 0 ? Condition(words[..end]) : null;
    }

    private static string? Condition(ReadOnlySpan<char> words)
    {
        words = Trim(words, ["应当", "应自", "应在", "应", "须", "自", "在", "于", "为", "是", ",", ":", "的", "要"], out _);
        return words.IsEmpty || !TriggerWords.AreWords(words) ? null : words.ToString();
    }

    /// <summary>一般事项 and 重大事项 each have their own limit; an office that acts is no condition.</summary>
    private static string? Subject(ReadOnlySpan<char> words)
    {
        words = Trim(words, ["次年", "翌年", "下一年", "当年"], out _);
        return words.Length is > 1 and < 30 && TriggerWords.AreWords(words) && Text.Ending(words, ["信息", "事项", "文件", "内容", "类", "材料", "案件", "情形"]) > 0 && !Text.HasAny(words, ["公开", "公布", "公示", "将", "向"])
            ? words.ToString()
            : null;
    }
}
