using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>When a limit does not hold: （特殊情况除外）, 1月除外, 除不可抗力外. What is secret is never published, and is no exception to a last day.</summary>
internal static class Exceptions
{
    /// <summary>How far 外 can stand behind 除.</summary>
    private const int Longest = 20;

    /// <summary>（涉密除外）, 依法不予公开的除外: what is not published at all has no last day to move.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, scoped ref Doubts doubts)
    {
        var words = text.TrimEnd(")。;");
        int begin = words.EndsWith("除外") || words.EndsWith("公开") ? Framer.BeginOfClause(text, words.Length - 1) : -1;
        if (begin > 0 && words.EndsWith("公开") && !IsOfSecrets(text[begin..words.Length]))
        {
            return text;
        }

        if (
            begin <= 0
            || (Text.HasNumber(words[begin..]) && !IsOfOtherLaw(words[(begin + 1)..]) && !IsOfPeriods(words[(begin + 1)..]))
            || Lexicon.IndexOf(words[begin..], WordClass.Holiday) >= 0
            || Text.Has(words[begin..], "工作日")
        )
        {
            return text;
        }

        // （特殊情况除外）: when the limit does not hold, which the rule cannot know.
        doubts |= WordLists.NeverPublished.IsIn(words[begin..]) ? Doubts.None : Doubts.ExceptionStated;
        return text[..begin];
    }

    /// <summary>（涉密的不公开）, 。备注：涉及个人隐私的不公开: a remark that only says what is left out.</summary>
    private static bool IsOfSecrets(ReadOnlySpan<char> remark) =>
        remark[0] is '(' or '。' && WordLists.SecretThing.IsIn(remark) && WordLists.LeftOut.EndLength(remark) > 0;

    /// <summary>但是法律规定的期限少于六十日的除外: another time that is set elsewhere.</summary>
    private static bool IsOfOtherLaw(ReadOnlySpan<char> clause) => clause.StartsWith("但") && WordLists.ProvidedElsewhere.IsIn(clause);

    /// <summary>每月10日前公布，1月除外: nothing but the periods in which it does not hold.</summary>
    private static bool IsOfPeriods(ReadOnlySpan<char> clause)
    {
        var words = clause[..^Text.Ending(clause, ["除外"])];
        int at = 0;
        while (at < words.Length && (Numerals.IsNumeral(words[at]) || words[at] is '月' or '份' or '第' or '季' or '度' or '、' or '和'))
        {
            at++;
        }

        return at == words.Length && words.Length > 0 && words[^1] is '月' or '份' or '度';
    }

    /// <summary>除1月外，每月10日前; 除双休日外每日更新: beside a cycle or a date, when it does not hold.</summary>
    private static bool IsOfPeriodsBefore(ReadOnlySpan<char> text)
    {
        int outside = text.StartsWith("除") ? text[..Math.Min(text.Length, Longest)].IndexOf('外') : -1;
        int next = outside + 1 + Text.Any(text, outside + 1, [","]);
        return outside > 1
            && (Text.At(text, next, "每") || IsOfPeriods(text[1..outside]))
            && !WordLists.NeverPublished.IsIn(text[..outside])
            && !Text.HasAny(text[..outside], ["另有"]);
    }

    /// <summary>除特殊情况外，应当在…前: when the limit does not hold, said before it; 除网站公布外，还应当 tells what is done besides.</summary>
    public static bool StandBefore(ReadOnlySpan<char> text)
    {
        // 除涉密外20个工作日内公开: the number stands right behind it.
        if (text.StartsWith("除") && text.IndexOf('外') is > 0 and var end && end + 1 < text.Length && Numerals.IsNumeral(text[end + 1]))
        {
            return !Text.HasNumber(text[..end]);
        }

        if (text.IndexOf("除外,") is > 0 and var apart && !WordLists.NeverPublished.IsIn(text[..apart]) && !Text.HasNumber(text[..apart]))
        {
            // 寒暑假除外，每周公布.
            return true;
        }

        if (IsOfPeriodsBefore(text))
        {
            return true;
        }

        for (int at = 0; text[at..].IndexOf("外,") is > 0 and var next; at += next + 2)
        {
            var clause = text[at..(at + next)];
            clause = clause[(clause.LastIndexOfAny(",;。") + 1)..];
            if (
                clause.StartsWith("除")
                && Text.HasAny(clause, ["特殊", "情况", "情形", "紧急", "不可抗力", "突发", "当场", "急需", "客观原因"])
                && !Text.HasNumber(clause)
            )
            {
                return true;
            }
        }

        return false;
    }
}
