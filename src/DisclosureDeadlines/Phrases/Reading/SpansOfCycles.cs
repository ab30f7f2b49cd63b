using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>2025年底前每季度报送, 自2024年起每年公布, 自次月起每月10日前: from when on, or until when, something comes round, which no rule says.</summary>
internal static class SpansOfCycles
{
    private const int YearDigits = 4;

    /// <summary>How far behind 每年 the event can stand that comes every year.</summary>
    private const int LongestEvent = 24;

    /// <summary>Whether the words before a cycle cut it, or say after what it is that comes every year.</summary>
    public static bool IsCut(ReadOnlySpan<char> text, List<Part> parts)
    {
        int end = 0;
        foreach (var part in parts)
        {
            bool recurs = part.Rule is RecurringBy or StandingDuty { Kind: RuleKind.UpdateInterval };
            if (recurs && (NamesSpan(text[end..Math.Max(end, part.Start)]) || (part.IsCycle && IsAfterEvent(text, part.End))))
            {
                return true;
            }

            end = part.End;
        }

        return false;
    }

    /// <summary>2025年底前每季度报送: the day says until when the cycle goes on, and is no limit of its own.</summary>
    public static bool IsEndOf(in Place place) =>
        Text.At(place.Text, place.End + Text.Any(place.Text, place.End, [","]), "每") && place.Clause.IsEmpty && place.IsFirst;

    private static bool NamesSpan(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(',');
        if (before.EndsWith("起") && before.Length > 2 && Text.HasAny(before, ["次月", "次年", "下月", "下季", "翌年", "次周", "之日起"]))
        {
            return true;
        }

        for (int at = YearDigits; at < before.Length && before[at..].IndexOf('年') is >= 0 and var next; at++)
        {
            at += next;
            bool isYear = Text.NumberEnd(before, at - YearDigits) == at && char.IsAsciiDigit(before[at - YearDigits]);
            if (
                isYear
                && (
                    before.EndsWith("起")
                    || before.EndsWith("前")
                    || before[..(at - YearDigits)].EndsWith("至")
                    || before[..(at - YearDigits)].EndsWith("到")
                    || before.EndsWith("以来")
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>每年审计结束后及时公布, 每年两会后公布: the event is left out.</summary>
    private static bool IsAfterEvent(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + LongestEvent)];
        int stop = rest.IndexOfAny(",;。(");
        rest = stop < 0 ? rest : rest[..stop];
        int after = rest.IndexOf('后');
        int next = after + 1 + (after < 0 ? 0 : Lexicon.Length(rest, after + 1, OpenSentence.AtOnce));
        return after > 1
            && !Text.HasNumber(rest[after..])
            && (after + 1 == rest.Length || Text.VerbAt(rest, next) > 0)
            && Text.Ending(rest[..(after + 1)], ["今后", "前后", "最后", "然后", "随后", "其后", "落后", "善后", "售后", "此后"]) == 0
            && Lexicon.IndexOf(rest[..after], WordClass.Verb) != 0;
    }
}
