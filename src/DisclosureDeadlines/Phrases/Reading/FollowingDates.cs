namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Days and months that follow one that has been read, and are of the same week, month or year: 每月5日、15日前; 每年一次，3月.</summary>
internal static class FollowingDates
{
    /// <summary>每月5日、15日前: the day is one of the same month.</summary>
    public static bool IsDay(ReadOnlySpan<char> text, Anchor before, int at) =>
        before is { Kind: AnchorKind.Monthly, Fault: Fault.Before }
        && before.FaultAt == before.End
        && at == before.End + 1
        && text[before.End] is '、' or '和' or '及'
        && Text.NumberEnd(text, at) is var end
        && end > at
        && Text.Any(text, end, ["日", "号"]) > 0;

    /// <summary>每月5日公布，15日报送: a further day of the month, with a verb of its own; 15日前报送 can be a lead.</summary>
    public static bool IsDayDone(ReadOnlySpan<char> text, Anchor before, int at) =>
        before is { Kind: AnchorKind.Monthly, Fault: Fault.None, Offset: Anchor.Unsaid }
        && at > before.End
        && text[at - 1] == ','
        && text[before.End..(at - 1)].IndexOfAny(",;。") < 0
        && Text.NumberEnd(text, at) is var end
        && end > at
        && end - at <= 2
        && Text.Any(text, end, ["日", "号"]) > 0
        && Text.VerbAt(text, end + 1) > 0;

    /// <summary>每周二、周五: the day is one of the same week.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> text, Anchor before, int at) =>
        before is { Kind: AnchorKind.Weekly, Fault: Fault.Before, Day: > 0 }
        && at == before.End + 1
        && text[before.End] is '、' or '和' or '及'
        && WeekAnchors.ReadNext(text, at, before.Offset).Kind == AnchorKind.Weekly;

    /// <summary>每年一次，3月; 每年一次，一般在3月: the month is one of every year.</summary>
    public static bool IsOfYear(ReadOnlySpan<char> text, Anchor before, int at) =>
        before is { Kind: AnchorKind.Cycle, Length: 1, Unit: Rules.TimeUnit.Year }
        && at > before.End
        && Text.Trim(text[(before.End + 1)..at], ["一般", "通常", "原则上", "安排", "在", "于"]).IsEmpty
        && text[before.End] is ',' or '('
        && Text.NumberEnd(text, at) is var end
        && end > at
        && Text.At(text, end, "月");

    /// <summary>每年1月公布计划，12月公布结果: a further month of the same year, with a verb of its own.</summary>
    public static bool IsMonth(ReadOnlySpan<char> text, Anchor before, int at) =>
        before is { Kind: AnchorKind.Annual, FirstMonth: > 0, FirstDay: 1, Year: 0 }
        && before.Has(Traits.Every)
        && at > 0
        && text[at - 1] is ',' or '、'
        && Text.NumberEnd(text, at) is var end
        && end > at
        && Text.At(text, end, "月")
        && (Text.VerbAt(text, end + 1) > 0 || WordLists.DoneOnTheSpot.At(text, end + 1) > 0);
}
