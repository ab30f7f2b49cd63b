using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>与主体工程同时投产, 应当同时向乘客履行告知义务: along with something else something is to be done, whatever it is.</summary>
internal static class TogetherDuties
{
    /// <summary>与主体工程同时投产, 与所在项目同步建设: together with something else.</summary>
    public static Part First(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOf('同') is >= 0 and var next; at++)
        {
            at += next;
            int length = Text.Any(text, at, ["同时", "同步"]);
            int from = Math.Max(0, at - OpenDuties.Farthest);
            int begin = from + text[from..at].LastIndexOfAny(",;。") + 1;
            int with = length > 0 ? text[begin..at].LastIndexOf('与') : -1;
            var words = with >= 0 ? text[(begin + with + 1)..at] : [];
            if (with < 0 && length > 0 && text[begin..at].EndsWith("的") && text[begin..at].LastIndexOf('在') is >= 0 and var during)
            {
                // 在公布的同时送上级主管部门备案.
                with = during;
                words = text[(begin + with + 1)..(at - 1)];
            }
            int end = OpenDuties.EndOfClause(text, at);
            bool isDone =
                WordLists.TakesEffect.At(text, at + length) == 0
                && WordLists.NoOpenAct.At(text, at + length) == 0
                && (
                    (at > 0 && text[at - 1] == '的')
                    || WordLists.TogetherWork.At(text, at + length) == 0
                    || (with > 0 && Text.Ending(text[begin..(begin + with)], ["应当", "应", "须", "必须"]) > 0)
                );
            if (
                isDone
                && words.Length > 1
                && end - at - length >= OpenDuties.ShortestAct
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
        var before = at > 0 ? text[Math.Max(0, at - OpenDuties.Farthest)..at] : [];
        before = before[(before.LastIndexOfAny(",;。") + 1)..];
        // …答复代表，同时报送省人大: a clause of its own beside another that is done.
        bool joins = at > 0 && text[at - 1] == ',' && WordLists.PublishedOrTold.At(text, at + 2) > 0;
        bool bound =
            (opens || joins || Text.Ending(before, ["应当", "应", "须", "必须", "需"]) > 0 || WordLists.DutyBeforeLeave.IsIn(before))
            && text[(at + 2)..].IndexOf("同步") < 0;
        int end = bound ? OpenDuties.EndOfClause(text, at) : 0;
        return
            bound
            && end - at - 2 >= OpenDuties.ShortestAct
            && text[end - 1] != '的'
            && !(isStep && WordLists.TogetherWork.At(text, at + 2) > 0)
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
        int from = Math.Max(0, duty - OpenDuties.Farthest);
        int begin = duty < 0 ? 0 : from + text[from..duty].LastIndexOfAny(",;。") + 1;
        int within = duty < 0 ? -1 : text[begin..duty].IndexOf('在');
        var words = within < 0 ? [] : text[(begin + within + 1)..duty];
        int end = duty < 0 ? 0 : OpenDuties.EndOfClause(text, at);
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
        int end = at > 0 ? OpenDuties.EndOfClause(text, at) : 0;
        // 应当同时向乘客履行告知义务: to whom it is told.
        bool isTold = at > 0 && Text.Any(text, at + 2, ["向", "在", "将", "对"]) > 0 && WordLists.PublishedOrTold.IsIn(text[(at + 2)..end]);
        bool isDone =
            at > 0
            && (isTold || WordLists.DoneAtOnce.At(text, at + 2) > 0)
            && !Text.HasAny(text[(at + 2)..], ["同时", "下列", "以下", ":"]);
        return isDone ? at : -1;
    }
}
