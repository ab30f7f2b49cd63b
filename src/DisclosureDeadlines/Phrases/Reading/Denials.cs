using System.Buffers;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Where a duty within the limits is denied: 不予公开, 不得在20日内公开.</summary>
internal static class Denials
{
    private static readonly SearchValues<char> Signs = Lexicon.SignsOf(WordClass.Negation);

    /// <summary>How far before 停止公示 what has been mended can stand.</summary>
    private const int FarthestMended = 60;

    /// <summary>The first denial; −1 if there is none.</summary>
    public static int First(ReadOnlySpan<char> text, List<Part> parts)
    {
        int objectEnd = 0;
        for (int at = 0, next; (next = text[at..].IndexOfAny(Signs)) >= 0; at++)
        {
            at += next;
            int verb = at + Lexicon.Length(text, at, WordClass.Negation);
            if (
                verb == at
                || IsInside(parts, at)
                || WordLists.NotNegation.EndLength(text[..verb]) > 0
                || EndsDisplay(text, at)
                || IsDeniedItself(text, at)
                || IsOfCounting(text, parts, at)
                || IsAtOnce(text, at)
            )
            {
                continue;
            }

            int first = verb;
            bool isMisconduct = WordLists.Misconduct.At(text, verb) > 0;
            for (int adverb; (adverb = Lexicon.Length(text, verb, WordClass.Adverb)) > 0; )
            {
                verb += adverb;
                isMisconduct |= WordLists.Misconduct.At(text, verb) > 0;
            }

            if (text[..verb].EndsWith("将") || Text.At(text, verb, "把"))
            {
                verb = VerbAfterObject(text, verb, ref objectEnd);
            }

            verb += WordLists.CountedIn.At(text, verb);
            if (Text.Any(text, verb, ["拒绝", "停止", "终止", "取消", "暂停"]) > 0)
            {
                continue;
            }

            if (isMisconduct && parts[0].Start < at && text[at - 1] == ',' && WordLists.PublishedAlong.At(text, verb) == 0)
            {
                // 要立即上报，不得擅自处理: what must not be done besides.
                continue;
            }

            if (
                (Text.VerbAt(text, verb) > 0 || LimitAt(text, parts, verb) || LimitAt(text, parts, first))
                && !IsOfOtherThings(text, parts, at, verb)
            )
            {
                if (TitleEnd(text, at) is not (> 0 and var end))
                {
                    return at;
                }

                at = end;
            }
        }

        return -1;
    }

    /// <summary>不再要求企业每月10日前报送, 取消“开工前15日内备案”的规定: a duty that has been taken away. −1 if there is none.</summary>
    public static int FirstTakenAway(ReadOnlySpan<char> text)
    {
        int at = WordLists.TakenAway.FirstIn(text, 0);
        return at == 0 || (at > 0 && text[at - 1] is ',' or ';' or '。') ? at : -1;
    }

    /// <summary>是否每季度公开: what is asked, and no duty. −1 if no limit stands behind it; 决定是否受理 behind a limit is what is done.</summary>
    public static int FirstWhether(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = 0; text[at..].IndexOf("是否") is >= 0 and var next; at += 2)
        {
            at += next;
            if (LimitAt(text, parts, at + 2) || LimitAt(text, parts, at + 2 + Text.Any(text, at + 2, ["能够", "能", "按照", "按", "已"])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>修复后1个工作日内停止公示: to take down what has been mended is itself the duty.</summary>
    private static bool EndsDisplay(ReadOnlySpan<char> text, int at) =>
        WordLists.EndOfDisplay.At(text, at) > 0 && WordLists.Mended.IsIn(text[Math.Max(0, at - FarthestMended)..at]);

    /// <summary>所需时间不计入审核时限: what is not counted; but 不计算在20日内.</summary>
    private static bool IsOfCounting(ReadOnlySpan<char> text, List<Part> parts, int at) =>
        Text.Any(text, at, ["不计入", "不计算在", "不包括在", "不包含在"]) is > 0 and var length
        && Text.NumberEnd(text, at + length) == at + length
        && !LimitAt(text, parts, at + length);

    /// <summary>不得拒绝公开: what is denied is to deny it.</summary>
    private static bool IsDeniedItself(ReadOnlySpan<char> text, int at) =>
        Text.Any(text, at, ["拒绝", "停止", "终止", "取消", "暂停"]) > 0
        && Text.Ending(text[..at], ["不得", "不应", "不能", "严禁", "禁止"]) > 0;

    /// <summary>应当立即停止发布: to stop is itself what is to be done.</summary>
    private static bool IsAtOnce(ReadOnlySpan<char> text, int at) =>
        Text.Any(text, at, ["停止", "终止", "取消", "暂停"]) > 0 && Lexicon.EndLength(text[..at], OpenSentence.AtOnce) > 0;

    /// <summary>送达《不予受理通知书》: where the title ends that a word stands in; 0 if it stands in none.</summary>
    private static int TitleEnd(ReadOnlySpan<char> text, int at)
    {
        int open = text[..at].LastIndexOfAny('《', '》');
        int close = open >= 0 && text[open] == '《' ? text[at..].IndexOf('》') : -1;
        return close < 0 ? 0 : at + close;
    }

    /// <summary>不将结果公开: what is done with a thing stands behind the thing.</summary>
    private static int VerbAfterObject(ReadOnlySpan<char> text, int at, ref int end)
    {
        int verb = Math.Max(at, end);
        while (verb < text.Length && text[verb] is not (',' or ';' or '。') && Text.VerbAt(text, verb) == 0)
        {
            verb++;
        }

        end = verb;
        return verb < text.Length && Text.VerbAt(text, verb) > 0 ? verb : at;
    }

    public static bool IsInside(List<Part> parts, int at)
    {
        foreach (var part in parts)
        {
            if (part.IsCounted && part.Start <= at && at < part.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>不得在…内, 不得于…前.</summary>
    private static bool LimitAt(ReadOnlySpan<char> text, List<Part> parts, int at)
    {
        int governed = at + Text.Any(text, at, ["在", "于", "自", "从"]);
        foreach (var part in parts)
        {
            if (part.IsCounted && (part.Start == at || part.Start == governed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A condition before the limit (不予公开的，应当在…内告知), or a clause on what the limit does not speak of (涉密信息不予公开).</summary>
    private static bool IsOfOtherThings(ReadOnlySpan<char> text, List<Part> parts, int at, int verb)
    {
        // 应公开未公开的信息: what is named so is published or not, and no duty is denied.
        int width = Math.Max(Text.VerbAt(text, verb), 1);
        bool twice = text[..at].EndsWith(text.Slice(verb, Math.Min(width, text.Length - verb)));
        bool names =
            Text.At(text, verb + width, "的")
            && verb + width + 1 < text.Length
            && text[verb + width + 1] is not (',' or ';' or '。' or ')');
        bool choice =
            Text.Ending(text[..at], ["或者", "或", "还是"]) > 0
            && text[..at].IndexOf(text.Slice(verb, Math.Min(width, text.Length - verb))) >= 0;
        if (twice || names || choice)
        {
            return true;
        }

        int begin = text[..at].LastIndexOfAny(",;。(") + 1;
        int length = text[verb..].IndexOfAny(",;。)");
        int end = length < 0 ? text.Length : verb + length;
        bool named = at == begin + 2 && Text.At(text, begin, "其中") && Text.At(text, end, ",");
        if (named)
        {
            // 其中不能答复，20日内: in which case.
            return true;
        }

        bool isOutcome =
            Text.Any(text, begin, ["视为", "视同"]) > 0 || text[begin..at].EndsWith("者") || text[verb..end].IndexOf("的不") > 0;
        if (isOutcome)
        {
            // 期满未补正的，视为未提交; 未通过者不再通知; 不提出意见的不影响审查.
            return true;
        }

        bool isDecided = text[begin..at].EndsWith("决定");
        if ((isDecided || WordLists.Telling.IsIn(text[begin..at])) && WordLists.PublishingVerb.At(text, verb) == 0)
        {
            // 应当在3日内告知申请人不予受理, 决定不予受理的…: what is told or decided.
            return true;
        }

        bool condition = text[..end].EndsWith("的");
        foreach (var part in parts)
        {
            if (part.IsCounted && part.Start < end && part.End > begin)
            {
                return part.Start > verb && text[verb..part.Start].IndexOf('的') >= 0;
            }

            // 未按时提交成绩的课程及时上报: of which things, before what is to be done at once.
            int manner =
                !part.IsCounted && part.Start <= begin && part.End >= end ? Lexicon.IndexOf(text[verb..end], OpenSentence.AtOnce) : -1;
            if (manner > 0 && text.Slice(verb, manner).IndexOf('的') >= 0)
            {
                return true;
            }
        }

        // 逾期不予受理: what follows from being late; 若因遗漏未报，: a case.
        int previous = begin > 0 && text[..(begin - 1)].EndsWith("的") ? text[..(begin - 1)].LastIndexOfAny(",;。") + 1 : begin;
        bool isCase =
            WordLists.Overdue.At(text, begin) > 0
            || (WordLists.WithinSetTime.EndLength(text[begin..at]) > 0 && Text.At(text, end, ","))
            || WordLists.Overdue.At(text, previous) > 0
            || (WordLists.IfClause.At(text, begin) > 0 && Text.At(text, end, ",") && begin < at)
            // 未执行完毕，应当在期限届满后15日内函告: in which case.
            || (at == begin && text[at] == '未' && Text.At(text, end, ",") && WordLists.DutyBeforeLeave.At(text, end + 1) > 0);
        if (isCase)
        {
            return true;
        }

        // 应当长期公示，但是，不得公开与其无关的信息: what is shown besides.
        bool besides = Text.Ending(text[..begin], ["但是,", "但,"]) > 0 || Text.Any(text, begin, ["但"]) > 0;
        if (besides && verb + width < end)
        {
            return true;
        }

        var subject = Text.Trim(text[begin..at], ["一律", "依法", "均", "应当", "应"]);
        return condition || Text.Has(text[begin..end], "除外") || WordLists.DeniedThing.EndLength(subject) > 0;
    }
}
