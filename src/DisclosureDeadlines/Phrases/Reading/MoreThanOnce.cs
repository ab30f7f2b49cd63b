using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>登记后一年内公布两次: more than once within the time, of which the last day is read.</summary>
internal static class MoreThanOnce
{
    private const WordClass Between =
        WordClass.Inside | WordClass.TimesLead | WordClass.Verb | WordClass.Duty | WordClass.Adverb | WordClass.Least;

    public static bool IsAskedIn(ReadOnlySpan<char> text, List<Part> parts)
    {
        foreach (var part in parts)
        {
            if (part.Rule is PeriodAfter or BeforeEvent or RecurringBy or FixedDate && IsAskedBehind(text, part.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAskedBehind(ReadOnlySpan<char> text, int at)
    {
        for (int word; (word = Lexicon.Length(text, at, Between)) > 0; )
        {
            at += word;
        }

        at += Text.Any(text, at, ["分"]);
        return Text.Number(text, at, out int end) is > 1
            && Text.Any(text, end, ["次", "批", "轮"]) > 0
            && Text.Any(text, end, ["次日", "次月", "次年", "批准", "批复"]) == 0;
    }
}
