namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Days of which the information is, and by which nothing is due.</summary>
internal static class PastStretches
{
    /// <summary>上一年度1月1日至12月31日的环境信息: of which days the information is.</summary>
    public static bool Is(in Place place) =>
        Text.At(place.Text, place.End, "的")
        && place.End + 1 < place.Text.Length
        && place.Text[place.End + 1] is not (',' or ';' or '。' or ')')
        && WordLists.PastPeriod.EndLength(WithoutFirstMonth(place.Text[..place.At])) > 0;

    /// <summary>上年度1月至12月的: the first month of the stretch is no part of the name of the year.</summary>
    private static ReadOnlySpan<char> WithoutFirstMonth(ReadOnlySpan<char> before)
    {
        int to = Lexicon.EndLength(before, WordClass.To);
        if (to == 0)
        {
            return before;
        }

        var month = before[..^to];
        month = month[..^Text.Ending(month, ["月份", "月"])];
        int number = OddNumbers.LastNumber(month, month.Length);
        return number < month.Length ? month[..number] : before;
    }
}
