using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// What comes round and is no publication: 每周二、周四接待群众, 逾期每日按千分之三支付, 每月限购2套, and quantities with a unit of time.
/// </summary>
internal static class OtherRounds
{
    /// <summary>How far from the limit the words can stand that say what comes round.</summary>
    private const int Farthest = 40;

    /// <summary>Takes off what is no publication. The place of the first if nothing is left; −1 if there is nothing to refuse.</summary>
    public static int Remove(ReadOnlySpan<char> text, List<Part> parts, ref Doubts doubts)
    {
        int first = -1;
        for (int i = parts.Count - 1; i >= 0; i--)
        {
            if (Is(text, parts[i], i == 0 ? 0 : parts[i - 1].End))
            {
                first = parts[i].Start;
                parts.RemoveAt(i);
            }
        }

        doubts |= first >= 0 && parts.Count > 0 ? Doubts.ConditionAside : Doubts.None;
        return parts.Count == 0 ? first : -1;
    }

    private static bool Is(ReadOnlySpan<char> text, in Part part, int from)
    {
        if (Attributes.Is(text, part))
        {
            return true;
        }

        if (part.Rule is StandingDuty { Kind: RuleKind.UpdateInterval } or RecurringBy)
        {
            var clause = ClauseOf(text, part);
            return IsSeason(text, part)
                || (WordLists.HourOfService.IsIn(clause) || WordLists.PenaltyOrQuota.IsIn(clause))
                    && !WordLists.PublishedOrTold.IsIn(clause);
        }

        if (part.Rule is not (PeriodAfter or HoursAfter) || part.Rule.OnlyTrigger is not null)
        {
            return false;
        }

        var before = text[Math.Min(from, part.Start)..OtherActs.NumberStart(text, part)];
        return WordLists.AmountOf.At(text, part.End) > 0
            || WordLists.PerCycle.EndLength(before) > 0 && !WordLists.PublishedOrTold.IsIn(ClauseOf(text, part));
    }

    /// <summary>本市的汛期为每年5月1日至9月30日: what time of the year is called so.</summary>
    private static bool IsSeason(ReadOnlySpan<char> text, in Part part) =>
        text[..part.Start].TrimEnd("从自在") is [.., '为' or '是' or ':'] named && WordLists.Season.EndLength(named[..^1]) > 0;

    /// <summary>每季度召开一次联席会议: how often people meet, and nothing is published.</summary>
    public static bool IsMeeting(ReadOnlySpan<char> text, in Part part) =>
        ClauseOf(text, part) is var clause && Text.Has(clause, "召开") && !WordLists.PublishedOrTold.IsIn(clause);

    private static ReadOnlySpan<char> ClauseOf(ReadOnlySpan<char> text, in Part part)
    {
        var before = text[Math.Max(0, part.Start - Farthest)..part.Start];
        var behind = text[part.End..Math.Min(text.Length, part.End + Farthest)];
        int begin = part.Start - before.Length + before.LastIndexOfAny(",;。") + 1;
        int stop = behind.IndexOfAny(",;。");
        return text[begin..(part.End + (stop < 0 ? behind.Length : stop))];
    }
}
