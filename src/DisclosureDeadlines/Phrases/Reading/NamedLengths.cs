namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Lengths that another word says what they are of: 公示，为期10天; 设7天公示期; 不少于5日的公示.</summary>
internal static class NamedLengths
{
    /// <summary>街道组织公示，为期10天: how much of the text before the length only says that it is one; 0 where nothing is on display.</summary>
    public static int ForSoLong(ReadOnlySpan<char> before)
    {
        int word = Text.Ending(before, ["为期", ",期限为", ",期限", ",时间为", ",时间"]);
        int length = word + (word > 0 && Text.Ending(before[..^word], [","]) > 0 ? 1 : 0);
        return word > 0 && Lexicon.EndLength(before[..^length], WordClass.Display) > 0 ? length : 0;
    }

    /// <summary>
    /// 设3个工作日公示期, 7天的公示期: the length of the name of the time behind it; 0 if there is none, if it goes on (公示期内, 公示期后) or if none is
    /// set (不设7天公示期).
    /// </summary>
    public static int Behind(in Place place)
    {
        int of = Text.Any(place.Text, place.End, ["的"]);
        int name = WordLists.NoticeTime.At(place.Text, place.End + of);
        if (name == 0 && of > 0 && (Standing.LeastLength(place.Before) > 0 || WordLists.ShowsFor.EndLength(place.Before) > 0))
        {
            // 进行不少于5个工作日的公示, 进行5个工作日的公示.
            name = WordLists.ShownFor.At(place.Text, place.End + of);
        }

        int end = place.End + of + name;
        bool ends = end == place.Text.Length || place.Text[end] is ',' or ';' or '。' or ')';
        var clause = place.Clause[..^Math.Min(place.Clause.Length, Standing.LeastLength(place.Before))];
        return name > 0 && ends && Lexicon.IndexOf(clause, WordClass.Negation) < 0 && !place.Clause.Contains('原') ? of + name : 0;
    }
}
