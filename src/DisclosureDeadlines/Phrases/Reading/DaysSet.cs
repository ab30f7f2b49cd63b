namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The one day that is set for publishing.</summary>
internal static class DaysSet
{
    /// <summary>定于2026年5月7日向社会公布: the one day that is set for it, and nothing else with a number; but not 原定于, 定于…起公布, 公开招标.</summary>
    public static bool Is(in Place place)
    {
        int set = WordLists.SetFor.EndLength(place.Before);
        int from = place.End;
        for (int link; (link = WordLists.ToWhom.At(place.Text, from)) > 0; )
        {
            from += link;
        }

        int verb = WordLists.PublishedAlong.At(place.Text, from);
        bool ends = from + verb == place.Text.Length || place.Text[from + verb] is ',' or ';' or '。';
        return set > 0 && verb > 0 && ends && WordLists.NotSet.EndLength(place.Before[..^set]) == 0 && !Text.HasNumber(place.Text[from..]);
    }
}
