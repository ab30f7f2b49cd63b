using System.Buffers;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// 应当建立台账；每年6月30日前公布年报: a sentence before the limit that has no time of its own, and publishes nothing. Whatever could be either is
/// not left aside, so that the phrase is refused.
/// </summary>
internal static class Preambles
{
    /// <summary>Any of these signs can be of a time without a number: 会后, 月底, 当月, 期满, 全程.</summary>
    private static readonly SearchValues<char> OfTime = SearchValues.Create("前后时日天月年周季期末底初旬内间终始程节永久撤申");

    public static bool IsWithoutTime(ReadOnlySpan<char> words) =>
        (WordLists.DutyBeforeLeave.IsIn(words) || WordLists.WorkBegins.At(words, 0) > 0)
        && !Text.HasNumber(words)
        && words.IndexOfAny(";每:(") < 0
        && !WordLists.OtherCase.IsIn(words)
        && (words.IndexOf("的,") < 0 || Lexicon.IndexOf(words, WordClass.Appropriate) >= 0)
        && Lexicon.IndexOf(
            words,
            WordClass.Prescribed | WordClass.Dynamic | WordClass.Lasting | WordClass.NextDay | WordClass.RealTime | WordClass.Together
        ) < 0
        && !NamesTime(words)
        && !Publishes(words);

    /// <summary>Signs of time but for that of 及时.</summary>
    private static bool NamesTime(ReadOnlySpan<char> words)
    {
        for (int at = 0; words[at..].IndexOfAny(OfTime) is >= 0 and var next; at++)
        {
            at += next;
            if (!Text.At(words, at - 1, "及时"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of publishing, but for an attribute: 其公示的信息.</summary>
    private static bool Publishes(ReadOnlySpan<char> words)
    {
        for (int at = WordLists.PublishingVerb.FirstIn(words, 0); at >= 0; at = WordLists.PublishingVerb.FirstIn(words, at + 1))
        {
            if (!Text.At(words, at + WordLists.PublishingVerb.At(words, at), "的"))
            {
                return true;
            }
        }

        return false;
    }
}
