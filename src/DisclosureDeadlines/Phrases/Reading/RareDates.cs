using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>每五年修订一次，3月底前公布; 逢双年1月31日前: dates that recur more rarely than every year, which no rule says.</summary>
internal static class RareDates
{
    /// <summary>Where a date would recur more often than the paper says: every other year, every five years. −1 if nowhere.</summary>
    public static int First(ReadOnlySpan<char> text, List<Part> parts)
    {
        bool recurs = false;
        for (int i = 0; i < parts.Count; i++)
        {
            recurs |= parts[i].Rule is RecurringBy;
            bool rare =
                i > 0 && ((IsRare(parts[i - 1]) && parts[i].Rule is AnnualBy) || (IsRare(parts[i]) && parts[i - 1].Rule is AnnualBy));
            if (rare && !Text.HasAny(text[Math.Min(parts[i - 1].End, parts[i].Start)..(parts[i].Start + 1)], [";", "或者", "随后"]))
            {
                return parts[i].Rule is AnnualBy ? parts[i].Start : parts[i - 1].Start;
            }
        }

        return recurs ? FirstRareWord(text) : -1;
    }

    /// <summary>单年, but not that of 清单年度.</summary>
    private static int FirstRareWord(ReadOnlySpan<char> text)
    {
        int first = WordLists.RareCycle.FirstIn(text, 0);
        while (first > 0 && WordLists.PaperName.At(text, first - 1) > 0)
        {
            first = WordLists.RareCycle.FirstIn(text, first + 1);
        }

        return first;
    }

    private static bool IsRare(in Part part) =>
        part.Rule is StandingDuty { Kind: RuleKind.UpdateInterval, Length: > 1, Unit: TimeUnit.Year };
}
