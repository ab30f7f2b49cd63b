using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>应当定期组织评查, 并定期向税务机关报告: from time to time something is to be done, and how often is not said.</summary>
internal static class PeriodicDuties
{
    /// <summary>The first such duty of a phrase; nothing if it has none. 不定期 and 定期检验合格 are none.</summary>
    public static Part First(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOf("定期") is >= 0 and var next; at++)
        {
            at += next;
            if (At(text, at) is { Rule: not null } part)
            {
                return part;
            }
        }

        return Part.None;
    }

    private static Part At(ReadOnlySpan<char> text, int at)
    {
        int from = Math.Max(0, at - OpenDuties.Farthest);
        int begin = from + text[from..at].LastIndexOfAny(",;。") + 1;
        int end = OpenDuties.EndOfClause(text, at);
        var before = text[begin..at];
        var act = OpenDuties.WithoutManner(text[(at + 2)..end]);
        bool isBound =
            WordLists.Actor.EndLength(before) > 0
            || Text.Ending(before, ["应当", "应", "须", "必须", "要", "需", "并", "负责", "每年"]) > 0;
        bool isDone = Text.Any(act, 0, ["向", "对", "将", "召开"]) > 0 || WordLists.DoneOnTheSpot.At(act, 0) > 0 || Text.VerbAt(act, 0) > 0;
        return isBound && isDone && act.Length > OpenDuties.ShortestAct && act[^1] != '的' && WordLists.IfClause.At(text, begin) == 0
            ? new(NoFixedDate.AsPrescribed, at, end)
            {
                Doubts = Doubts.PeriodNotNamed | (WordLists.PublishedOrTold.IsIn(act) ? Doubts.None : Doubts.OtherAct),
            }
            : Part.None;
    }
}
