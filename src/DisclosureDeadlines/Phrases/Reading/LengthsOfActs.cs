namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Lengths without 内 of their own: 办结（5个工作日）; 城镇48小时、农村72小时内.</summary>
internal static class LengthsOfActs
{
    /// <summary>How far behind the number the next one can stand.</summary>
    private const int Farthest = 10;

    /// <summary>在规定期限内办结（5个工作日）: the length stands alone in the bracket behind what is done.</summary>
    public static bool IsInBracket(ReadOnlySpan<char> text, int begin, in Place place) =>
        place.IsFirst
        && text[begin..place.At] is [.., '('] words
        && words.Length > 2
        && (place.End == text.Length || text[place.End] is ')' or ',')
        && (
            WordLists.PublishedOrTold.EndLength(words[..^1]) > 0
            || WordLists.NameOfTime.EndLength(words[..^1]) > 0
            || WordLists.StepName.EndLength(words[..^1]) > 0
        )
        && Lexicon.EndLength(words[..^1], WordClass.Display) == 0;

    /// <summary>统一收件（1个工作日），主管部门审核（4个工作日）: several steps, each with its length in a bracket of its own.</summary>
    public static bool IsOfSteps(in Place place)
    {
        bool isAlone =
            place.At > 1
            && place.Text[place.At - 1] == '('
            && Text.At(place.Text, place.End, ")")
            && Lexicon.EndLength(place.Text[..(place.At - 1)], WordClass.Display) == 0;
        return isAlone
            && (IsBracket(place.Text[(place.End + 1)..]) || (!place.IsFirst && place.Before.Length > 1 && place.Last.End < place.At));
    }

    /// <summary>Whether a bracket that holds a number and a unit alone comes next in the same sentence.</summary>
    private static bool IsBracket(ReadOnlySpan<char> rest)
    {
        int stop = rest.IndexOfAny(";。");
        rest = stop < 0 ? rest : rest[..stop];
        int open = rest.IndexOf('(');
        int end = open < 0 ? open : Text.NumberEnd(rest, open + 1);
        int unit = end > open + 1 ? NumberAnchors.UnitAt(rest, end).Length : 0;
        return unit > 0 && Text.At(rest, end + unit, ")");
    }

    /// <summary>城镇48小时、农村72小时内: 内 stands behind the last of them for all.</summary>
    public static bool IsShared(in Place place)
    {
        var text = place.Text;
        int at = place.End + 1;
        if (!Text.At(text, place.End, "、"))
        {
            return false;
        }

        int until = Math.Min(text.Length, at + Farthest);
        while (at < until && !Foundation.Numerals.IsNumeral(text[at]) && text[at] is not (',' or ';' or '。' or '、'))
        {
            at++;
        }

        int end = Text.NumberEnd(text, at);
        int unit = end > at ? NumberAnchors.UnitAt(text, end).Length : 0;
        return at > place.End + 1 && unit > 0 && Lexicon.Length(text, end + unit, WordClass.Inside) > 0;
    }
}
