using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// 中标结果公示后7日内签订合同: a sentence that sets a time, and says with a verb of its own what is done in it, which is neither to publish nor
/// to tell. The time is read; whether it is the one for publishing, the paper does not say.
/// </summary>
internal static class OtherActs
{
    /// <summary>A word that says what is done has two signs or more.</summary>
    private const int ShortestAct = 2;

    /// <summary>Whether a limit is for an act of another kind.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, List<Part> parts)
    {
        int from = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            bool isLast = i + 1 == parts.Count;
            int until = isLast ? text.Length : Math.Max(part.End, parts[i + 1].Start);
            bool dated = part.Rule is PeriodAfter or HoursAfter or BeforeEvent or RecurringBy or FixedDate;
            dated |= part.Rule is SameTime;
            bool repeats = part.Rule is StandingDuty { Kind: RuleKind.UpdateInterval };
            if (Keeping.IsOfOther(text, part, from, until) || (repeats && OtherRounds.IsMeeting(text, part)))
            {
                return true;
            }

            if ((dated || repeats) && !part.IsRight && IsOther(text, Math.Min(from, part.Start), part, until, isLast))
            {
                return true;
            }

            from = part.End;
        }

        return false;
    }

    private static bool IsOther(ReadOnlySpan<char> text, int from, in Part part, int until, bool isLast)
    {
        var before = text[from..part.Start];
        var name = part.Rule!.OnlyTrigger is null ? text[from..NumberStart(text, part)] : before;
        var rest = text[part.End..until].TrimStart("内");
        if (IsNamedForOther(name[(name.LastIndexOfAny(",;。") + 1)..]) || IsOfStep(before[(before.LastIndexOfAny(";。") + 1)..], rest))
        {
            return true;
        }

        var act = isLast ? Act(rest) : ActBeforeNext(rest, Numerals.IsNumeral(text[part.End - 1]));
        bool isAct =
            act.Length >= ShortestAct
            && !Numerals.IsNumeral(act[0])
            && WordLists.NoAct.At(act, 0) == 0
            && (WordLists.Actor.EndLength(act) == 0 || WordLists.ActOnActor.At(act, 0) > 0);
        if (!isAct || Publishes(Before(rest, isLast ? ";。" : ",;。")))
        {
            return false;
        }

        // 每季度公布一次收支: the verb stands in the limit itself; after an event such a word tells of the event.
        bool inside = part.Rule is StandingDuty or RecurringBy && WordLists.PublishedOrTold.IsIn(text[part.Start..part.End]);
        bool apart = rest is [',' or '(', ..] || WordLists.ActBehind.At(act, 0) > 0;
        return !inside && !(apart && WordLists.PublishedOrTold.IsIn(before[(before.LastIndexOfAny(";。") + 1)..]));
    }

    /// <summary>A word of publishing or telling, but not in 公开招标, 新闻发布会, 不予公开.</summary>
    private static bool Publishes(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            // 建立公开目录: what is made, up to what is done besides.
            int other = WordLists.Building.At(words, at) > 0 ? EndOfThing(words[at..]) : WordLists.NotPublishing.At(words, at);
            if (other == 0 && WordLists.PublishedOrTold.At(words, at) > 0)
            {
                return true;
            }

            at += Math.Max(other - 1, 0);
        }

        return false;
    }

    /// <summary>A word of publishing or telling, but not that of 公开招聘.</summary>
    public static bool Tells(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            int other = WordLists.NotPublishing.At(words, at);
            if (other == 0 && WordLists.PublishedOrTold.At(words, at) > 0)
            {
                return true;
            }

            at += Math.Max(other - 1, 0);
        }

        return false;
    }

    /// <summary>受理、5日内;审批、20日内: the whole clause is the name of a step and its time.</summary>
    private static bool IsOfStep(ReadOnlySpan<char> before, ReadOnlySpan<char> rest) =>
        before is [.., ',' or '、' or ':']
        && WordLists.StepName.EndLength(before[..^1]) > 0
        && !WordLists.PublishedOrTold.IsIn(before)
        && rest is [] or [';', ..];

    private static int EndOfThing(ReadOnlySpan<char> words) => words.IndexOfAny(",并及后") is > 0 and var stop ? stop : words.Length;

    /// <summary>What is said to be done, without brackets and signs round it.</summary>
    private static ReadOnlySpan<char> Act(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(",");
        while (rest is ['(', ..] && rest.IndexOf(')') is > 0 and var close)
        {
            rest = rest[(close + 1)..].TrimStart("内,");
        }

        return Before(rest, ";。").TrimEnd(",)(的");
    }

    /// <summary>
    /// Before another limit only what stands at the length itself says what is done: behind a sign it can be the case of the next one
    /// (法定45日，承诺10个工作日), and behind a number alone (6月、12月) goes what the dates share.
    /// </summary>
    private static ReadOnlySpan<char> ActBeforeNext(ReadOnlySpan<char> rest, bool isShared)
    {
        rest = Before(rest, ",;。(/、");
        return isShared || Text.HasNumber(rest) ? [] : rest;
    }

    /// <summary>签约期限：发布公告之日起20日内, 救助时间不超过三个月: the name of the time says what it is for.</summary>
    private static bool IsNamedForOther(ReadOnlySpan<char> before)
    {
        var name = WordLists.TermLink.TrimEnd(before.TrimEnd("自从于在"));
        int time = name.Length < before.Length ? WordLists.NameOfTime.EndLength(name) : 0;
        var thing = name[..^time];
        return time > 0 && thing.Length >= ShortestAct && !WordLists.HandledTime.IsIn(thing) && !WordLists.PublishedOrTold.IsIn(thing);
    }

    /// <summary>Where the number of a limit begins: 一般不超过三个月 has another numeral before it.</summary>
    public static int NumberStart(ReadOnlySpan<char> text, in Part part)
    {
        int at = part.Start + Text.LastNumber(text[part.Start..part.End]);
        while (at > part.Start && Numerals.IsNumeral(text[at - 1]))
        {
            at--;
        }

        return Math.Max(at, part.Start);
    }

    /// <summary>What stands before the first of some signs; all of it if there is none.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> words, ReadOnlySpan<char> signs) =>
        words.IndexOfAny(signs) is >= 0 and var stop ? words[..stop] : words;
}
