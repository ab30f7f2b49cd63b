namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The one day that is set for publishing.</summary>
internal static class DaysSet
{
    /// <summary>How far into a clause the word of a plan is looked for.</summary>
    private const int FarthestPlan = 60;

    /// <summary>应于2026年7月6日上午8:00将名额公布: the one day on which it is to be done.</summary>
    private static bool IsPublishedThen(ReadOnlySpan<char> rest)
    {
        int stop = rest.IndexOfAny(";。");
        var clause = stop < 0 ? rest : rest[..stop];
        return clause is ['将' or '在' or '向', ..] && WordLists.PublishedAlong.EndLength(clause) > 0 && !Text.HasNumber(clause);
    }

    /// <summary>将通过网站, 计划: a clause of what is still to come, and with no day of its own.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> clause) =>
        clause[..Math.Min(clause.Length, FarthestPlan)] is var near && WordLists.Planned.IsIn(near) && !Text.Has(clause, "原");

    /// <summary>定于2026年5月7日向社会公布: the one day that is set for it, and nothing else with a number; but not 原定于, 定于…起公布, 公开招标.</summary>
    public static bool Is(in Place place)
    {
        int set = WordLists.SetFor.EndLength(place.Before);
        if (Text.Ending(place.Before, ["应于", "应当于", "须于", "应在", "应当在", "须在"]) > 0)
        {
            return IsPublishedThen(place.Text[(place.End + Clocks.Length(place.Text, place.End))..]);
        }

        int from = place.End + Clocks.Length(place.Text, place.End);
        if (set == 0 && Text.Ending(place.Before, ["于", "在"]) is > 0 and var on && IsPlanned(place.Clause[..^on]))
        {
            // 将通过门户网站于5月18日向社会公告.
            set = on;
        }

        for (int link; (link = WordLists.ToWhom.At(place.Text, from)) > 0; )
        {
            from += link;
        }

        int verb = WordLists.PublishedAlong.At(place.Text, from);
        bool ends = from + verb == place.Text.Length || place.Text[from + verb] is ',' or ';' or '。';
        return set > 0 && verb > 0 && ends && WordLists.NotSet.EndLength(place.Before[..^set]) == 0 && !Text.HasNumber(place.Text[from..]);
    }
}
