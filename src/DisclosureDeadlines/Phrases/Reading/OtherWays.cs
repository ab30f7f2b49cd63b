using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What can be done otherwise beside the limits: on the spot, at once, or as something else says.</summary>
internal static class OtherWays
{
    /// <summary>How far a clause is looked at behind the word.</summary>
    private const int Farthest = 60;

    /// <summary>Whether the limits leave another way aside.</summary>
    public static bool HaveAny(ReadOnlySpan<char> text, List<Part> parts)
    {
        int first = text[..parts[0].Start].LastIndexOf(';');
        return (first > 0 && Gate.IsOtherWay(text[..first]))
            || WordLists.OnTheSpot.IsIn(text[parts[^1].End..])
            || IsDoneOnTheSpot(text, parts[0].Start)
            || HasOtherWay(text, parts)
            // 及时或定期公开, 实时或每日更新: one of them is left out.
            || (text.Contains('或') && WordLists.OpenOr.IsIn(text));
    }

    /// <summary>能够当场答复的，应当当场答复。不能当场答复的，…: beside the limit, what can be is done on the spot.</summary>
    private static bool IsDoneOnTheSpot(ReadOnlySpan<char> text, int limit)
    {
        var before = text[..limit];
        // 应当立即报告，并在24小时内书面报告: what is done at once, in a clause of its own.
        for (int at = 0; WordLists.RightAway.FirstIn(before, at) is >= 0 and var now; at = now + 1)
        {
            int comma = before[now..Math.Min(before.Length, now + Farthest)].IndexOf(',');
            bool isCeiling =
                comma > 0 && Text.Any(text, now + comma + 1, ["最迟", "最晚", "至迟", "最长", "时间", "期限", "不得", "不超"]) > 0;
            if (
                comma > 0
                && !isCeiling
                && Text.HasVerb(before.Slice(now, comma))
                && (now == 0 || Text.Ending(before[..now], ["应当", "应", "须", "必须", ",", "要"]) > 0)
            )
            {
                return true;
            }
        }

        for (int at = 0; WordLists.OnTheSpot.FirstIn(before, at) is >= 0 and var spot; at = spot + 1)
        {
            if (Text.Ending(before[..spot], ["应当", "应", "须", "必须", ",", "予以"]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>当场或者在五日内告知; 三日内，也可以在…后: another way beside the limit.</summary>
    private static bool HasOtherWay(ReadOnlySpan<char> text, List<Part> parts)
    {
        var last = parts[^1];
        return text.IndexOfAny('或', '也') >= 0
            && last.Rule is PeriodAfter or HoursAfter or BeforeEvent or RecurringBy or FixedDate
            && (
                Text.HasAny(text[..last.Start], ["当场或", "即时或"])
                || Text.HasAny(
                    text[last.End..],
                    ["或按", "或者按", "或依", "或者依", "或根据", "或者根据", "或经", "或在", "或者在", "也可"]
                )
            );
    }
}
