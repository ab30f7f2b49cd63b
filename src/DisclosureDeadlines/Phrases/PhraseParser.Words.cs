using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Limits in words: 当日, 与政策文件同步, 长期, 实时, 据实动态, 及时, 按规定.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>Begins a clause on how or where, not on what else is published.</summary>
    private static readonly string[] Manners = ["并", "同时", "在", "于", "由", "通过", "将", "向", "对", "及", "再", "另", "应", "须", "要", "需", "且", "以"];

    private static readonly string[] Ceilings = ["不超过", "不得超过", "不迟于", "不晚于", "不得迟于", "不得晚于", "最迟", "最长"];

    private static readonly string[] AtOnce = ["立即", "实时", "随时", "即时", "第一时间", "及时", "尽快", "适时"];

    private int ReadSameDay(int at)
    {
        int end = at + 2;
        if (Text.Any(text, end, ["起", "的"]) > 0)
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
        if ((!step && !Text.At(text, at, "同时")) || (end < text.Length && Text.VerbAt(text, end) == 0 && Text.Any(text, end, ["在", "于", "向", ",", "对外", "主动", "上线", "挂"]) == 0))
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
        if (lasting == 0 || Text.At(text, at + lasting, "长期"))
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

    /// <summary>Sentences that set no length and no date can still say when in words.</summary>
    private void ReadUncounted()
    {
        int counted = limits?.Count ?? 0;
        for (int start = 0; start < text.Length && !HasFailed;)
        {
            int end = start;
            while (end < text.Length && text[end] is not (';' or '。') && !(text[end] == ',' && Text.Any(text, end + 1, ["或者", "随后", "其中"]) > 0))
            {
                end++;
            }

            bool free = end > start;
            for (int i = 0; i < counted; i++)
            {
                free &= limits![i].Start >= end || limits[i].End <= start;
            }

            if (free && ReadSentence(text[start..end], start) is { } rule)
            {
                int place = limits is null ? 0 : limits.Count(limit => limit.End <= start);
                Insert(place, new FoundLimit(rule, start, end));
                counted++;
            }

            start = end + 1;
        }

        ReadUncountedClauses();
    }

    /// <summary>Beside limits that are counted, a clause of its own can set another one in words: 重大事项立即公开.</summary>
    private void ReadUncountedClauses()
    {
        int lastCeiling = limits is { Count: > 0 } read ? Text.LastOfAny(text[..read[^1].End], Ceilings) : -1;
        for (int start = 0; limits is { Count: > 0 } && start < text.Length && !HasFailed;)
        {
            int length = text[start..].IndexOfAny(",;。");
            int end = length < 0 ? text.Length : start + length;
            bool free = end > start;
            foreach (var limit in limits)
            {
                free &= limit.Start >= end || limit.End <= start;
            }

            bool ceiling = limits[^1].Start >= end && lastCeiling >= end;

            if (free && ReadSentence(text[start..end], start) is NoFixedDate rule)
            {
                int manner = IndexOfAny(text[start..end], AtOnce);
                var words = manner > 0 ? Trim(text.Slice(start, manner), Duties, out _) : [];
                bool changes = Text.Ending(words, ["变化", "变动", "变更", "调整", "事件", "问题", "进展"]) > 0 && TriggerWords.AreWords(words);
                string? subject = changes ? words.ToString() : Subject(words);
                bool own = subject is not null || ((rule.Equals(NoFixedDate.RealTime) || rule.Equals(NoFixedDate.Dynamic)) && !ceiling);
                if (own)
                {
                    Insert(limits.Count(limit => limit.End <= start), new FoundLimit(rule, start, end, subject));
                }
            }

            start = end + 1;
        }
    }

    private DeadlineRule? ReadSentence(ReadOnlySpan<char> sentence, int start)
    {
        foreach (string verb in new[] { "公开公开", "公布公布", "公示公示", "公告公告", "发布发布" })
        {
            if (sentence.EndsWith(verb))
            {
                Fail(start + sentence.Length - 2, ExpectedEnd);
                return null;
            }
        }

        if (Text.HasAny(sentence, ["不予公开", "不公开", "暂不", "无需", "不得公开"]))
        {
            return null;
        }

        if (Text.HasAny(sentence, ["实时", "随时", "即时"]))
        {
            return NoFixedDate.RealTime;
        }

        if (Text.HasAny(sentence, ["及时", "适时", "尽快", "第一时间", "立即", "按进展", "视情", "按需", "择机", "酌情"]))
        {
            return NoFixedDate.AsAppropriate;
        }

        if (Text.HasAny(sentence, ["据实", "动态公开", "动态更新", "动态调整", "动态管理", "动态发布", "动态维护", "动态公示", "按实际", "持续", "不定期", "滚动", "实际情况", "常态化"])
            || sentence is "动态" || sentence.StartsWith("动态") && !sentence.StartsWith("动态信息"))
        {
            return NoFixedDate.Dynamic;
        }

        int by = sentence.IndexOfAny('按', '依');
        bool prescribed = Text.HasAny(sentence, ["法定时限", "法定期限", "规定时限", "规定期限", "规定时间", "规定的时限", "规定的期限", "规定的时间", "按时", "如期", "从其规定"])
            || (by >= 0 && Text.HasAny(sentence[by..], ["规定", "要求", "部署", "执行", "办理", "安排", "依法"]));
        return prescribed ? NoFixedDate.AsPrescribed : AtTheTime(sentence);
    }

    /// <summary>在启动拟征收土地工作时，在村公示栏公开: on the day of the event.</summary>
    private static SameTime? AtTheTime(ReadOnlySpan<char> sentence)
    {
        int at = sentence.IndexOf('时');
        if (at < 2 || (sentence[0] is not ('在' or '于')) || sentence[at - 1] is '小' or '及' or '实' or '适' or '按' or '同' or '届' or '临' or '定' or '平' or '随' or '准' || !Text.HasVerb(sentence[at..]))
        {
            return null;
        }

        var words = sentence[1..at];
        bool ends = sentence[at + 1] == ',' || Text.VerbAt(sentence, at + 1) > 0;
        words = words.StartsWith("实地") ? words[2..] : words;
        return ends && TriggerWords.FirstStray(words) < 0 ? new SameTime(TriggerWords.Named(words.ToString())) : null;
    }
}
