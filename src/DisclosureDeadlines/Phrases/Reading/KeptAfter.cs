using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// 保存期限不得少于保质期满后六个月, 保存至合同终止后3年: for so long after an event something is kept; and 没有保质期的，不得少于二年 beside it.
/// </summary>
internal static class KeptAfter
{
    public static bool Is(in Place place) =>
        (Text.Any(place.Text, place.End, ["内", "前", "以内", "之内"]) == 0 || NamedFrom(place.Clause) > 0)
        && (EventStart(place.Clause) > 0 || (Case(place).Length > 0 && WordLists.StoredWord.IsIn(place.Text[..place.At])));

    public static Part Read(in Place place, TimeUnit unit)
    {
        int end = place.End + Text.Any(place.Text, place.End, ["以上", "以内", "之内", "内"]);
        var clause = place.Clause;
        int start = EventStart(clause);
        if (start == 0)
        {
            var kept = StandingDuty.Retention(place.Anchor.Length, unit, null);
            return new(kept, place.At, end) { Condition = Conditions.Of(Case(place)) };
        }

        int least = NamedFrom(clause) > 0 ? Text.Ending(clause, ["至少", "不少于", "不得少于"]) : 0;
        string words = clause[start..^(least + Lexicon.EndLength(clause[..^least], WordClass.Link))].ToString();
        return new(
            StandingDuty.Retention(place.Anchor.Length, unit, TriggerWords.Named(words)),
            place.At - clause.Length + KeptEnd(clause),
            end
        );
    }

    /// <summary>Whether 不得少于 is that of such a time.</summary>
    public static bool Holds(List<Part> parts, int at) =>
        parts.Exists(part => part.Rule is StandingDuty { Kind: RuleKind.Retention } && part.Start <= at && at < part.End);

    /// <summary>Where the words end that say that something is kept.</summary>
    private static int KeptEnd(ReadOnlySpan<char> clause)
    {
        int end = 1;
        while (WordLists.StoredWord.EndLength(clause[..end]) == 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the event begins in 票据保存期限不得少于产品保质期满后; 0 if none stands there.</summary>
    private static int EventStart(ReadOnlySpan<char> clause)
    {
        clause = clause[..^(NamedFrom(clause) > 0 ? Text.Ending(clause, ["至少", "不少于", "不得少于"]) : 0)];
        int link = clause.IndexOfAny('存', '管', '留') < 0 ? 0 : Lexicon.EndLength(clause, WordClass.Link);
        var words = clause[..^link];
        if (link > 0 && NamedFrom(clause) is > 0 and var named)
        {
            return words.Length - named > 1 && TriggerWords.FirstStray(words[named..]) < 0 ? named : 0;
        }

        for (int at = 1; link > 0 && at < words.Length; at++)
        {
            int until = WordLists.KeptUntil.At(words, at);
            var thing = Lexicon.TrimEnd(words[..at], WordClass.KeptLink);
            if (until > 0 && WordLists.StoredWord.EndLength(thing) > 0)
            {
                int start = at + until;
                return words.Length - start > 1 && TriggerWords.FirstStray(words[start..]) < 0 ? start : 0;
            }
        }

        return 0;
    }

    /// <summary>Where the event begins in 信息保存期限：自交易完成之日起; 0 if the clause does not begin so.</summary>
    private static int NamedFrom(ReadOnlySpan<char> clause)
    {
        int self = clause.IndexOf('自');
        var name = self > 0 ? Text.Trim(clause[..self], [":", "为", "是", "应当", "应"]) : [];
        var thing = name[..^Text.Ending(name, ["期限", "时间", "时限"])];
        return thing.Length < name.Length && WordLists.StoredWord.EndLength(thing) > 0 ? self + 1 : 0;
    }

    /// <summary>没有保质期 in 没有保质期的，不得少于二年; nothing if no such case stands before the length.</summary>
    private static ReadOnlySpan<char> Case(in Place place)
    {
        var before = place.Before;
        int least = WordLists.LeastTime.EndLength(before);
        var words = Lexicon.TrimEnd(before[..^least], WordClass.KeptLink);
        int stored = WordLists.StoredWord.EndLength(words);
        words = least > 0 || stored > 0 ? words[..^stored] : [];
        bool isCase = words.EndsWith("的,");
        words = isCase ? words[..^2] : [];
        return words[(words.LastIndexOfAny(",;。") + 1)..];
    }
}
