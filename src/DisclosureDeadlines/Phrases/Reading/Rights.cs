using System.Buffers;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a party may do within a time, and nobody must: the word that allows it stands before the length or behind it.</summary>
internal static class Rights
{
    /// <summary>The signs that what a party must do begins with: most clauses have none of them.</summary>
    private static readonly SearchValues<char> OfPartyDuty = SearchValues.Create([
        .. WordLists.PartyDuty.Words.ToArray().Select(word => word[0]),
    ]);

    /// <summary>How many clauses with a condition can stand between the length and what may be done.</summary>
    private const int MostConditions = 4;

    /// <summary>A name that begins with a verb is short: 报名人员.</summary>
    private const int LongestName = 5;

    /// <summary>可以自收到之日起60日内申请复议; 自公告之日起三个月内，利害关系人可以提出异议.</summary>
    public static bool IsRight(in Place place, int inside)
    {
        if (inside == place.End)
        {
            return false;
        }

        var text = place.Text;
        return IsBehind(text[inside..]) || IsBefore(text, place.At, inside);
    }

    /// <summary>当事人应当自收到之日起15日内，到指定的银行缴纳罚款: what a party must do, and the authority need not.</summary>
    public static bool IsDutyOfParty(in Place place, int inside)
    {
        var rest = inside == place.End ? [] : place.Text[inside..].TrimStart(',');
        if (rest.StartsWith("不得"))
        {
            return false;
        }

        int stop = rest.IndexOfAny(",;。");
        var clause = stop < 0 ? rest : rest[..stop];
        // 六十日内仍未交纳的: what has not been done.
        // 或者缴纳税款之日起4年内: the event of another limit.
        bool isEvent = Text.Has(clause, "之日");
        bool isUnmet = clause.EndsWith("的") && Lexicon.Length(clause, 0, WordClass.Unmet) > 0;
        bool pays =
            !isUnmet
            && !isEvent
            && clause.IndexOfAny(OfPartyDuty) >= 0
            && WordLists.PartyDuty.IsIn(clause)
            && !WordLists.Telling.IsIn(clause);
        return pays
            || ((WordLists.Party.At(place.Clause, 0) > 0 || IsOfObjector(place.Text[..place.At])) && WordLists.ObjectorStep.IsIn(clause));
    }

    /// <summary>对公告有异议的，应当自公告之日起15日内书面提出: he who objects, where nobody else is named behind the condition.</summary>
    private static bool IsOfObjector(ReadOnlySpan<char> before)
    {
        before = before[(before.LastIndexOfAny(";。") + 1)..];
        int comma = before.LastIndexOf(',');
        return comma > 0
            && WordLists.Objecting.EndLength(before[..comma]) > 0
            && (comma + 1 == before.Length || WordLists.ObjectorDuty.At(before, comma + 1) > 0);
    }

    /// <summary>申请人不服的，可以自收到之日起60日内申请复议，或者6个月内提起诉讼.</summary>
    private static bool IsBefore(ReadOnlySpan<char> text, int start, int inside)
    {
        var sentence = text[(text[..start].LastIndexOfAny(";。") + 1)..start];
        int may = sentence.IndexOfAny('可', '有', '请') < 0 ? -1 : WordLists.MayDo.LastIndexIn(sentence);
        if (may < 0 || sentence[..may].EndsWith("申") || Text.LastOfAny(sentence[may..], ["应当", "必须", "应于", "应在", "应自"]) >= 0)
        {
            return false;
        }

        // 可以通过网站公布，并在…: what may be done stands before the comma.
        int comma = sentence[may..].IndexOf(',');
        if (comma >= 0 && Text.Any(sentence[may..], comma + 1, ["或", "也"]) == 0)
        {
            return false;
        }

        // 可以自收到决定之日起60日内，向上一级机关申请复核.
        var clause = text[(inside + Text.Any(text, inside, [","]))..];
        int stop = clause.IndexOfAny(",;。");
        return IsOfParty(stop < 0 ? clause : clause[..stop]);
    }

    /// <summary>…内，在先权利人认为违反规定的，可以向商标局提出异议.</summary>
    private static bool IsBehind(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny(";。");
        rest = rest[..(end < 0 ? rest.Length : end)];
        if (rest.IndexOfAny("可权得") < 0)
        {
            return false;
        }

        bool apart = Text.At(rest, 0, ",");
        rest = rest[(apart ? 1 : 0)..];
        for (int i = 0; i < MostConditions; i++)
        {
            int stop = rest.IndexOf(',');
            var clause = stop < 0 ? rest : rest[..stop];
            if (!clause.EndsWith("的"))
            {
                return MayAt(clause, out int past) is >= 0 and var may
                    && IsWho(clause[..may], apart)
                    && (IsOfParty(clause[past..]) || WordLists.PublicParty.EndLength(clause[..may]) > 0);
            }

            // 三个月内仍不认领的，可以…: the length stands in the condition itself.
            if (stop < 0 || !apart || Lexicon.IndexOf(clause, WordClass.Unmet) >= 0)
            {
                return false;
            }

            rest = rest[(stop + 1)..];
        }

        return false;
    }

    /// <summary>可以根据需要每年更新, 可视情况按月公布: the word that allows it, and nothing that must be done, stands before a cycle.</summary>
    public static bool IsLeftTo(ReadOnlySpan<char> clause) =>
        MayAt(clause, out int past) is >= 0 and var may
        && clause[may] == '可'
        && (past == may + 2 || WordLists.LeaveManner.At(clause, past) > 0)
        && Lexicon.IndexOf(clause[past..], WordClass.Verb) < 0
        && !WordLists.DutyBeforeLeave.IsIn(clause[past..]);

    /// <summary>Where 可以, 有权, 可 or 得 stands, and where it ends; −1 if the clause has none.</summary>
    private static int MayAt(ReadOnlySpan<char> clause, out int past)
    {
        for (int at = 0; clause[at..].IndexOfAny('可', '有', '得') is >= 0 and var next; at++)
        {
            at += next;
            var before = clause[..at];
            int length =
                clause[at] == '得' ? (Text.Ending(before, ["不", "取", "获", "使", "所", "难", "值"]) > 0 ? 0 : 1)
                : clause[at] == '有' ? Text.Any(clause, at, ["有权"])
                : Text.Ending(before, ["许", "认", "不"]) > 0 || Text.Any(clause, at, ["可行", "可研", "可能"]) > 0 ? 0
                : Math.Max(1, Text.Any(clause, at, ["可以"]));
            if (length > 0)
            {
                past = at + length;
                return at;
            }
        }

        past = 0;
        return -1;
    }

    /// <summary>
    /// Nobody, or somebody: 公布结果并可以要求 does something first, and 应当告知当事人可以 is a duty of somebody else.
    /// </summary>
    private static bool IsWho(ReadOnlySpan<char> words, bool apart)
    {
        int verb = Lexicon.IndexOf(words, WordClass.Verb | WordClass.Negation | WordClass.Together);
        return verb < 0
            ? !WordLists.DutyBeforeLeave.IsIn(words)
            : apart
                && (verb > 0 || words.Length <= LongestName)
                && WordLists.Actor.EndLength(words) > 0
                && !WordLists.DutyBeforeLeave.IsIn(words)
                && !WordLists.Telling.IsIn(words);
    }

    /// <summary>Whether the first verb is one of applying, objecting or appealing; 向作出决定的机关 names only to whom.</summary>
    private static bool IsOfParty(ReadOnlySpan<char> words)
    {
        int verb = Lexicon.IndexOf(words, WordClass.Verb);
        foreach (string word in WordLists.PartyVerb.Words)
        {
            if (words.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && (verb < 0 || at <= verb || IsToWhom(words[..at], verb)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsToWhom(ReadOnlySpan<char> words, int verb)
    {
        bool to = words[..verb].LastIndexOf('向') >= 0;
        return to && (WordLists.Actor.EndLength(words) > 0 || words.EndsWith("级"));
    }
}
