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

        return PeriodicDuties.First(text) is { Rule: not null } periodic ? periodic : WithOther(text);
    }

    /// <summary>与主体工程同时投产, 与所在项目同步建设: together with something else.</summary>
    private static Part WithOther(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOf('同') is >= 0 and var next; at++)
        {
            at += next;
            int length = Text.Any(text, at, ["同时", "同步"]);
            int from = Math.Max(0, at - Farthest);
            int begin = from + text[from..at].LastIndexOfAny(",;。") + 1;
            int with = length > 0 ? text[begin..at].LastIndexOf('与') : -1;
            var words = with >= 0 ? text[(begin + with + 1)..at] : [];
            if (with < 0 && length > 0 && text[begin..at].EndsWith("的") && text[begin..at].LastIndexOf('在') is >= 0 and var during)
            {
                // 在公布的同时送上级主管部门备案.
                with = during;
                words = text[(begin + with + 1)..(at - 1)];
            }
            int end = EndOfClause(text, at);
            bool isDone =
                WordLists.TakesEffect.At(text, at + length) == 0
                && WordLists.NoOpenAct.At(text, at + length) == 0
                && ((at > 0 && text[at - 1] == '的') || WordLists.TogetherWork.At(text, at + length) == 0);
            if (
                isDone
                && words.Length > 1
                && end - at - length >= ShortestAct
                && text[end - 1] != '的'
                && TriggerWords.FirstStray(words) < 0
            )
            {
                bool publishes = WordLists.PublishedOrTold.IsIn(text[(at + length)..end]);
                return new(new SameTime(TriggerWords.Named(words.ToString())), begin + with, end)
                {
                    Doubts = publishes ? Doubts.None : Doubts.OtherAct,
                };
            }
        }

        return Alone(text);
    }

    /// <summary>新建公路应当同步建设收费系统: along with what the paper speaks of.</summary>
    private static Part Alone(ReadOnlySpan<char> text)
    {
        if (AtTheTime(text) is { Rule: not null } timed)
        {
            return timed;
        }

        int at = text.IndexOf("同步");
        bool opens = text.StartsWith("同步将") || text.StartsWith("同步把");
        bool isStep = at > 0 || opens;
        at = isStep ? at : DoneAtTheSameTime(text);
        var before = at > 0 ? text[Math.Max(0, at - Farthest)..at] : [];
        before = before[(before.LastIndexOfAny(",;。") + 1)..];
        // …答复代表，同时报送省人大: a clause of its own beside another that is done.
        bool joins = at > 0 && text[at - 1] == ',' && WordLists.PublishedOrTold.At(text, at + 2) > 0;
        bool bound =
            (opens || joins || Text.Ending(before, ["应当", "应", "须", "必须", "需"]) > 0 || WordLists.DutyBeforeLeave.IsIn(before))
            && text[(at + 2)..].IndexOf("同步") < 0;
        int end = bound ? EndOfClause(text, at) : 0;
        return bound && end - at - 2 >= ShortestAct && text[end - 1] != '的' && !(isStep && WordLists.TogetherWork.At(text, at + 2) > 0)
            ? new(new SameTime(null), at, end)
            {
                Doubts = Doubts.NoTrigger | (WordLists.PublishedOrTold.IsIn(text[(at + 2)..end]) ? Doubts.None : Doubts.OtherAct),
            }
            : Part.None;
    }

    /// <summary>在编制年度预算时，应当同时编制采购预算: at the time of what stands before the comma.</summary>
    private static Part AtTheTime(ReadOnlySpan<char> text)
    {
        int duty = text.IndexOf("时,应");
        int at = duty < 0 ? -1 : duty + 2 + Text.Any(text, duty + 2, ["应当", "应"]);
        int from = Math.Max(0, duty - Farthest);
        int begin = duty < 0 ? 0 : from + text[from..duty].LastIndexOfAny(",;。") + 1;
        int within = duty < 0 ? -1 : text[begin..duty].IndexOf('在');
        var words = within < 0 ? [] : text[(begin + within + 1)..duty];
        int end = duty < 0 ? 0 : EndOfClause(text, at);
        return Text.Any(text, at, ["同时", "同步", "一并"]) > 0 && words.Length > 1 && end - at > 3 && TriggerWords.FirstStray(words) < 0
            ? new(new SameTime(TriggerWords.Named(words.ToString())), begin + within, end)
            {
                Doubts = WordLists.PublishedOrTold.IsIn(text[(at + 2)..end]) ? Doubts.None : Doubts.OtherAct,
            }
            : Part.None;
    }

    /// <summary>应当同时公开办事结果; but not 应当同时具备下列条件, 应当同时提交材料, which list what belongs together. −1 if there is none.</summary>
    private static int DoneAtTheSameTime(ReadOnlySpan<char> text)
    {
        int at =
            text.IndexOf("应当同时") is >= 0 and var duty ? duty + 2
            : text.IndexOf("还应同时") is >= 0 and var besides ? besides + 2
            : text.IndexOf(",同时") + 1;
        int end = at > 0 ? EndOfClause(text, at) : 0;
        // 应当同时向乘客履行告知义务: to whom it is told.
        bool isTold = at > 0 && Text.Any(text, at + 2, ["向", "在", "将", "对"]) > 0 && WordLists.PublishedOrTold.IsIn(text[(at + 2)..end]);
        bool isDone =
            at > 0
            && (isTold || WordLists.DoneAtOnce.At(text, at + 2) > 0)
            && !Text.HasAny(text[(at + 2)..], ["同时", "下列", "以下", ":"]);
        return isDone ? at : -1;
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
        if (isPrescribed && end < text.Length && text[end] == ',' && Text.Trim(text[(at + length)..end], ["内"]).IsEmpty)
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
