using System.Buffers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Times that set no last day: the earliest, the most often, and those by which acts are rated.</summary>
internal static class Bounds
{
    /// <summary>The signs that a bound can begin with.</summary>
    private static readonly SearchValues<char> OfBounds = SearchValues.Create("不最至≤≦<");

    /// <summary>20个工作日内公开得2分，否则不得分: how acts are rated. −1 if nothing is.</summary>
    public static int FirstScore(ReadOnlySpan<char> text)
    {
        for (int at = 0; at + 1 < text.Length && text[(at + 1)..].IndexOf('分') is >= 0 and var next; at++)
        {
            at += next + 1;
            int number = OddNumbers.LastNumber(text, at);
            bool counted = number < at && number > 0 && text[number - 1] is '得' or '计';
            if (counted || WordLists.ScoreWord.EndLength(text[..(at + 1)]) > 0)
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>不得早于, 每月最多更新一次: the earliest day or the most often that is allowed, and no last day. −1 if the phrase has none.</summary>
    public static int FirstLower(ReadOnlySpan<char> text, List<Part> parts)
    {
        int lastOfEvent = text.IndexOf("少于") < 0 ? -1 : Math.Min(text.LastIndexOfAny('起', '后'), Text.LastNumber(text));
        for (int at = 0; text[at..].IndexOfAny(OfBounds) is >= 0 and var next; at++)
        {
            at += next;
            if (WordLists.LowerBound.At(text, at) > 0)
            {
                return at;
            }

            int least = at + Text.Any(text, at, ["不得少于", "不应少于", "不少于"]);
            int most = at + WordLists.MostTimes.At(text, at);
            bool ofEvent = least > at && lastOfEvent >= least && Text.NumberEnd(text, least) == least && !KeptAfter.Holds(parts, at);

            // 调价间隔不得少于2年: the shortest time from one to the next.
            bool apart = least > at && Text.Ending(text[..at], ["间隔时间", "间隔"]) > 0;
            if (ofEvent || apart || (most > at && TimesReader.Length(text, most, out _) > 0))
            {
                return at;
            }
        }

        return -1;
    }
}
