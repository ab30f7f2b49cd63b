using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Limits in open words: 实时, 及时, 据实动态, 按规定. They are limits only where they say when something is published.</summary>
internal ref partial struct PhraseParser
{
    private static readonly string[] Ceilings = ["不超过", "不得超过", "不迟于", "不晚于", "不得迟于", "不得晚于", "最迟", "最长"];

    private static readonly string[] AtOnce = ["立即", "实时", "随时", "即时", "第一时间", "及时", "尽快", "适时"];

    private static readonly string[] InRealTime = ["实时", "随时", "即时"];

    private static readonly string[] Promptly = ["及时", "适时", "尽快", "第一时间", "立即", "按进展", "视情", "按需", "择机", "酌情"];

    private static readonly string[] Changing =
    [
        "据实", "动态公开", "动态更新", "动态调整", "动态管理", "动态发布", "动态维护", "动态公示", "按实际", "不定期", "实际情况", "有变即", "有变化即", "有更新即", "有变更即", "随变随", "即变即",
    ];

    /// <summary>Words that speak of publishing only right before its verb: 持续公开, not 持续推动.</summary>
    private static readonly string[] Ongoing = ["持续", "滚动", "常态化"];

    /// <summary>持续推进, 滚动实施: a cell that says no more than that it goes on.</summary>
    private const int LongestOngoing = 5;

    private static readonly string[] SetElsewhere =
    [
        "法定时限", "法定期限", "规定时限", "规定期限", "规定时间", "规定的时限", "规定的期限", "规定的时间", "按时", "如期", "从其规定",
    ];

    /// <summary>定期公开 and 按期公开: at times that are set elsewhere.</summary>
    private static readonly string[] AtSetTimes = ["定期公开", "定期公布", "定期公示", "定期发布", "定期更新", "定期披露", "定期通报", "定期公告", "定期向社会", "按期公开", "按期公布", "按期发布", "按期公示", "按期更新"];

    private static readonly string[] Permissions = ["可以", "有权", "也可", "均可"];

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
                NoteSetTimes(rule, start, end);
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
            int length = text[start..].IndexOfAny(",;。、");
            int end = length < 0 ? text.Length : start + length;
            bool free = end > start;
            foreach (var limit in limits)
            {
                free &= limit.Start >= end || limit.End <= start;
            }

            bool listed = (start > 0 && text[start - 1] == '、') || (end < text.Length && text[end] == '、');
            bool ceiling = limits[^1].Start >= end && lastCeiling >= end;
            if (free && (!listed || SaysWhen(text[start..end])) && ReadSentence(text[start..end], start) is NoFixedDate rule)
            {
                InsertOpen(rule, start, end, ceiling, listed);
            }

            start = end + 1;
        }
    }

    private void InsertOpen(NoFixedDate rule, int start, int end, bool ceiling, bool listed)
    {
        var clause = text[start..end];
        int manner = IndexOfAny(clause, AtOnce);
        var words = manner > 0 ? Trim(text.Slice(start, manner), Duties, out _) : [];
        bool changes = Text.Ending(words, ["变化", "变动", "变更", "调整", "事件", "问题", "进展"]) > 0 && TriggerWords.AreWords(words);
        string? subject = changes ? words.ToString() : Subject(words);
        bool begins = listed && (Text.Any(clause, 0, AtOnce) > 0 || Text.Any(clause, 0, AtSetTimes) > 0);
        if (subject is not null || begins || ((rule.Equals(NoFixedDate.RealTime) || rule.Equals(NoFixedDate.Dynamic)) && !ceiling))
        {
            Insert(limits!.Count(limit => limit.End <= start), new FoundLimit(rule, start, end, subject));
            NoteSetTimes(rule, start, end);
        }
    }

    private void NoteSetTimes(DeadlineRule rule, int start, int end) =>
        doubts |= rule.Equals(NoFixedDate.AsPrescribed) && Text.HasAny(text[start..end], AtSetTimes) ? Doubts.PeriodNotNamed : Doubts.None;

    /// <summary>Whether an open word stands right before a verb of publishing.</summary>
    private static bool SaysWhen(ReadOnlySpan<char> clause)
    {
        foreach (string word in AtOnce)
        {
            if (clause.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && Text.PublishAt(clause, at + word.Length) > 0)
            {
                return true;
            }
        }

        return Text.HasAny(clause, AtSetTimes);
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

        if (Publishes(sentence, InRealTime))
        {
            return NoFixedDate.RealTime;
        }

        if (Publishes(sentence, Promptly))
        {
            return NoFixedDate.AsAppropriate;
        }

        if (Text.HasAny(sentence, Changing) || sentence is "动态" || (sentence.StartsWith("动态") && !sentence.StartsWith("动态信息")) || Goes(sentence))
        {
            return NoFixedDate.Dynamic;
        }

        if (Text.HasAny(sentence, AtSetTimes))
        {
            return NoFixedDate.AsPrescribed;
        }

        return IsPrescribed(sentence) ? NoFixedDate.AsPrescribed : AtTheTime(sentence);
    }

    /// <summary>Whether one of the open words says when something is published or told: behind it stands such a verb, or nothing more.</summary>
    private static bool Publishes(ReadOnlySpan<char> sentence, string[] words)
    {
        foreach (string word in words)
        {
            int at = sentence.IndexOf(word, StringComparison.Ordinal);
            var rest = at < 0 ? default : sentence[(at + word.Length)..];
            if (at >= 0 && Text.Ending(sentence[..at], Permissions) == 0 && (rest.Length < 3 || rest[0] is ',' or ')' or '、' || Text.HasPublish(rest)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Goes(ReadOnlySpan<char> sentence)
    {
        foreach (string word in Ongoing)
        {
            int at = sentence.IndexOf(word, StringComparison.Ordinal);
            int end = at + word.Length;
            if (at >= 0 && (end == sentence.Length || (at == 0 && sentence.Length <= LongestOngoing) || Text.PublishAt(sentence, end + Text.Any(sentence, end, ["向社会", "对外", "主动", "性"])) > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>按规定公开, 按照要求的时限: the time is set elsewhere. 依法处理 says nothing of a time.</summary>
    private readonly bool IsPrescribed(ReadOnlySpan<char> sentence)
    {
        if (Text.HasAny(sentence, SetElsewhere))
        {
            return true;
        }

        int by = sentence.IndexOfAny('按', '依');
        by = by < 0 ? sentence.IndexOf("根据") : by;
        if (by < 0 || !Text.HasAny(sentence[by..], ["规定", "要求", "部署", "执行", "办理", "安排", "依法"]))
        {
            return false;
        }

        bool isWhole = by == 0 && sentence.Length <= 16 && !Text.HasAny(sentence, ["处理", "处罚", "追究"]);
        return conditionAt < 0 ? isWhole || Text.HasPublish(sentence[by..]) || Text.HasAny(sentence, ["时限", "时间", "期限", "节点"]) : Text.HasPublish(sentence[by..]);
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
