using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Phrases;

/// <summary>Words that turn a limit into its opposite: a period that must pass first, a duty that is denied.</summary>
internal ref partial struct PhraseParser
{
    private static readonly BilingualText ExpectedWithin = new("“内”，而不是期满以后才公开", "内: a last day, not a period that must pass first");

    private static readonly BilingualText ExpectedDuty = new("公开的义务，而不是不公开", "a duty to publish, not one to leave unpublished");

    /// <summary>What follows a length that must pass first: its end is the earliest day, not the last.</summary>
    private static readonly string[] Passed = ["后", "之后", "以后", "期满", "届满", "满后", "过后", "起", "方可", "方能", "方予", "才", "始"];

    private static readonly string[] Negations =
    [
        "不", "未", "免予", "免于", "免除", "豁免", "免", "无需", "无须", "毋需", "毋须", "暂缓", "暂停", "禁止", "严禁", "拒绝", "避免", "没有", "停止", "终止", "取消",
    ];

    /// <summary>What may stand between a negation and its verb.</summary>
    private static readonly string[] Adverbs =
    [
        "得", "予以", "予", "再", "应当", "应", "当", "宜", "能够", "能", "可以", "可", "准", "允许", "许", "做", "会", "必", "需要", "需", "须", "要", "向社会", "对外", "主动",
        "按时", "按期", "按规定", "及时", "如期", "依法", "将", "全文", "全部", "先行", "同时", "擅自", "自行", "随意",
    ];

    private readonly bool MustPassFirst(int end, int after) =>
        Text.Any(text, after + (Text.At(text, after, "(") ? 1 : 0), Passed) > 0 || (after == end && Text.Any(text, after, ["外", "之外"]) > 0);

    /// <summary>Where a duty within the limits is denied; -1 if none is.</summary>
    private int FirstDenial()
    {
        int objectEnd = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int verb = at + Text.Any(text, at, Negations);
            if (verb == at || IsInside(at) || IsLeftUndone(at, verb))
            {
                continue;
            }

            for (int adverb; (adverb = Text.Any(text, verb, Adverbs)) > 0;)
            {
                verb += adverb;
            }

            if (text[..verb].EndsWith("将") || Text.At(text, verb, "把"))
            {
                verb = VerbAfterObject(verb, ref objectEnd);
            }

            if ((Text.VerbAt(text, verb) > 0 || LimitAt(verb)) && !IsOfOtherThings(at, verb))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>应公开未公开: what should have been done, and is to be done now.</summary>
    private readonly bool IsLeftUndone(int at, int verb)
    {
        int width = Text.VerbAt(text, verb);
        return text[at] == '未' && width > 0 && at > width && text[(at - width)..at].SequenceEqual(text.Slice(verb, width)) && Text.Ending(text[..(at - width)], ["应", "应当", "该"]) > 0;
    }

    /// <summary>不将结果公开: what is done with a thing stands behind the thing.</summary>
    /// <param name="at">Where the thing begins.</param>
    /// <param name="end">How far the things before have been looked through.</param>
    private readonly int VerbAfterObject(int at, ref int end)
    {
        int verb = Math.Max(at, end);
        while (verb < text.Length && text[verb] is not (',' or ';' or '。') && Text.VerbAt(text, verb) == 0)
        {
            verb++;
        }

        end = verb;
        return verb < text.Length && Text.VerbAt(text, verb) > 0 ? verb : at;
    }

    /// <summary>不得早于, 每月最多更新一次: the earliest day or the most often that is allowed, and no last day. −1 if the phrase has none.</summary>
    private readonly int FirstLowerBound()
    {
        int lastOfEvent = text.IndexOf("少于") < 0 ? -1 : Math.Min(text.LastIndexOfAny('起', '后'), Text.LastNumber(text));
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('不' or '最' or '至'))
            {
                continue;
            }

            if (Text.Any(text, at, ["不得早于", "不应早于", "不能早于", "不早于"]) > 0)
            {
                return at;
            }

            int least = at + Text.Any(text, at, ["不得少于", "不应少于", "不少于"]);
            int most = at + Text.Any(text, at, ["最多", "至多", "不超过", "不得超过"]);
            bool ofEvent = least > at && lastOfEvent >= least && Text.NumberEnd(text, least) == least;
            if (ofEvent || (most > at && Times(most, out _, out int end) && end > most))
            {
                return at;
            }
        }

        return -1;
    }

    private readonly bool IsInside(int at)
    {
        foreach (var limit in limits!)
        {
            if (limit.IsCounted && limit.Start <= at && at < limit.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>不得在…内, 不得于…前.</summary>
    private readonly bool LimitAt(int at)
    {
        int governed = at + Text.Any(text, at, ["在", "于", "自", "从"]);
        foreach (var limit in limits!)
        {
            if (limit.IsCounted && (limit.Start == at || limit.Start == governed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A condition before the limit (不予公开的，应当在…内告知), or a clause on what the limit does not speak of (涉密信息不予公开).</summary>
    private bool IsOfOtherThings(int at, int verb)
    {
        int begin = text[..at].LastIndexOfAny(",;。(") + 1;
        int length = text[verb..].IndexOfAny(",;。)");
        int end = length < 0 ? text.Length : verb + length;
        if (!LookThrough(begin, end))
        {
            return false;
        }

        bool condition = text[..end].EndsWith("的");
        bool before = false;
        foreach (var limit in limits!)
        {
            if (limit.IsCounted && limit.Start < end && limit.End > begin)
            {
                return limit.Start > verb && text[verb..limit.Start].IndexOf('的') >= 0;
            }

            before |= limit.Start >= end;
        }

        var subject = Trim(text[begin..at], ["一律", "依法", "均", "应当", "应"], out _);
        return (condition && before)
            || Text.Has(text[begin..end], "除外")
            || Text.Ending(subject, ["的", "信息", "事项", "文件", "内容", "材料", "情形", "部分", "数据", "案件"]) > 0;
    }
}
