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

    private static readonly string[] DisplayNamesAndOpinions = [.. DisplayNames, "征求意见"];

    private static readonly string[] DisplayLinks = ["为", "是", "一般", "应当", "应", "不得", "原则上", "至少", "最短", "期间", "时间", "期限", ":", "的", "在", "须", "需"];

    private bool IsKept(ReadOnlySpan<char> before, int at, int length, TimeUnit unit, int end)
    {
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

        var subject = Trim(before[..^least], DisplayLinks, out _);
        int display = Text.Ending(subject, DisplayNamesAndOpinions);
        if (before.EndsWith("提前") || Text.Ending(subject, ["提前"]) > 0 || (least == 0 && !above && display == 0))
        {
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

        Add(StandingDuty.MinimumPeriod(length, unit, trigger), at - least, above ? end + 2 : end);
        return true;
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

        return Text.Ending(Trim(before, ["为", "不得超过", "不超过", ":", "最长", "一般", "原则上", ","], out _), ["更新周期", "更新频率", "更新频次", "更新间隔", "周期", "定期公开", "定期公布", "定期更新"]) > 0
            && Text.Any(text, end, ["内", "前"]) == 0;
    }

    /// <summary>至少更新1次, 公布一次 and the like, from an index on.</summary>
    private readonly bool Times(int at, out int times, out int end)
    {
        int? number = Text.Number(text, PastUpdates(at), out int after);
        bool found = number is >= 1 and <= 999 && Text.At(text, after, "次") && !Text.At(text, after, "次日");
        (times, end) = found ? (number!.Value, after + 1) : (1, at);
        return found;
    }

    private readonly int PastUpdates(int at)
    {
        for (int word; (word = Text.Any(text, at, ["至少", "不少于", "不得少于", "更新", "公布", "公开", "发布", "公示", "披露", "通报", "公告", "集中", "向社会", "定期", "须", "应", "进行", "需", "全面", "主动"])) > 0;)
        {
            at += word;
        }

        return at;
    }

    /// <summary>1次/半年.</summary>
    private int ReadTimes(int at, int times, int after)
    {
        if (!Text.At(text, after, "/") || times < 1)
        {
            return after;
        }

        int unitAt = after + 1;
        int number = Text.NumberEnd(text, unitAt) > unitAt ? Text.Number(text, unitAt, out unitAt) ?? 0 : 1;
        var (length, unit, width) = text[unitAt..] switch
        {
            ['半', '年', ..] => (6, TimeUnit.Month, 2),
            ['季', '度', ..] => (3, TimeUnit.Month, 2),
            ['季', ..] => (3, TimeUnit.Month, 1),
            ['年', ..] => (1, TimeUnit.Year, 1),
            ['个', '月', ..] => (1, TimeUnit.Month, 2),
            ['月', ..] => (1, TimeUnit.Month, 1),
            ['周', ..] => (1, TimeUnit.Week, 1),
            ['日' or '天', ..] => (1, TimeUnit.CalendarDay, 1),
            ['工', '作', '日', ..] => (1, TimeUnit.WorkingDay, 3),
            _ => (0, TimeUnit.Year, 0),
        };
        if (times > StandingDuty.MaxTimes)
        {
            return Fail(at, new($"1到{StandingDuty.MaxTimes}的整数", $"a whole number from 1 to {StandingDuty.MaxTimes}"));
        }

        if (length == 0 || number is < 1 or > 99)
        {
            return Fail(after + 1, new("年、月、周、日等单位", "a unit such as 年, 月, 周 or 日"));
        }

        AddInterval(at, length * number, unit, times, unitAt + width);
        return from;
    }

    private void AddInterval(int start, int length, TimeUnit unit, int times, int end) => Add(StandingDuty.UpdateInterval(length, unit, times), start, end);
}
