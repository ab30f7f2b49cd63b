using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Clauses behind a length that make a condition of it: 三个月内仍不认领的, 5日内不回复的视为同意, 30日内，因伤亡人数变化.</summary>
internal static class ConditionClauses
{
    /// <summary>How far such a clause is looked at.</summary>
    private const int Longest = 40;

    private static bool HasLength(ReadOnlySpan<char> clause)
    {
        for (int at = 0; at < clause.Length; at++)
        {
            int end = Text.NumberEnd(clause, at);
            if (end > at && NumberAnchors.UnitAt(clause, end).Length > 0)
            {
                return true;
            }

            at = Math.Max(at, end - 1);
        }

        return false;
    }

    /// <summary>三个月内仍不认领的, 三个月内，无正当理由未办理的，: the clause says when something else is done.</summary>
    public static bool Is(ReadOnlySpan<char> text, int end, int inside)
    {
        if (IsSilence(text, inside) || IsForAChange(text, inside))
        {
            return true;
        }

        bool full = inside == end && Text.At(text, end, ",") && Lexicon.Length(text, end + 1, WordClass.Unmet) > 0;
        if ((inside == end && !full) || inside == text.Length)
        {
            return false;
        }

        int begin = text[inside] == ',' ? inside + 1 : inside;
        // 作出以下处理：符合条件的，予以受理: behind a colon stands what is done in each case.
        int length = text[begin..].IndexOfAny(",;。:");
        var clause = length < 0 ? text[begin..] : text.Slice(begin, length);
        bool apart = begin > inside;
        bool ends = clause.Length > 1 && clause[^1] == '的' && !(length < 0 && apart);
        // 七个工作日内对符合条件的，予以登记: for whom something is done.
        return (ends || WordLists.Done.At(clause, 0) > 0)
            && clause[0] != '对'
            && !HasLength(clause)
            && (!apart || Lexicon.IndexOf(clause, WordClass.Unmet) >= 0)
            && Lexicon.IndexOf(clause, WordClass.Link) < 0;
    }

    /// <summary>5日内不回复的视为同意: what follows from it where nothing is done.</summary>
    private static bool IsSilence(ReadOnlySpan<char> text, int inside)
    {
        var rest = text[inside..Math.Min(text.Length, inside + Longest)];
        int stop = rest.IndexOfAny(",;。");
        var clause = stop < 0 ? rest : rest[..stop];
        return clause is ['不' or '未', ..] && Text.HasAny(clause, ["的视为", "的视同", "即视为", "视为同意", "视为无"]);
    }

    /// <summary>30日内（火灾7日内），因伤亡人数变化导致等级变化，: why something else holds.</summary>
    private static bool IsForAChange(ReadOnlySpan<char> text, int inside)
    {
        int close = Text.At(text, inside, "(") ? text[inside..Math.Min(text.Length, inside + Longest)].IndexOf(')') : -1;
        int at = close > 0 ? inside + close + 1 : inside + Text.Any(text, inside, [")"]);
        if (!Text.At(text, at, ",因"))
        {
            return false;
        }

        int stop = text[(at + 1)..].IndexOfAny(",;。");
        var clause = stop < 0 ? text[(at + 1)..] : text.Slice(at + 1, stop);
        return Lexicon.IndexOf(clause, WordClass.Changed) >= 0 && Lexicon.IndexOf(clause, WordClass.Duty) < 0;
    }
}
