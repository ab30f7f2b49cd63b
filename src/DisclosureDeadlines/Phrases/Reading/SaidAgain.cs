using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// 三个工作日（72小时）内: a bracket that says the limit before it once more, in another count. It is no second limit, and which of the two counts
/// ends first depends on the days between.
/// </summary>
internal static class SaidAgain
{
    /// <summary>What of the bracket stands behind the length, with 内; 0 if the length does not stand in such a bracket.</summary>
    public static int Length(in Place place)
    {
        if (
            place.IsFirst
            || place.Last.Rule is not (PeriodAfter or HoursAfter or BeforeEvent or StandingDuty { Kind: RuleKind.MinimumPeriod })
        )
        {
            return 0;
        }

        var before = place.Before;
        int open = Lexicon.Length(before, 0, WordClass.Inside);
        bool again = Text.At(before, open, "(") && WordLists.SaidAgain.TrimEnd(before[(open + 1)..]).IsEmpty;
        int close = place.End + Lexicon.Length(place.Text, place.End, WordClass.Inside);
        return again && Text.At(place.Text, close, ")")
            ? close + 1 + Lexicon.Length(place.Text, close + 1, WordClass.Inside) - place.End
            : 0;
    }
}
