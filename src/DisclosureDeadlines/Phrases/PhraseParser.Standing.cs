using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Lengths that are no deadline: 公示期不少于5日, 公开满5年, 半年至少更新1次.</summary>
internal ref partial struct PhraseParser
{
    private static readonly string[] DisplayNames =
    [
        "公示期限", "公示时间", "公示时限", "公示期", "公告期限", "公告时间", "公告期", "展示期", "公示", "公告",
    ];

    /// <summary>Names of the time that something is up; 公示时限 can be the time by which it must be.</summary>
    private static readonly string[] DisplaySpans = ["公示期限", "公示时间", "公示期", "公告期限", "公告时间", "公告期", "展示期", "公示时长"];

    private static readonly string[] DisplayNamesAndOpinions = [.. DisplayNames, "征求意见"];

    private static readonly string[] DisplayLinks = ["为", "是", "一般", "应当", "应", "不得", "原则上", "至少", "最短", "期间", "时间", "期限", ":", "的", "在", "须", "需"];

    private bool IsKept(ReadOnlySpan<char> before, int at, int length, TimeUnit unit, int end)
    {
        // 披露期限最长不得超过五年: the longest that it may stay up.
        int most = Text.Ending(before, MostOfAll);
        if (most > 0 && Text.Ending(Trim(before, MostOfAll, out _), ["披露期限", "披露期", "公示期限", "公示期", "公开期限", "公布期限", "公告期限", "公告期"]) > 0)
        {
            doubts |= Doubts.AtMost;
            Add(StandingDuty.Retention(length, unit, null), at - most, end);
            return true;
        }

        int since = SincePublication(before);
        var words = Trim(before.EndsWith("起") ? before[..^since] : before, ["为", "不少于", "不低于", "至少", "期限", "时间", "时长", "期", ":"], out _);
        int full = before.EndsWith("公开满") ? 3 : since;
        bool kept = before.EndsWith("公开满") || Text.Ending(words, ["保留", "保存", "留存", "公开时长"]) > 0
            || (since > 0 && (before.EndsWith("满") || before.EndsWith("少于") || unit == TimeUnit.Year || (before.Length > since && words.EndsWith("公开"))));
        if (!kept || Text.Any(text, end, ["内", "前"]) > 0)
        {
            return false;
        }

        int begin = AfterLimit(out _);
        var subject = text[begin..Math.Max(begin, at - full)];
        bool named = since == 0 && full > 0 && subject.Length > 0 && TriggerWords.AfterPreposition(subject) == 0 && TriggerWords.FirstStray(subject) < 0 && begin == from;
        Add(StandingDuty.Retention(length, unit, named ? TriggerWords.Named(subject.ToString()) : null), named ? begin : at - full, end + Text.Any(text, end, ["以上"]));
        return true;
    }

    /// <summary>The length of 自公开之日起 at the end: what runs from the publication itself is how long it stays up.</summary>
    private static int SincePublication(ReadOnlySpan<char> before)
    {
        int full = before.Length - Trim(before, ["满", "保留", "保存", "留存", "持续", "不少于", "不得少于", "至少", "应当", "应", "须", ","], out _).Length;
        int since = Text.Ending(before[..^full], ["公开之日起", "公布之日起", "发布之日起", "上网之日起"]);
        int from = since == 0 ? 0 : Text.Ending(before[..^(full + since)], ["自", "从"]);
        return from == 0 ? 0 : full + since + from;
    }

    /// <summary>公示期为自公示之日起5个工作日: how long it stands, told from the day it is put up.</summary>
    private bool IsDisplayFrom(ReadOnlySpan<char> before, int at, int length, TimeUnit unit, int end)
    {
        int link = Text.Ending(before, ["之日起计算", "之日起", "之日开始", "日起"]);
        int begin = link == 0 ? -1 : before[..^link].LastIndexOfAny(",;。(") + 1;
        var clause = begin < 0 ? default : before[begin..^link];
        var (name, width) = (-1, 0);
        for (int i = 0; i < clause.Length && name < 0; i++)
        {
            width = Text.Any(clause, i, DisplaySpans);
            name = width > 0 ? i : -1;
        }

        if (name < 0)
        {
            return false;
        }

        int next = name + width;
        for (int word; (word = Text.Any(clause, next, DisplayLinks)) > 0;)
        {
            next += word;
        }

        var happening = clause[Math.Min(clause.Length, next + Text.Any(clause, next, ["自", "从"]))..];
        bool published = Text.Ending(happening, ["公示", "公告", "公布", "发布", "张贴", "公开", "挂网", "上网", "刊登", "刊发"]) > 0;
        bool spans = clause[name..].StartsWith("公示期") || clause[name..].StartsWith("公告期") || clause[name..].StartsWith("展示期");
        bool inside = Text.Any(text, end, ["内", "以内", "之内"]) > 0;
        if (Text.At(text, end, "前") || Text.HasAny(happening, ["届满", "期满", "结束"]) || !(published || (spans && !inside)))
        {
            return false;
        }

        Add(StandingDuty.MinimumPeriod(length, unit, null), from + begin + name, end + Text.Any(text, end, ["以内", "之内", "内"]));
        return true;
    }

    private bool IsAtLeast(ReadOnlySpan<char> before, int at, int length, TimeUnit unit, int end)
    {
        bool above = Text.At(text, end, "以上");
        if (Text.Any(text, end + (above ? 2 : 0), ["之前", "以前", "前", "内", "以内", "之内"]) > 0)
        {
            return false;
        }

        int least = Text.Ending(before, ["不得少于", "不应少于", "不少于", "不得低于", "不低于", "不得短于", "不短于", "至少为", "至少"]);
        if (Text.Ending(before[..^least], Befores) > 0)
        {
            return false;
        }

        var subject = Trim(WithoutStart(before[..^least]), DisplayLinks, out _);
        int display = Text.Ending(subject, DisplayNamesAndOpinions);
        if (before.EndsWith("提前") || Text.Ending(subject, ["提前"]) > 0 || (least == 0 && !above && display == 0))
        {
            return false;
        }

        // 拖欠工资二个月以上: what has lasted so long, and not what is on display.
        if (above && least == 0 && display == 0 && !Text.HasAny(subject, ["公示", "公告", "公开", "公布", "发布", "征求意见", "展示", "张贴", "保留"]))
        {
            PassCondition(at, end);
            return false;
        }

        int clause = subject.LastIndexOfAny(",;。:") + 1;
        if (clause == subject.Length && clause > 1 && limits is null or { Count: 0 } && Text.HasAny(subject, ["征求意见", "公示", "公告"]))
        {
            // 公开征求意见，期限不少于30日: the clause before says what the length is of.
            subject = subject[..^1];
            clause = subject.LastIndexOfAny(",;。:") + 1;
        }

        subject = subject[clause..];
        if (subject.Length == 0 && limits is null or { Count: 0 })
        {
            Fail(at, new("公示或者征求意见的事项", "what is on display, before its length"));
            return true;
        }

        Trigger? trigger = null;
        int opinions = subject.IndexOf("征求意见");
        int links = clause > 0 ? 0 : AfterLimit(out _) - from;
        if (opinions >= 0)
        {
            bool open = opinions >= 2 && subject[(opinions - 2)..].StartsWith("公开");
            trigger = new Trigger(open ? "公开征求意见" : "征求意见");
        }
        else if (display == 0 && subject.Length > 0)
        {
            int need = Math.Max(subject.IndexOf("需公"), Math.Max(subject.IndexOf("应公"), subject.IndexOf("应当公")));
            var words = need > 1 ? subject[..need].TrimEnd("前") : subject[(from > 0 && links <= subject.Length ? links : 0)..];
            if (words.IsEmpty || TriggerWords.FirstStray(words) >= 0 || TriggerWords.AfterPreposition(words) > 0)
            {
                Fail(at, new("公示或者征求意见的事项", "what is on display, before its length"));
                return true;
            }

            trigger = TriggerWords.Named(words.ToString());
        }

        int since = WithoutStart(before[..^least]).Length;
        Add(StandingDuty.MinimumPeriod(length, unit, trigger), since < before.Length - least ? from + since : at - least, above ? end + 2 : end);
        return true;
    }

    /// <summary>提供期限自招标公告发布之日起计算: the length is of what stands before 自.</summary>
    private static ReadOnlySpan<char> WithoutStart(ReadOnlySpan<char> words)
    {
        int link = Text.Ending(words, ["之日起计算", "之日起算", "之日起"]);
        int clause = words.LastIndexOfAny(",;。:") + 1;
        int since = link == 0 ? -1 : words[clause..].IndexOfAny('自', '从');
        return since > 1 ? words[..(clause + since)] : words;
    }

    /// <summary>Whether so many times, an update or 定期 makes the length a cycle.</summary>
    private readonly bool IsInterval(ReadOnlySpan<char> before, int end, out int times, out int after)
    {
        times = 1;
        after = end;
        if (Text.At(text, end, "/次"))
        {
            after = end + 2;
            return true;
        }

        if (Times(end, out int found, out int afterTimes))
        {
            (times, after) = (found, afterTimes);
            return true;
        }

        return Text.Ending(Trim(before, ["为", "是", "不得超过", "不超过", ":", "最长", "一般", "原则上", ","], out _), ["更新周期", "更新频率", "更新频次", "更新间隔", "周期", "定期公开", "定期公布", "定期更新", "间隔", "间隔时间", "时间间隔"]) > 0
            && Text.Any(text, end, ["内", "前"]) == 0;
    }
}
