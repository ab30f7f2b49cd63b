using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>From when on a limit holds, which the rule leaves out.</summary>
internal static class Beginnings
{
    /// <summary>Whether a limit holds from a day or an event on.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, List<Part> parts) =>
        BeginsOnADay(text, parts) || BeginsAfterAnEvent(text, parts) || HoldsInASeason(text, parts);

    /// <summary>枯水期每月公布一次, 存续期内每年4月30日前披露, 每年春季公布: it holds for a part of the time alone.</summary>
    private static bool HoldsInASeason(ReadOnlySpan<char> text, List<Part> parts)
    {
        foreach (var part in parts)
        {
            bool comesRound = part.Rule is RecurringBy or StandingDuty { Kind: RuleKind.UpdateInterval };
            if (
                comesRound
                && (WordLists.SeasonName.EndLength(text[..part.Start].TrimEnd(",")) > 0 || WordLists.SeasonOfYear.At(text, part.End) > 0)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>自登记之日起每半年检验一次: from when on it comes round.</summary>
    private static bool BeginsAfterAnEvent(ReadOnlySpan<char> text, List<Part> parts)
    {
        foreach (var part in parts)
        {
            if (part.Rule is StandingDuty { Kind: RuleKind.UpdateInterval } && text[..part.Start].EndsWith("之日起"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>自2025年1月1日起，每月15日前: from when on the limit holds.</summary>
    private static bool BeginsOnADay(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = 0; text[at..].IndexOfAny('自', '从') is >= 0 and var next; at++)
        {
            at += next;
            int year = Text.NumberEnd(text, at + 1);
            int end = year;
            while (end < text.Length && (Numerals.IsNumeral(text[end]) || text[end] is '年' or '月' or '日' or '度'))
            {
                end++;
            }

            int place = at;
            bool begins = year == at + 5 && Text.At(text, year, "年") && Text.Any(text, end, ["之日起", "开始", "起"]) > 0;
            if (begins && !parts.Exists(part => part.IsCounted && part.Start <= place && place < part.End))
            {
                return true;
            }
        }

        return false;
    }
}
