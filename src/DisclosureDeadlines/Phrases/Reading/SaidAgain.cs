using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// 三个工作日（72小时）内: a bracket that says the limit before it once more, in another count. It is no second limit, and which of the two counts
/// ends first depends on the days between.
/// </summary>
internal static class SaidAgain
{
    /// <summary>How much can stand in the bracket.</summary>
    private const int LongestBracket = 16;

    /// <summary>3个月（90天）内, 2个月（涉外案件3个月）内: whether a bracket with a length stands there, and 内 behind it.</summary>
    public static bool IsFollowed(ReadOnlySpan<char> text, int at)
    {
        int close = Text.At(text, at, "(") ? text[at..Math.Min(text.Length, at + LongestBracket)].IndexOf(')') : -1;
        return close > 0 && Text.HasNumber(text.Slice(at, close)) && Lexicon.Length(text, at + close + 1, WordClass.Inside) > 0;
    }

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
        close += Text.Any(place.Text, close, [",下同"]);
        return again && Text.At(place.Text, close, ")")
            ? close + 1 + Lexicon.Length(place.Text, close + 1, WordClass.Inside) - place.End
            : 0;
    }
}
