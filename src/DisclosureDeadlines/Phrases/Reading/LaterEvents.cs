using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Events that stand behind their limit: 不超过五年，自终止之日起计算; 20个工作日（自信息形成之日起）.</summary>
internal static class LaterEvents
{
    /// <summary>
    /// 最长不超过五年，自终止之日起计算; 20个工作日（自信息形成之日起）: the event stands in the clause behind, or in a bracket; and where that ends.
    /// </summary>
    public static (Trigger? Trigger, int End) Behind(ReadOnlySpan<char> text, int at)
    {
        int verb = at + Text.VerbAt(text, at);
        bool bracket = Text.At(text, verb, "(");
        int begin = bracket ? verb + 1 + Text.Any(text, verb + 1, ["以"]) : at + Text.Any(text, at, [","]);
        int length = !bracket && Text.Any(text, begin, ["自", "从"]) == 0 ? 0 : text[begin..].IndexOfAny(bracket ? ",;。)" : ",;。");
        var clause = length < 0 ? text[begin..] : text.Slice(begin, length);
        int link = Text.Ending(
            clause,
            ["之日起计算", "之日起算", "之日起开始计算", "次日起计算", "次日起算", "次日开始计算", "起计算", "起算"]
        );
        link = link == 0 && bracket ? Text.Ending(clause, ["之日起", "次日起", "时起", "起"]) : link;

        // （特殊情况自批准之日起）: in which case, and no event of all.
        link = bracket && clause.IndexOfAny('自', '从') > 0 ? 0 : link;
        var found = link > 0 ? EventNames.Name(text, begin, clause.Length - link) : default;
        return found.Trigger is null
            ? (null, 0)
            : (found.Trigger, begin + clause.Length + (bracket ? Text.Any(text, begin + clause.Length, [")"]) : 0));
    }
}
