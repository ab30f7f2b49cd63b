using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>The event before a length of time.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>What may stand between the event and the number.</summary>
    private static readonly string[] Qualifiers =
    [
        "最长不得超过", "最长不超过", "最迟不超过", "最多不超过", "不得超过", "不能超过", "不可超过", "不应超过", "不超过", "不得迟于", "不得晚于", "不迟于", "不晚于",
        "原则上", "最迟", "最晚", "最长", "最多", "一般", "至少", "的", ",", ":",
    ];

    /// <summary>The most that may be taken: a limit, also where no event is named.</summary>
    private static readonly string[] MostOfAll =
    [
        "不得超过", "不能超过", "不可超过", "不应超过", "不超过", "不得多于", "不多于", "最迟", "最长", "最多", "时限是", "期限是", "时间是", "时限", "期限", "时限:", "期限:",
    ];

    /// <summary>What may stand between an event with its link and the number.</summary>
    private static readonly string[] Between = [.. Qualifiers, "通常", "均", "都", "应当", "必须", "应", "须", "需", "要", "将", "可", "在", "于", "内", "控制"];

    private static readonly string[] LeastQualifiers = ["不得少于", "不应少于", "不少于", "不得低于", "不低于", "不得短于", "不短于", "最少", .. Qualifiers];

    private static readonly string[] LeadEndings = ["之日", "提前", "之前", "以前", "前", .. LeastQualifiers];

    private static readonly string[] Links =
    [
        "的次日开始计算", "次日开始计算", "的次日起计算", "次日起计算", "的次日起算", "次日起算", "的次日起", "之日起计算", "之日起算", "之日开始计算", "之日起", "之日后", "之次日起", "次日起", "当日起", "当天起", "之日", "之起", "日起", "之后", "以后", "时起", "起", "后",
    ];

    /// <summary>Words of duty, after which no event has been named.</summary>
    private static readonly string[] Duties =
    [
        "应当在", "应当于", "必须在", "应在", "应于", "须在", "须于", "要在", "需在", "并在", "可在", "应当", "必须", "应", "须", "在", "于", "并", "及时", "则",
        "时限", "期限", "时限为", "期限为", "时间为", "时限是", "期限是", "时间是", "需", "要",
    ];

    private static readonly string[] DutyBeginnings = ["原则上", "一般", "应当", "必须", "应", "须", "要", "需"];

    private static readonly string[] Conjunctions = ["或者是", "或者", "或是", "并且", "同时", "以及", "随后", "然后", "其次", "或", "并", "及", "和", "再", "后", ",", ";", "。", "、", ")", "("];

    /// <summary>Ends the name of what a limit is for, not of an event.</summary>
    private static readonly string[] Subjects =
    [
        "信息", "事项", "文件", "内容", "情况", "类", "材料", "数据", "决定", "结果", "报告", "的", "时限", "要求", "目录", "案件", "栏目", "政策", "公文", "其他",
    ];

    /// <summary>The event that starts a length of time at an index, and where its words begin. False if there is something else.</summary>
    private bool FindTrigger(int until, bool loose, out Trigger? trigger, out int start)
    {
        trigger = null;
        int begin = AfterLimit(out bool joined);
        var words = text[Math.Min(begin, until)..until];
        words = Trim(words, Qualifiers, out bool qualified);
        // 政审后通常需20天内: adverbs and duties between the event and the number.
        var linked = Trim(words, Between, out _);
        words = !loose && Text.Ending(linked, Links) > 0 ? linked : words;
        int link = loose ? Text.Ending(words, ["之日", "之后", "以后", "后"]) : Text.Ending(words, Links);
        if (link > 0 || EndsWithEvent(words) || (loose && words.Length > 0 && Text.Ending(words, Duties) == 0))
        {
            return NameEvent(begin, words.Length - link, out trigger, out start);
        }

        start = until;
        // 在答复提出人的1个月内, also after 原则上应: the preposition governs the event.
        int duties = 0;
        for (int word; (word = Text.Any(words, duties, DutyBeginnings)) > 0;)
        {
            duties += word;
        }

        if (qualified && duties < words.Length && text[begin + words.Length] == '的' && words[duties] is '在' or '自' or '从' or '于')
        {
            return NameEvent(begin + duties, words.Length - duties, out trigger, out start);
        }

        // 信息形成后及时公开，最迟不超过20个工作日: the ceiling counts from the same event.
        int prompt = qualified ? IndexOfAny(words, ["后及时", "后立即", "后尽快", "后第一时间"]) : -1;
        if (prompt > 0)
        {
            return NameEvent(begin, prompt, out trigger, out start);
        }

        var among = words.StartsWith("其中") ? words[2..].TrimStart(",:") : [];
        if (among.Length > 1 && TriggerWords.AreWords(among) && TriggerWords.FirstStray(among) < 0)
        {
            return true;
        }

        var actor = Trim(words, Duties, out bool duty);
        if (actor.Length == 0 && !duty && !joined && limits is { Count: > 0 } && text[from..until].IndexOfAny(",;。、") < 0)
        {
            Fail(until, ExpectedEnd);
            return false;
        }

        bool separate = qualified && words.Length > 0 && text[begin + words.Length] is ',' or ':';
        bool open = duty || words.Length == 0 || separate || Text.Ending(words, Subjects) > 0 || Text.Ending(text[from..until], MostOfAll) > 0;
        if (actor.EndsWith("前") || actor.EndsWith("不") || !open)
        {
            Fail(until, ExpectedLinkedEvent);
            return false;
        }

        trigger = EventBefore(actor, duty);
        start = begin + actor.Length;
        return true;
    }

    private static int IndexOfAny(ReadOnlySpan<char> words, ReadOnlySpan<string> sought)
    {
        foreach (string word in sought)
        {
            if (words.IndexOf(word, StringComparison.Ordinal) is > 0 and var at)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Past what is done within the limit before, and what joins this one to it.</summary>
    private readonly int AfterLimit(out bool joined)
    {
        int at = from;
        if (limits is not null)
        {
            for (int verb; (verb = Text.VerbAt(text, at)) > 0;)
            {
                at += verb;
            }
        }

        int begin = at;
        for (int word; limits is not null && (word = Text.Any(text, at, Conjunctions)) > 0;)
        {
            at += word;
        }

        joined = at > begin;
        return at;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> words, string[] endings, out bool trimmed)
    {
        trimmed = false;
        for (int length; (length = Text.Ending(words, endings)) > 0;)
        {
            words = words[..^length];
            trimmed = true;
        }

        return words;
    }

    private bool NameEvent(int begin, int length, out Trigger? trigger, out int start)
    {
        trigger = null;
        var region = text.Slice(begin, length);
        int clause = region.LastIndexOfAny(",;。:") + 1;
        int governing = clause + TriggerWords.AfterPreposition(region[clause..]);
        start = begin + governing;
        string? named = null;
        if (governing > 1 && region[governing - 2] == '不')
        {
            Fail(begin + governing - 2, ExpectedEvent);
            return false;
        }

        for (int at = governing; at <= region.Length;)
        {
            var rest = region[at..];
            int end = rest.IndexOf("之日起");
            bool another = end > 0 && rest.Length > end + 3 && rest[end + 3] is '、' or '或' or '和' or ',';
            var one = another ? rest[..end] : rest;
            int lead = TriggerWords.LeadLength(one);
            one = one[lead..];
            int stray = one.IsEmpty ? 0 : TriggerWords.FirstStray(one);
            if (stray >= 0)
            {
                Fail(begin + at + lead + stray, ExpectedEvent);
                return false;
            }

            string folded = TriggerWords.Fold(one.ToString());
            named = named is null ? folded : $"{named} / {folded}";
            if (!another)
            {
                break;
            }

            at += end + 4;
            at += Text.Any(region, at, ["者自", "者", "自"]);
        }

        trigger = new Trigger(named!);
        return true;
    }
}
