using System.Buffers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// 应当立即拆除, 应当及时更正, 当场告知: at once, or as soon as can be, something is to be done, whatever it is. It is looked for only where a phrase
/// sets no other limit.
/// </summary>
internal static class OpenDuties
{
    /// <summary>What is done has two signs or more.</summary>
    public const int ShortestAct = 2;

    /// <summary>当场公布: a cell of the word and a verb.</summary>
    private const int ShortestCell = 4;

    /// <summary>How long the name can be of those whose rules are meant.</summary>
    private const int LongestName = 16;

    /// <summary>How far a clause is looked at before the word, and behind it.</summary>
    public const int Farthest = 60;

    private const WordClass Open = OpenSentence.AtOnce | WordClass.Prescribed;

    private static readonly SearchValues<char> Signs = Lexicon.SignsOf(Open);

    /// <summary>The first such duty of a phrase; nothing if it has none.</summary>
    public static Part First(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOfAny(Signs) is >= 0 and var next; at++)
        {
            at += next;
            var word = Lexicon.At(text, at, Open);
            if (word.Length > 0 && Of(text, at, word.Length, RuleOf(word.Class)) is { Rule: not null } part)
            {
                return part;
            }
        }

        for (int at = 0; WordLists.OnTheSpot.FirstIn(text, at) is >= 0 and var spot; at = spot + 1)
        {
            // A cell of 当场公布 alone says how, and not by when.
            bool isCell =
                spot == 0
                && text.Length <= ShortestCell
                && text.IndexOfAny(",;。") < 0
                && WordLists.HandledOnTheSpot.At(text, WordLists.OnTheSpot.At(text, 0)) == 0;
            if (!isCell && Of(text, spot, WordLists.OnTheSpot.At(text, spot), NoFixedDate.RealTime) is { Rule: not null } part)
            {
                return part;
            }
        }

        return PeriodicDuties.First(text) is { Rule: not null } periodic ? periodic : TogetherDuties.First(text);
    }

    private static NoFixedDate RuleOf(WordClass word) =>
        word switch
        {
            WordClass.RealTime => NoFixedDate.RealTime,
            WordClass.Appropriate => NoFixedDate.AsAppropriate,
            _ => NoFixedDate.AsPrescribed,
        };

    private static Part Of(ReadOnlySpan<char> text, int at, int length, NoFixedDate rule)
    {
        int from = Math.Max(0, at - Farthest);
        int begin = from + text[from..at].LastIndexOfAny(",;。") + 1;
        int end = EndOfClause(text, at);
        bool isPrescribed = ReferenceEquals(rule, NoFixedDate.AsPrescribed);
        bool isManner = Text.At(text, at + length, "内") || Text.Ending(text[begin..at], ["在", "按", "按照", "于", "依照", "依"]) > 0;
        if (isPrescribed && isManner && end < text.Length && text[end] == ',' && Text.Trim(text[(at + length)..end], ["内"]).IsEmpty)
        {
            // 应在规定时间内，向县教育局报告: what is done stands behind the comma.
            length = end + 1 - at;
            end = EndOfClause(text, end + 1);
        }

        var before = text[begin..at];
        if (isPrescribed)
        {
            // 应当在主管部门规定的时限内: whose rules they are.
            int governed = before.LastIndexOfAny("在按于");
            bool isWhose = governed > 0 && before.Length - governed <= LongestName && TriggerWords.AreWords(before[governed..]);
            before = isWhose ? before[..governed] : before;
            before = Text.Trim(before, ["按照", "依照", "按", "在", "于"]);
        }

        var act = WithoutManner(text[(at + length)..end]);
        bool stops = Text.Any(act, 0, ["停止", "终止", "取消", "暂停"]) > 0;
        bool isSpot = rule.Equals(NoFixedDate.RealTime) && WordLists.OnTheSpot.At(text, at) > 0;
        bool bound =
            before.IsEmpty && !isSpot
                ? !isPrescribed
                    && (
                        begin > 0
                        || !(
                            rule.Equals(NoFixedDate.RealTime)
                                ? !(act is ['向' or '将' or '对' or '把', ..])
                                : WordLists.PublishingVerb.At(act, 0) > 0
                        )
                    )
                : WordLists.DutyOfOpen.EndLength(before) > 0
                    || (
                        !isPrescribed
                        && (WordLists.DutyBeforeLeave.IsIn(before) || WordLists.Demanding.IsIn(before))
                        && !before.Contains('的')
                    )
                    || (
                        !isPrescribed
                        && !isSpot
                        && before.StartsWith("对")
                        && !act.Contains('的')
                        && Lexicon.Length(act, 0, WordClass.Verb) + WordLists.DoneOnTheSpot.At(act, 0) > 0
                    )
                    || (!isPrescribed && !isSpot && Text.Any(before, 0, ["确保", "保障", "保证"]) > 0 && !act.Contains('的'))
                    || (isPrescribed && before.StartsWith("请"))
                    || (
                        isPrescribed
                        && WordLists.Actor.EndLength(before) > 0
                        && act.IndexOfAny("未已了") < 0
                        && (!act.Contains('的') || IsHandedIn(act))
                    )
                    || (!isPrescribed && before.StartsWith("并") && SharesDuty(text, begin))
                    || (
                        !isPrescribed
                        && !isSpot
                        && WordLists.Actor.EndLength(before) > 0
                        && act is ['向' or '将', ..]
                        && !act.Contains('了')
                    )
                    || (isSpot && Lexicon.Length(act, 0, WordClass.Verb) + WordLists.DoneOnTheSpot.At(act, 0) > 0);
        return
            bound
            && !(isSpot && Text.Ending(before, ["不能", "不能够", "不", "无法", "难以", "能", "能够"]) > 0 && act.Contains('的'))
            && act.Length >= ShortestAct
            && act[^1] != '的'
            && !Text.Has(act, "除外")
            && WordLists.Rate.At(act, 0) == 0
            && (
                WordLists.NoOpenAct.At(act, 0) == 0
                || (act[0] is '与' or '和' && Text.Ending(act, ["联系", "沟通", "对接", "核对", "协商"]) > 0)
            )
            && WordLists.IfClause.At(text, begin) == 0
            && !OpenSentence.IsLeave(before)
            && WordLists.NotDone.EndLength(text[begin..at]) == 0
            && Text.Ending(before, ["无须", "无需", "毋须", "毋需", "不须", "不应", "不要", "不必"]) == 0
            ? new(rule, at, end) { Doubts = !stops && WordLists.PublishedOrTold.IsIn(act) ? Doubts.None : Doubts.OtherAct }
            : Part.None;
    }

    /// <summary>提交上述材料的复印件; but not 提交的材料, which is a thing.</summary>
    private static bool IsHandedIn(ReadOnlySpan<char> act) =>
        WordLists.HandsIn.FirstIn(act, 0) is >= 0 and var at && !Text.At(act, at + WordLists.HandsIn.At(act, at), "的");

    /// <summary>应当向建设单位报告，并通过监理工程师及时下达暂停令: 应当 of the clause before is of this one too.</summary>
    private static bool SharesDuty(ReadOnlySpan<char> text, int begin)
    {
        int from = Math.Max(0, begin - 1 - Farthest);
        var before = text[from..Math.Max(0, begin - 1)];
        before = before[(before.LastIndexOfAny(";。") + 1)..];
        return begin > 0 && text[begin - 1] == ',' && WordLists.DutyBeforeLeave.IsIn(before) && !before.EndsWith("的");
    }

    public static ReadOnlySpan<char> WithoutManner(ReadOnlySpan<char> act)
    {
        for (int word; (word = Text.Any(act, 0, ["内", "予以", "给予", "进行", "直接", "一次性", "书面"])) > 0; )
        {
            act = act[word..];
        }

        return act;
    }

    public static int EndOfClause(ReadOnlySpan<char> text, int at)
    {
        int until = Math.Min(text.Length, at + Farthest);
        int stop = text[at..until].IndexOfAny(",;。");
        return stop < 0 ? until : at + stop;
    }
}
