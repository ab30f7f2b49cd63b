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
            || IsShownBefore(text, parts)
            || HasOtherDuty(text, parts)
            || IsShownAndKept(text, parts)
            || MoreThanOnce.IsAskedIn(text, parts)
            || IsAskedBeforeRestDays(text[parts[^1].End..])
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

    /// <summary>每季度报送情况，发现违法线索立即移交: what is to be done at once besides, in a clause of its own.</summary>
    private static bool HasOtherDuty(ReadOnlySpan<char> text, List<Part> parts)
    {
        if (text.IndexOfAny(",;。") < 0 || !WordLists.AtOnceWord.IsIn(text))
        {
            return false;
        }

        // Looked for once, so that a text of many clauses is gone through once.
        int ceiling = WordLists.CeilingOfOpen.LastIndexIn(text);
        for (int start = 0; start < text.Length; )
        {
            int length = text[start..].IndexOfAny(",;。");
            int end = length < 0 ? text.Length : start + length;
            int begin = start;
            int manner = end > start ? Lexicon.IndexOf(text[start..end], OpenSentence.AtOnce) : -1;
            if (
                (manner > 1 || (manner == 0 && (start > 0 || IsApart(text, start, end))))
                && !parts.Exists(part => part.Start < end && part.End > begin)
                && ceiling < end
                && (
                    IsOfCase(text[start..end], manner)
                    || OpenDuties.First(text[start..end]) is { Rule: not null } other
                        && (manner > 1 || other.Doubts != Doubts.None || IsApart(text, start, end))
                )
            )
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    /// <summary>及时将工作情况报送办公室，并于每月2日前报送小结: what is handed in at once is another thing.</summary>
    private static bool IsApart(ReadOnlySpan<char> text, int start, int end)
    {
        var clause = text[start..end];
        int manner = Lexicon.Length(clause, 0, OpenSentence.AtOnce);
        return (manner < clause.Length && clause[manner] is '将' or '把') || Text.Any(text, end, [",并于", ",并在", ",并自"]) > 0;
    }

    /// <summary>重大舆情立即报告, 发现线索立即移交: in which case, or of what, something is told or handed on at once.</summary>
    private static bool IsOfCase(ReadOnlySpan<char> clause, int manner)
    {
        int end = manner + Lexicon.Length(clause, manner, OpenSentence.AtOnce);
        bool isCase = WordLists.CaseBegins.At(clause, 0) > 0 || Conditions.IsThing(clause[..manner]);
        return isCase && end + 1 < clause.Length && (OtherActs.Tells(clause[end..]) || WordLists.CaseBegins.At(clause, 0) > 0);
    }

    /// <summary>每季度排查一次；节假日前必须排查: once more before each of those days.</summary>
    private static bool IsAskedBeforeRestDays(ReadOnlySpan<char> rest) =>
        WordLists.RestDayWord.FirstIn(rest, 0) is >= 0 and var at && Text.At(rest, at + WordLists.RestDayWord.At(rest, at), "前");

    /// <summary>立即公布并保存3年: at once, and for so long.</summary>
    private static bool IsShownAndKept(ReadOnlySpan<char> text, List<Part> parts)
    {
        var first = parts[0];
        var words = first.Rule is StandingDuty { Kind: RuleKind.Retention, Length: not null }
            ? text[..OtherActs.NumberStart(text, first)]
            : [];
        words = words[(words.LastIndexOfAny(",;。") + 1)..];
        int manner = Lexicon.IndexOf(words, OpenSentence.AtOnce);
        int and = manner < 0 ? -1 : words[manner..].IndexOf('并');
        return and > 0 && WordLists.PublishingVerb.IsIn(words.Slice(manner, and));
    }

    /// <summary>开工前公示，竣工后15日内公示: before an event something is shown as well, without a time for it.</summary>
    private static bool IsShownBefore(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = 1; at < text.Length && text[at..].IndexOf('前') is >= 0 and var next; at++)
        {
            at += next;
            int begin = at;
            int clause = text[Math.Max(0, at - Farthest)..at].LastIndexOfAny(",;。") is >= 0 and var comma
                ? Math.Max(0, at - Farthest) + comma + 1
                : 0;
            int publishes = WordLists.PublishedAlong.At(text, at + 1);
            int end = at + 1 + publishes;
            bool isWhole = publishes > 0 && (end == text.Length || text[end] is ',' or ';' or '。');
            if (
                isWhole
                && at - clause > 1
                && Text.Ending(text[..(at + 1)], ["以前", "之前", "提前", "当前", "目前", "事前", "底前", "末前", "初前", "旬前"]) == 0
                && !Text.HasNumber(text[clause..at])
                && !parts.Exists(part => part.Start < end && part.End > begin)
            )
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
