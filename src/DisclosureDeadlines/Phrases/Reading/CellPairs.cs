using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>新办20日，变更10日，注销5日; 受理：1日；审查：10日: a cell of nothing but names, each with its length.</summary>
internal static class CellPairs
{
    private const int LongestName = 10;

    private const int LongestCell = 120;

    private const string Separators = "、,;";

    /// <summary>The name that a length of such a cell stands behind; nothing if it stands in none.</summary>
    public static ReadOnlySpan<char> NameBefore(in Place place)
    {
        var text = place.Text;
        if (text.Length > LongestCell || text.IndexOfAny(Separators) < 0)
        {
            return [];
        }

        // 初始登记、转移登记15日，变更登记10日: two names of one length.
        int clause = text[..place.At].LastIndexOfAny(",;") + 1;
        int begin = Text.HasNumber(text[clause..place.At]) ? text[..place.At].LastIndexOfAny(Separators) + 1 : clause;
        var name = NameOf(text[begin..place.At]);
        return name.IsEmpty || !Is(text) ? [] : name;
    }

    /// <summary>受理 of 受理：, and of 审批时限：受理; nothing if the words are no name.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(":为");
        words = words[(words.IndexOf(':') + 1)..];
        return
            words.Length is > 0 and <= LongestName
            && TriggerWords.AreWords(words)
            && !Text.HasNumber(words)
            && Lexicon.EndLength(words, WordClass.Display | WordClass.Link | WordClass.Duty | WordClass.Before | WordClass.Kept) == 0
            && WordLists.NotPairName.FirstIn(words, 0) < 0
            && !WordLists.NotOnDisplay.IsIn(words)
            && (Lexicon.Length(words, 0, WordClass.Verb) < words.Length || WordLists.StepName.At(words, 0) > 0)
            ? words
            : [];
    }

    private static bool Is(ReadOnlySpan<char> text)
    {
        int pairs = 0;
        for (var rest = text; !rest.IsEmpty; )
        {
            int stop = rest.IndexOfAny(Separators);
            var pair = stop < 0 ? rest : rest[..stop];
            bool goesOn = stop >= 0 && rest[stop] == '、' && !Text.HasNumber(pair);
            rest = stop < 0 ? [] : rest[(stop + 1)..];
            if (goesOn)
            {
                continue;
            }

            int number = 0;
            while (number < pair.Length && !Numerals.IsNumeral(pair[number]))
            {
                number++;
            }

            int end = Text.NumberEnd(pair, number);
            end += NumberAnchors.UnitAt(pair, end).Length;
            end += Lexicon.Length(pair, end, WordClass.Inside);
            bool isDisplay = number > 0 && Lexicon.EndLength(pair[..number], WordClass.Display) > 0;
            if (number == 0 || number == pair.Length || end != pair.Length || (!isDisplay && NameOf(pair[..number]).IsEmpty))
            {
                return false;
            }

            pairs++;
        }

        return pairs > 1;
    }
}
