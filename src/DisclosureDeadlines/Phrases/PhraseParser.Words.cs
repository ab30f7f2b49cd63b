using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Limits in words: 当日, 与政策文件同步, 长期, 实时, 据实动态, 及时, 按规定.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>Begins a clause on how or where, not on what else is published.</summary>
    private static readonly string[] Manners = ["并", "同时", "在", "于", "由", "通过", "将", "向", "对", "及", "再", "另", "应", "须", "要", "需", "且", "以"];

    private int ReadSameDay(int at)
    {
        int end = at + 2;
        if (Text.Any(text, end, ["起", "的"]) > 0 || Text.Ending(text[from..at], ["含", "包括", "包含", "不计"]) > 0)
        {
            return end;
        }

        if (Text.Any(text, end, Passed) > 0)
        {
            return Fail(end, ExpectedWithin);
        }

        if (!LookThrough(at) || !FindTrigger(at, true, out var trigger, out int start))
        {
            return text.Length;
        }

        doubts |= trigger is null ? Doubts.NoTrigger : Doubts.None;
        Add(new SameTime(trigger), start, end + Text.Any(text, end, ["之内", "以内", "内"]));
        return from;
    }

    /// <summary>与政策文件同步公开. 同时 alone only joins two clauses.</summary>
    private int ReadTogether(int at)
    {
        bool step = Text.Any(text, at, ["同步", "一并", "一同"]) > 0;
        int end = at + 2;
        if ((!step && !Text.At(text, at, "同时")) || (end < text.Length && Text.VerbAt(text, end) == 0 && Text.Any(text, end, ["在", "于", "向", ",", "(", "对外", "主动", "上线", "挂"]) == 0))
        {
            return at + 1;
        }

        if (!LookThrough(at))
        {
            return text.Length;
        }

        var before = text[from..at];
        int clause = before.LastIndexOfAny(",;。") + 1;
        int with = before[clause..].LastIndexOfAny("与和随跟");
        with = with < 0 && before[clause..].StartsWith("同") && !before[clause..].StartsWith("同时") ? 0 : with;
        bool during = before.EndsWith("的") && before[clause..].IndexOf('在') >= 0;
        // 预决算批准后20日内，三公经费同步公开: together with what, the paper does not say.
        bool other = step && limits is { Count: > 0 } && with < 0 && !during && clause > 0 && clause < before.Length && Text.Any(before, clause, Manners) == 0;
        if (other)
        {
            return Fail(at, ExpectedEvent);
        }

        // 一并报送: what is handed in together with what, and not what is published on the same day.
        if (with < 0 && !during && step && Text.PublishAt(text, end) == 0 && end < text.Length && text[end] != ',' && Text.Any(text, end, ["对外", "主动", "上线", "挂", "在", "于", "向社会"]) == 0)
        {
            return end;
        }

        if (with < 0 && !during && (!step || (before[clause..].Length > 0 && limits is not null)) && !(at == 0))
        {
            return end;
        }

        with += with >= 0 && before[clause..][with..].StartsWith("随同") ? 1 : 0;
        int begin = with >= 0 ? clause + with + 1 : during ? clause + before[clause..].IndexOf('在') + 1 : before.Length;
        var words = before[begin..].TrimEnd("的");
        words = words.EndsWith("公开时") ? words[..^1] : words;
        int stray = words.IsEmpty ? -1 : TriggerWords.FirstStray(words);
        if (stray >= 0)
        {
            return Fail(from + begin + stray, ExpectedEvent);
        }

        doubts |= words.IsEmpty ? Doubts.NoTrigger : Doubts.None;
        Add(new SameTime(TriggerWords.Named(words.ToString())), Math.Max(from, from + begin - 1), end);
        return end;
    }

    private int ReadLasting(int at)
    {
        int kept = Text.Any(text, at, ["长期", "永久", "常年"]);
        if (kept > 0)
        {
            if (!LookThrough(at))
            {
                return text.Length;
            }

            int end = at + kept;
            int place = end;
            for (int stays; (stays = Text.Any(text, place, Stays)) > 0;)
            {
                place += stays;
            }

            if (UntilAt(place, out var until, out int untilEnd))
            {
                Add(StandingDuty.KeptUntil(until!), at, untilEnd);
                return from;
            }

            bool verb = end == text.Length || Text.VerbAt(text, end) > 0 || Text.Any(text, end, ["保留", "有效", "主动", "对外", "予以", "在"]) > 0 || text[end] is ',' or ';';
            var before = text[from..at];
            bool named = before.Length > 1 && before.EndsWith("内") && limits is null or { Count: 0 };
            before = before[(before.LastIndexOfAny(",;。") + 1)..];
            named = named || (before.Length > 1 && before.EndsWith("内") && !before.StartsWith("内"));
            if (!verb || (named && TriggerWords.FirstStray(before[..^1]) >= 0))
            {
                return end;
            }

            Add(StandingDuty.Retention(named ? TriggerWords.Named(before[..^1].ToString().TrimStart('或', '者', '随', '后')) : null), named ? at - before.Length : at, end);
            return end;
        }

        int lasting = Text.Any(text, at, ["任期内", "有效期内", "存续期内", "任职期内"]);
        if (lasting == 0 || Text.At(text, at + lasting, "长期") || !StaysUp(at, at + lasting))
        {
            return at + 1;
        }

        if (Times(at + lasting, out _, out int counted) && counted > at + lasting)
        {
            return Fail(counted - 1, ExpectedEnd);
        }

        Add(StandingDuty.Retention(new Trigger(text.Slice(at, lasting - 1).ToString())), at, at + lasting);
        return from;
    }

    /// <summary>Whether something stays up as long as something lasts (任期内公开), and does not only happen in that time (有效期内，应当…).</summary>
    private readonly bool StaysUp(int at, int end)
    {
        bool acts = end == text.Length || text[end] is ';' or '。' or ')' || Text.VerbAt(text, end) > 0 || Text.Any(text, end, Stays) > 0 || Text.Any(text, end, ["在", "予以", "持续", "向社会", "对外"]) > 0;
        return acts || Text.Ending(text[from..at], Stays) > 0 || (text[end] == ',' && Text.VerbAt(text, end + 1) > 0);
    }

    /// <summary>随拍卖公告公开, 随同预决算公开: on the day of another publication.</summary>
    private int ReadWith(int at)
    {
        int begin = at + Text.Any(text, at, ["随同", "随着", "随"]);
        if (Text.Any(text, at, ["随时", "随机", "随意", "随后", "随即", "随变", "随着时间"]) > 0 || begin >= text.Length)
        {
            return at + 1;
        }

        int stop = text[begin..].IndexOfAny(",;。:");
        int end = stop < 0 ? text.Length : begin + stop;
        int verb = -1;
        for (int i = begin + 1; i < end; i++)
        {
            int width = Text.PublishAt(text, i);
            verb = width > 0 && (verb < 0 || Text.PublishAt(text, verb) + verb == i) ? i : verb;
        }

        if (verb < 0 || !LookThrough(begin, end))
        {
            return HasFailed ? text.Length : at + 1;
        }

        var words = Trim(text[begin..verb], ["一起", "一并", "同步", "同时", "予以", "的", "一同"], out _);
        if (words.Length < 2 || TriggerWords.FirstStray(words) >= 0)
        {
            return at + 1;
        }

        var trigger = TriggerWords.Named(words.ToString());
        DropYearly(trigger, at);
        Add(new SameTime(trigger), at, verb);
        return from;
    }
}
