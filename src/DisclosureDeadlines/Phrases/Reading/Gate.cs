using System.Buffers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>All the caution of the reader: what is left over must be such that leaving it out changes no limit.</summary>
internal static class Gate
{
    /// <summary>Why the phrase is refused; a part without a fault if it is not.</summary>
    public static Part Check(in Frame frame, List<Part>? parts, in Part aside)
    {
        var text = frame.Text;
        if (parts is null or { Count: 0 })
        {
            return aside.End == 0
                ? Part.Refused(Fault.Limit, 0)
                : Part.Refused(aside.Reason == Fault.None ? Fault.Condition : aside.Reason, aside.Start);
        }

        if (aside.Doubts.HasFlag(Doubts.OtherTerm) && !OtherTimes.IsPublishedBeside(text, parts))
        {
            return Part.Refused(Fault.Condition, aside.Start);
        }

        if (
            text[..parts[0].Start].LastIndexOf(';') is >= 0 and var first
            && first >= frame.From
            && !IsOpaque(text[..first], parts[0])
            && !IsOnTheSpot(text[..first])
            && !Preambles.IsWithoutTime(text[..first])
        )
        {
            return Part.Refused(Fault.Limit, first);
        }

        if (text is [.., '?'] && WordLists.Question.IsIn(text))
        {
            return Part.Refused(Fault.Duty, text.Length - 1);
        }

        if (
            Math.Max(Denials.FirstTakenAway(text), Math.Max(Denials.First(text, parts), Denials.FirstWhether(text, parts)))
            is >= 0
                and var denial
        )
        {
            return Part.Refused(Fault.Duty, denial);
        }

        if (Bounds.FirstScore(text) is >= 0 and var score)
        {
            return Part.Refused(Fault.Limit, score);
        }

        if (Bounds.FirstLower(text, parts) is >= 0 and var bound)
        {
            return Part.Refused(Fault.Within, bound);
        }

        if (LostTimes.First(text, parts) is { Fault: not Fault.None } lostTime)
        {
            return lostTime;
        }

        if (RareDates.First(text, parts) is >= 0 and var rare)
        {
            return Part.Refused(Fault.SameCycle, rare);
        }

        if (frame.Remark is not null && !parts.Exists(part => part.IsRemarked))
        {
            return Part.Refused(Fault.OneKind, frame.RemarkAt);
        }

        if (FirstLostDate(text, parts) is >= 0 and var lost)
        {
            return Part.Refused(Fault.OneDate, lost);
        }

        int end = 0;
        foreach (var part in parts)
        {
            if (
                part.Start > end
                && text[end..part.Start].IndexOf("之日起") is >= 0 and var stray
                && end + stray + 3 != aside.Start
                && !IsCycleSince(part, end + stray + 3)
                && !Text.At(text, end + stray + 3, "即具")
            )
            {
                return Part.Refused(Fault.Limit, end + stray);
            }

            end = part.End;
        }

        if (FaultOfTail(frame, parts[^1], end) is var fault && fault != Fault.None)
        {
            return Part.Refused(fault, fault == Fault.RestDays ? end + text[end..].IndexOf("节假日") : end);
        }

        int odd = OddNumbers.FirstOddNumber(text, parts);
        return odd >= 0 ? Part.Refused(Fault.ExactNumber, odd) : Part.None;
    }

    /// <summary>
    /// 公布前应当公示，征求意见；公示期限不少于十日: a clause without a word of time, before a limit that says itself what it is for.
    /// </summary>
    private static bool IsOpaque(ReadOnlySpan<char> words, in Part limit) =>
        limit.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod }
        && !Text.HasNumber(words)
        && words.IndexOf(';') < 0
        && Text.HasAny(words, ["公示", "公告", "征求"])
        && !WordLists.NotOpaque.IsIn(words)
        && Lexicon.IndexOf(words, WordClass.Negation | WordClass.Prescribed | OpenSentence.AtOnce | WordClass.Dynamic) < 0;

    /// <summary>Whether what stands before the first semicolon is done on the spot, or at once, beside the limit.</summary>
    public static bool IsOtherWay(ReadOnlySpan<char> words) =>
        IsOnTheSpot(words) || (Lexicon.IndexOf(words, WordClass.Appropriate) >= 0 && Preambles.IsWithoutTime(words));

    /// <summary>能够当场答复的，应当当场答复；不能当场答复的，…20日内: what is done on the spot has no last day, and the limit is for the rest.</summary>
    private static bool IsOnTheSpot(ReadOnlySpan<char> words) =>
        WordLists.OnTheSpot.IsIn(words)
        && !Text.HasNumber(words)
        && words.IndexOfAny(";每") < 0
        && Lexicon.IndexOf(
            words,
            WordClass.Negation | WordClass.Prescribed | OpenSentence.AtOnce | WordClass.Dynamic | WordClass.Lasting | WordClass.NextDay
        ) < 0;

    /// <summary>每年6月和12月各公布一次: a date that is joined to one that is read, and is not read itself. −1 if there is none.</summary>
    private static int FirstLostDate(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            int at = parts[i].End + 1;
            bool joined = parts[i].Rule is RecurringBy && at < text.Length && text[at - 1] is '和' or '及' or '与' or '、' or '或';
            int end = joined ? Text.NumberEnd(text, at) : at;
            bool isRead = i + 1 < parts.Count && parts[i + 1].Start <= at;
            if (end > at && !isRead && Text.Any(text, end, ["月", "日", "号"]) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>自注册登记之日起每半年检验: from when on something comes round.</summary>
    private static bool IsCycleSince(in Part part, int at) =>
        part.Start == at && part.Rule is StandingDuty { Kind: RuleKind.UpdateInterval } or RecurringBy { HasDate: false };

    /// <summary>What follows the last limit is opaque, unless it goes on with the limit itself.</summary>
    private static Fault FaultOfTail(in Frame frame, in Part last, int end)
    {
        var text = frame.Text;
        var rest = text[end..].TrimStart("内,");
        bool isRemark = frame.Remark is not null && frame.RemarkAt > text.Length - rest.Length;
        if (
            isRemark
            && rest is ['(', ..]
            && rest.IndexOf(')') is > 0 and var close
            && end + (text.Length - end - rest.Length) + close > frame.RemarkAt
        )
        {
            rest = rest[(close + 1)..].TrimStart("内,");
        }

        rest = Aside.WithoutPlain(rest);
        bool working =
            last.Rule is WorkingDaysAfter
            && rest is ['(', .., ')']
            && Lexicon.IndexOf(rest, WordClass.Holiday) >= 0
            && Text.HasAny(rest, ["不含", "不包括", "除外"]);

        // 15日内公开（节假日除外） counts other days than the rule would.
        bool isWorking =
            last.Rule is WorkingDaysAfter or StandingDuty { Unit: TimeUnit.WorkingDay } or BeforeEvent { Unit: TimeUnit.WorkingDay };
        bool skips = !isRemark && !isWorking && IsOfRestDays(rest);
        bool doubled = rest.Length == 4 && rest[..2].SequenceEqual(rest[2..]);
        bool dates =
            last.Rule is StandingDuty && rest is ['(', .., ')'] && Text.HasAny(rest, ["日", "含"]) && !Text.HasAny(rest, ["内", "前"]);
        bool goesOn =
            !dates
            && !rest.IsEmpty
            && rest[0] is '。' or '(' or '的' or '/'
            && rest is not ")"
            && !isRemark
            && !working
            && !Aside.IsPlain(rest)
            && !Aside.IsTimeless(rest)
            && !Aside.IsOfNotice(rest);
        bool isCounted =
            last.Rule is CalendarDaysAfter or StandingDuty { Unit: TimeUnit.CalendarDay } or BeforeEvent { Unit: TimeUnit.CalendarDay };
        bool holidaysAlone = isCounted && Text.Has(rest, "节假日") && !WordLists.Weekend.IsIn(rest);
        return skips && holidaysAlone ? Fault.RestDays
            : skips || doubled || goesOn || BeginsAnother(rest, last) ? Fault.End
            : Fault.None;
    }

    /// <summary>节假日除外, 节假日顺延; but not 节假日前必须排查, which is when something else is done.</summary>
    private static bool IsOfRestDays(ReadOnlySpan<char> rest) =>
        WordLists.RestDayWord.FirstIn(rest, 0) is >= 0 and var at
        && Text.Any(rest, at + WordLists.RestDayWord.At(rest, at), ["前", "期间"]) == 0;

    /// <summary>
    /// A day from which another time runs, unless it is the day on which something takes effect (自公布之日起施行), or that of the notice
    /// whose own time has been read: 公示期5日（自公示之日起计算）.
    /// </summary>
    private static bool BeginsAnother(ReadOnlySpan<char> rest, in Part last)
    {
        for (int at = 0; rest[at..].IndexOf("之日起") is >= 0 and var next; )
        {
            at += next + 3;
            bool own =
                last.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod or RuleKind.Retention }
                && WordLists.SinceNotice.EndLength(rest[..at]) > 0;
            if (!own && WordLists.TakesEffect.At(rest, at) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
