using System.Buffers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Limits in words that set no length and no date: 实时, 及时, 据实动态, 按规定; and 在…时.</summary>
internal static class OpenWords
{
    private const int ShortItem = 6;

    /// <summary>A table cell: in a longer text an open word must have a verb behind it.</summary>
    private const int ShortCell = 12;

    /// <summary>A longer text that goes by rules must say what is published.</summary>
    private const int LongCell = 16;

    /// <summary>How far behind an open word the verb can stand.</summary>
    private const int LongestClause = 60;

    /// <summary>How far behind 持续 the verb can stand.</summary>
    private const int MostBetween = 6;

    private const WordClass AtOnce = WordClass.RealTime | WordClass.Appropriate;

    private const WordClass Open = AtOnce | WordClass.Dynamic | WordClass.Prescribed;

    private static readonly SearchValues<char> Signs = Lexicon.SignsOf(Open);

    /// <summary>The parts with those that only say in words when.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The parts that are counted.</param>
    /// <param name="isConditioned">Whether a length says when something else holds: 按规定 is then no limit but what is done.</param>
    /// <param name="fault">Why the phrase is refused, if it is.</param>
    public static List<Part>? Add(ReadOnlySpan<char> text, List<Part>? parts, bool isConditioned, out Part fault)
    {
        fault = Part.None;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && text[end] is not (';' or '。') && !(text[end] == ',' && Text.Any(text, end + 1, ["或者", "随后", "其中"]) > 0))
            {
                end++;
            }

            if (end > start && IsFree(parts, start, end))
            {
                var rule = Read(text[start..end], out int doubled);
                if (doubled > 0)
                {
                    fault = Part.Refused(Fault.End, start + doubled);
                    return parts;
                }

                rule = isConditioned && ReferenceEquals(rule, NoFixedDate.AsPrescribed) ? null : rule;
                int joint = Text.Any(text, start, ["或者", "随后"]);
                if (rule is not null && parts?.Count == Composite.MaxParts)
                {
                    fault = Part.Refused(Fault.End, start);
                    return parts;
                }

                parts = rule is null ? parts : Insert(parts, new(rule, start + joint, end) { Condition = ConditionOf(text[start..end]), Doubts = DoubtsOf(rule, text[start..end]) });
            }

            start = end + 1;
        }

        return parts is { Count: > 0 } ? AddClauses(text, parts, out fault) : parts;
    }

    /// <summary>Beside limits that are counted, a clause of its own can set another one in words: 重大事项立即公开.</summary>
    private static List<Part> AddClauses(ReadOnlySpan<char> text, List<Part> parts, out Part fault)
    {
        fault = Part.None;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny(",;。、(");
            int end = length < 0 ? text.Length : start + length;
            var clause = text[start..end];
            if (end > start && (start == 0 || text[start - 1] != '(') && IsFree(parts, start, end) && Read(clause, out _) is NoFixedDate rule)
            {
                int manner = Lexicon.IndexOf(clause, AtOnce);
                var words = manner > 0 ? Lexicon.TrimEnd(clause[..manner], WordClass.Duty) : [];
                bool changes = Text.Ending(words, ["变化", "变动", "变更", "调整", "事件", "问题", "进展"]) > 0 && TriggerWords.AreWords(words);
                string? subject = changes ? words.ToString() : Conditions.Subject(words);
                bool listed = (start > 0 && text[start - 1] == '、') || (end < text.Length && text[end] == '、');
                int joint = Text.Any(clause, 0, ["或者", "或"]);
                bool fixedTime = Text.HasAny(clause, ["定期公开", "定期公布", "定期公示", "定期更新", "按期公开"]) && clause.Length > ShortItem && !parts.Exists(part => part.Rule is StandingDuty { Kind: RuleKind.UpdateInterval });
                bool ceiling = parts[^1].Start >= end && WordLists.CeilingOfOpen.LastIndexIn(text[..parts[^1].End]) >= end;
                bool stage = Text.Any(clause, 0, ["事前", "事中", "事后"]) > 0;
                bool own = stage || subject is not null || joint > 0 || fixedTime || (listed && clause.Length <= ShortItem && Text.HasVerb(clause))
                    || ((rule.Equals(NoFixedDate.RealTime) || rule.Equals(NoFixedDate.Dynamic)) && !ceiling);
                if (own && parts.Count == Composite.MaxParts)
                {
                    fault = Part.Refused(Fault.End, start);
                    return parts;
                }

                parts = own ? Insert(parts, new(rule, start + joint, end) { Condition = subject, Doubts = DoubtsOf(rule, clause) })! : parts;
            }

            start = end + 1;
        }

        return parts;
    }

    /// <summary>定期公开 does not say how often.</summary>
    private static Doubts DoubtsOf(DeadlineRule rule, ReadOnlySpan<char> words) =>
        ReferenceEquals(rule, NoFixedDate.AsPrescribed) && Text.HasAny(words, ["定期公", "定期发", "定期更", "定期披", "定期通", "定期向", "按期公", "按期发", "按期更"]) ? Doubts.PeriodNotNamed : Doubts.None;

    /// <summary>重大事项 in 重大事项及时公开.</summary>
    private static string? ConditionOf(ReadOnlySpan<char> sentence)
    {
        int manner = Lexicon.IndexOf(sentence, AtOnce);
        return manner > 0 && !sentence.StartsWith("其中") ? Conditions.Subject(Lexicon.TrimEnd(sentence[..manner], WordClass.Duty)) : null;
    }

    private static List<Part> Insert(List<Part>? parts, Part part)
    {
        parts ??= new List<Part>(1);
        int place = 0;
        while (place < parts.Count && parts[place].End <= part.Start)
        {
            place++;
        }

        parts.Insert(place, part);
        return parts;
    }

    private static bool IsFree(List<Part>? parts, int start, int end)
    {
        for (int i = 0; i < (parts?.Count ?? 0); i++)
        {
            if (parts![i].Start < end && parts[i].End > start)
            {
                return false;
            }
        }

        return true;
    }

    private static DeadlineRule? Read(ReadOnlySpan<char> sentence, out int doubled)
    {
        doubled = Text.Ending(sentence, ["公开公开", "公布公布", "公示公示", "公告公告", "发布发布"]) > 0 ? sentence.Length - 2 : 0;
        if (doubled > 0 || Text.HasAny(sentence, ["不予公开", "不公开", "暂不", "无需", "不得公开"]))
        {
            return null;
        }

        var word = First(sentence);
        if (word != WordClass.None)
        {
            return word switch
            {
                WordClass.RealTime => NoFixedDate.RealTime,
                WordClass.Appropriate => NoFixedDate.AsAppropriate,
                WordClass.Dynamic => NoFixedDate.Dynamic,
                _ => NoFixedDate.AsPrescribed,
            };
        }

        if (sentence is "动态" || (sentence.StartsWith("动态") && !sentence.StartsWith("动态信息")))
        {
            return NoFixedDate.Dynamic;
        }

        int by = sentence.IndexOfAny('按', '依', '据');
        bool prescribed = by >= 0 && WordLists.NotDone.EndLength(sentence[..by]) == 0 && (sentence.Length <= LongCell || Text.HasAny(sentence, ["公开", "公布", "公示", "公告", "发布", "披露", "通报", "告知", "报送", "上报", "更新", "录入", "上传", "归集", "推送"])) && WordLists.Prescribing.IsIn(sentence[by..]);
        return prescribed ? NoFixedDate.AsPrescribed : AtTheTime(sentence);
    }

    /// <summary>The class of open words that a sentence has; the more certain kind where it has several.</summary>
    private static WordClass First(ReadOnlySpan<char> sentence)
    {
        var found = WordClass.None;
        (int verb, int stop) = (-1, -1);
        for (int at = 0; sentence[at..].IndexOfAny(Signs) is >= 0 and var next; at++)
        {
            at += next;
            var word = Lexicon.At(sentence, at, Open);
            if (word.Length > 0)
            {
                // The next verb and the end of the clause are looked for again only when they have been passed, so that a text is gone through once.
                int end = at + word.Length;
                verb = verb >= end ? verb : From(end, Lexicon.IndexOf(sentence[end..], WordClass.Verb), sentence.Length);
                stop = stop >= end ? stop : From(end, sentence[end..].IndexOfAny(",;。"), sentence.Length);
            }

            bool duty = word.Length > 0 && IsDuty(sentence, at, at + word.Length, word.Class == WordClass.Dynamic ? MostBetween : LongestClause, verb, stop);
            // 未按规定时限公开的: what was not done, and not what is to be done.
            duty &= word.Class != WordClass.Prescribed || WordLists.NotDone.EndLength(sentence[..at]) == 0;
            found |= duty ? word.Class : WordClass.None;
        }

        return found.HasFlag(WordClass.RealTime) ? WordClass.RealTime
            : found.HasFlag(WordClass.Appropriate) ? WordClass.Appropriate
            : found.HasFlag(WordClass.Dynamic) ? WordClass.Dynamic
            : found;
    }

    private static int From(int start, int found, int length) => found < 0 ? length : start + found;

    /// <summary>可以随时解除 is leave, and 持续推动 no duty to publish.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the open word begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="mostBetween">How far behind it the verb can be.</param>
    /// <param name="verb">The next verb from its end on; the length of the sentence if there is none.</param>
    /// <param name="stop">Where its clause ends.</param>
    private static bool IsDuty(ReadOnlySpan<char> sentence, int at, int end, int mostBetween, int verb, int stop)
    {
        var rest = sentence[end..stop];
        bool isDone = Lexicon.Length(sentence[..Math.Min(stop, end + mostBetween)], verb, WordClass.Verb) > 0;
        bool condition = rest.Length > 1 && rest.EndsWith("的");
        bool done = !condition && (sentence.Length <= ShortCell && (sentence.Length <= ShortItem || end == sentence.Length) || rest.IsEmpty || isDone || Text.HasAny(sentence.Slice(at, end - at), ["公", "更新", "管理", "维护", "调整", "发布"]));

        // 持续推动信息公开工作: what goes on is work, and not a publication.
        done &= Text.Any(sentence, at, ["持续", "滚动", "常态化"]) == 0 || rest.IsEmpty || !rest.EndsWith("工作");
        return done && Text.Ending(sentence[..at], ["可以", "可", "有权", "能够"]) == 0;
    }

    /// <summary>在启动拟征收土地工作时，在村公示栏公开: on the day of the event.</summary>
    private static SameTime? AtTheTime(ReadOnlySpan<char> sentence)
    {
        int at = sentence.IndexOf('时');
        if (at < 2 || sentence[0] is not ('在' or '于') || sentence[at - 1] is '小' or '及' or '实' or '适' or '按' or '同' or '届' or '临' or '定' or '平' or '随' or '准' || !Text.HasVerb(sentence[at..]))
        {
            return null;
        }

        var words = sentence[1..at];
        bool ends = sentence[at + 1] == ',' || Text.VerbAt(sentence, at + 1) > 0;
        words = words.StartsWith("实地") ? words[2..] : words;
        return ends && TriggerWords.FirstStray(words) < 0 ? new SameTime(TriggerWords.Named(words.ToString())) : null;
    }
}
