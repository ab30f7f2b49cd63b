using System.Buffers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What one sentence says in words on when something is published.</summary>
internal static class OpenSentence
{
    /// <summary>Words that say at once, or as soon as it can be.</summary>
    public const WordClass AtOnce = WordClass.RealTime | WordClass.Appropriate;

    /// <summary>A cell or a clause of a word or two: 及时公开.</summary>
    public const int ShortItem = 6;

    /// <summary>A table cell: in a longer text an open word must have a verb behind it.</summary>
    private const int ShortCell = 12;

    /// <summary>A longer text that goes by rules must say what is published.</summary>
    private const int LongCell = 16;

    /// <summary>How far behind an open word the verb can stand.</summary>
    private const int LongestClause = 60;

    /// <summary>How far behind 持续 the verb can stand.</summary>
    private const int MostBetween = 6;

    /// <summary>How far before an open word the word that gives leave can stand.</summary>
    private const int FarthestLeave = 30;

    private const WordClass Open = AtOnce | WordClass.Dynamic | WordClass.Prescribed;

    private static readonly SearchValues<char> Signs = Lexicon.SignsOf(Open);

    public static DeadlineRule? Read(ReadOnlySpan<char> sentence, out int doubled)
    {
        doubled = WordLists.DoubledVerb.EndLength(sentence) > 0 ? sentence.Length - 2 : 0;
        if (doubled > 0 || WordLists.Unpublished.IsIn(sentence))
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

        if (
            sentence.StartsWith("动态")
            && (sentence.Length <= ShortItem ? !sentence.StartsWith("动态信息") : Text.VerbAt(sentence, 2) > 0 || sentence[2] == ',')
        )
        {
            return NoFixedDate.Dynamic;
        }

        int by = sentence.IndexOfAny('按', '依', '据');
        bool prescribed =
            by >= 0
            && WordLists.NotDone.EndLength(sentence[..by]) == 0
            && (
                Text.LengthWithoutTitles(sentence) <= LongCell
                || WordLists.PublishingVerb.IsIn(sentence)
                || WordLists.HandsIn.IsIn(sentence)
            )
            && WordLists.Prescribing.IsIn(sentence[by..])
            && !WordLists.MayDo.IsIn(sentence)
            && !IsAttribute(sentence, by)
            && !(
                WordLists.Prescribing.FirstIn(sentence, by) is >= 0 and var rule
                && IsThing(sentence[(rule + WordLists.Prescribing.At(sentence, rule))..])
            )
            && Lexicon.IndexOf(sentence[by..], AtOnce) < 0
            && !IsOfOtherAct(sentence, by);
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
            if (at > 0 && sentence[at] == '即' && sentence[at - 1] is '立' or '随')
            {
                // 立即办理 is no 即办.
                continue;
            }

            var word = Lexicon.At(sentence, at, Open);
            if (word.Length > 0)
            {
                // The next verb and the end of the clause are looked for again only when they have been passed, so that a text is gone
                // through once.
                int end = at + word.Length;
                verb = verb >= end ? verb : From(end, Lexicon.IndexOf(sentence[end..], WordClass.Verb), sentence.Length);
                stop = stop >= end ? stop : From(end, sentence[end..].IndexOfAny(",;。"), sentence.Length);
            }

            bool duty =
                word.Length > 0
                && IsDuty(sentence, at, at + word.Length, word.Class == WordClass.Dynamic ? MostBetween : LongestClause, verb, stop);
            duty &= word.Length == 0 || !IsOfFact(sentence, at, at + word.Length);
            // 未按规定时限公开的, 若在规定期限内未提交: what was not done, and not what is to be done.
            duty &= word.Class != WordClass.Prescribed || !IsInIfClause(sentence, at);
            duty &= word.Class != WordClass.Prescribed || WordLists.NotDone.EndLength(sentence[..at]) == 0;
            // 前款规定的期限: which one is meant.
            duty &= word.Class != WordClass.Prescribed || Text.Ending(sentence[..at], ["前款", "前条", "本条", "本款", "上述"]) == 0;
            found |= duty ? word.Class : WordClass.None;
        }

        return found.HasFlag(WordClass.RealTime) ? WordClass.RealTime
            : found.HasFlag(WordClass.Appropriate) ? WordClass.Appropriate
            : found.HasFlag(WordClass.Dynamic) ? WordClass.Dynamic
            : found;
    }

    /// <summary>依法公开的信用信息查询结果: of which things something is said.</summary>
    private static bool IsAttribute(ReadOnlySpan<char> sentence, int at) =>
        WordLists.Attribute.At(sentence, at) is > 0 and var length
        && at + length < sentence.Length
        && sentence[at + length] is not (',' or ';' or '。' or ')');

    private static bool IsInIfClause(ReadOnlySpan<char> sentence, int at) =>
        Math.Max(0, at - LongestClause) is var from
        && from + sentence[from..at].LastIndexOfAny(",;。") + 1 is var begin
        && begin < at
        && WordLists.IfClause.At(sentence, begin) > 0;

    /// <summary>公开不够及时, 已及时公开, 对及时公开信息的单位给予表扬, 建立及时公开机制, 不定期抽查: what is told of, and no duty to publish.</summary>
    private static bool IsOfFact(ReadOnlySpan<char> sentence, int at, int end)
    {
        var rest = sentence[end..Math.Min(sentence.Length, end + LongestClause)];
        if (rest.TrimStart(":") is ['无' or '/' or '—' or '-', ..] none && none.Length <= 2)
        {
            // 法定时限：无.
            return true;
        }

        if (IsOfPastYear(sentence, at))
        {
            // 2023年我局及时更新网站信息.
            return true;
        }

        bool isQuality = (rest.IsEmpty || rest[0] is ',') && Text.Ending(sentence[..at], ["、", "准确", "迅速", "规范", "全面"]) > 0;
        bool isCount = Superseded.HasFigure(rest) && !Text.HasAny(rest, ["不少于", "不低于", "至少", "以上"]);
        if (isQuality || isCount || WordLists.BeforeFact.EndLength(sentence[..at]) > 0 || WordLists.OtherThanPublish.At(sentence, end) > 0)
        {
            return true;
        }

        int verb = Text.VerbAt(sentence, end);
        return verb > 0 && WordLists.BehindFact.At(sentence, end + verb) > 0;
    }

    /// <summary>Whether a sentence begins with a year in which something was done, and says no duty.</summary>
    private static bool IsOfPastYear(ReadOnlySpan<char> sentence, int at)
    {
        int year = Text.NumberEnd(sentence, 0);
        return year == 4
            && at > year
            && sentence[year] == '年'
            && Text.Any(sentence, year + 1, ["度", "底", "末", "起", "前", "内"]) == 0
            && !Foundation.Numerals.IsNumeral(sentence[year + 1])
            && Lexicon.IndexOf(sentence[..at], WordClass.Duty) < 0;
    }

    /// <summary>按规定处罚, 逾期不履行的，依法强制执行: what is done by the rules is a sanction or another act.</summary>
    private static bool IsOfOtherAct(ReadOnlySpan<char> sentence, int by) =>
        !WordLists.PublishingVerb.IsIn(sentence[by..])
        && (WordLists.ActByRules.IsIn(sentence[by..]) || sentence[..by].TrimEnd("将由应当") is [.., ','] before && before.EndsWith("的,"));

    /// <summary>可以随时解除, 可以根据需要适时调整: what may be done, and need not.</summary>
    public static bool IsLeave(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - FarthestLeave)..];
        var clause = near[(near.LastIndexOfAny(",;。") + 1)..];
        return WordLists.Leave.EndLength(before) > 0
            || (WordLists.MayDo.LastIndexIn(clause) is >= 0 and var may && !WordLists.PublishingVerb.IsIn(clause[may..]));
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
        bool isDone =
            Lexicon.Length(sentence[..Math.Min(stop, end + mostBetween)], verb, WordClass.Verb) > 0
            || WordLists.DoneWithin.At(sentence, end) > 0;
        bool condition = (rest.Length > 1 && rest.EndsWith("的")) || IsThing(rest);
        bool done =
            !condition
            && (
                sentence.Length <= ShortCell && (sentence.Length <= ShortItem || end == sentence.Length)
                || rest.IsEmpty
                || isDone
                || (sentence[..at].EndsWith("后") && Lexicon.Length(sentence, end, WordClass.Passed) == 0)
                || Text.HasAny(sentence.Slice(at, end - at), ["公", "更新", "管理", "维护", "调整", "发布"])
            );

        // 持续推动信息公开工作: what goes on is work, and not a publication.
        done &= Text.Any(sentence, at, ["持续", "滚动", "常态化"]) == 0 || rest.IsEmpty || !rest.EndsWith("工作");
        return done && WordLists.Rate.At(sentence, end) == 0 && WordLists.Arrangement.At(sentence, end) == 0 && !IsLeave(sentence[..at]);
    }

    /// <summary>按规定时限办理的案件数: what has been done so, and no duty.</summary>
    private static bool IsThing(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart('内');
        int verb = Math.Max(Text.VerbAt(rest, 0), WordLists.HandsIn.At(rest, 0));
        return verb > 0 && rest.Length > verb + 1 && rest[verb] == '的';
    }

    /// <summary>在启动拟征收土地工作时，在村公示栏公开: on the day of the event.</summary>
    private static SameTime? AtTheTime(ReadOnlySpan<char> sentence)
    {
        int at = sentence.IndexOf('时');
        if (
            at < 2
            || sentence[0] is not ('在' or '于')
            || sentence[at - 1] is '小' or '及' or '实' or '适' or '按' or '同' or '届' or '临' or '定' or '平' or '随' or '准'
            || !Text.HasVerb(sentence[at..])
        )
        {
            return null;
        }

        var words = sentence[1..at];
        bool ends = sentence[at + 1] == ',' || Text.VerbAt(sentence, at + 1) > 0;
        words = words.StartsWith("实地") ? words[2..] : words;
        return ends && TriggerWords.FirstStray(words) < 0 ? new SameTime(TriggerWords.Named(words.ToString())) : null;
    }
}
