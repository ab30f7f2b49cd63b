using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>More time that may be granted: 经批准可以延长20个工作日. It moves no last day by itself, so the rule leaves it out and says so.</summary>
internal ref partial struct PhraseParser
{
    private static readonly string[] Extensions = ["延长", "延期", "延至", "可延", "可顺延"];

    private static readonly string[] ExtensionConditions = ["经", "因", "如", "遇", "确", "若", "特殊", "情况", "情形"];

    /// <summary>The clauses on an extension at the end of the phrase are cut off, with the conditions before them (情况复杂的，经批准).</summary>
    private void CutExtension()
    {
        int word = FirstExtension(0);
        int begin = BeginOfClause(word);
        for (int previous; begin > 0 && IsExtensionCondition(begin, out previous);)
        {
            begin = previous;
        }

        if (begin <= 0 || text[(begin + 1)..].IndexOfAny(";。") >= 0 || Text.HasAny(text[begin..], ["内", "起", "不得延", "不再延", "不予延"]) || (Text.Has(text[begin..], "前") && !Text.Has(text[begin..], "延至")))
        {
            return;
        }

        doubts |= Doubts.ExtensionStated;
        text = text[..begin];
    }

    /// <summary>…，征求第三方意见所需时间不计算在内: days that the rule cannot know, at the end of the phrase.</summary>
    private void CutUncounted()
    {
        int begin = text.IndexOf('不') < 0 ? -1 : BeginOfClause(IndexOfAny(text, ["不计算在", "不计入", "不包括在", "不包含在"]));
        if (begin > 0 && text[(begin + 1)..].IndexOfAny(",;。") < 0 && !Text.HasAny(text[begin..], DaysOff))
        {
            doubts |= Doubts.TimeNotCounted;
            text = text[..begin];
        }
    }

    private readonly bool IsExtensionCondition(int end, out int begin)
    {
        begin = BeginOfClause(end);
        var clause = text[(begin + 1)..end];
        return begin > 0 && Text.Any(clause, 0, ExtensionConditions) > 0 && !Text.HasNumber(clause);
    }

    /// <summary>What is passed over beside the limits is said: an extension, a condition with a time, another way.</summary>
    private void NoteLeftAside()
    {
        doubts |= conditionAt >= 0 ? Doubts.ConditionAside : Doubts.None;
        doubts |= HasOtherWay() ? Doubts.OtherWay : Doubts.None;
        for (int at = FirstExtension(limits![0].End); at >= 0; at = FirstExtension(at + 1))
        {
            bool granted = Text.Ending(text[..at], ["不得", "不再", "不予", "不"]) == 0;
            doubts |= granted && !IsInside(at) ? Doubts.ExtensionStated : Doubts.None;
        }
    }

    /// <summary>12小时内通报，或按主管部门要求的时限通报; 当场或者在五日内告知.</summary>
    private readonly bool HasOtherWay()
    {
        var last = limits![^1];
        if (last.Rule is not (PeriodAfter or HoursAfter or BeforeEvent or RecurringBy or FixedDate))
        {
            return false;
        }

        bool before = Text.HasAny(text[..last.Start], ["当场或者", "当场或", "即时或者", "即时或"]);
        return before || Text.HasAny(text[last.End..], ["或按", "或者按", "或依", "或者依", "或根据", "或者根据", "或经", "或在", "或者在", "也可以", "也可"]);
    }

    private readonly int FirstExtension(int from)
    {
        int first = text[from..].IndexOf('延') < 0 ? text.Length : from;
        for (int at = first; at < text.Length; at++)
        {
            if (Text.Any(text, at, Extensions) > 0)
            {
                return at;
            }
        }

        return -1;
    }
}
