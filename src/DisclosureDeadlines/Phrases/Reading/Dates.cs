using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What dates and cycles state: each with the period that it reports on, and in the place of the cycle before it.</summary>
internal static class Dates
{
    public static Part Read(in Place place)
    {
        var anchor = place.Anchor;
        if (place.Text[place.At] == '每' && OddYears.FollowsYear(place.Text, place.At))
        {
            return Part.Refused(Fault.OwnYear, place.At);
        }

        // 名单已于3月10日至14日公示: what is past.
        if (anchor.Kind is AnchorKind.Annual or AnchorKind.Fixed && (PastStretches.Is(place) || WordLists.Done.EndLength(place.Before) > 0))
        {
            return Part.None;
        }

        if (
            anchor is { Kind: AnchorKind.Annual, FirstMonth: > 0 }
            && !anchor.Has(Traits.Every | Traits.Relative)
            && Stretches.IsOfDisplay(place)
        )
        {
            return place.Last with { End = anchor.End, ReplacesLast = true, Doubts = place.Last.Doubts | Doubts.OtherCount };
        }

        if (WordLists.PointOfData.EndLength(place.Before) > 0 || Stretches.IsNamedSeason(place))
        {
            // 统计时点为每月末, 禁渔期每年3月1日至6月30日: when something is, and not what is done in it.
            return Part.None;
        }

        if (Stretches.Is(place))
        {
            return new(null, anchor.Start, anchor.End) { Reason = Fault.Stretch, Doubts = Stretches.DoubtOf(place) };
        }

        bool isSeason =
            anchor.Kind == AnchorKind.Season
            || (anchor is { Kind: AnchorKind.Annual, FirstMonth: > 0 } && Seasons.IsFollowedByCycle(place.Text, anchor.End));
        if (isSeason)
        {
            return new(null, anchor.Start, anchor.End) { IsCondition = true, Doubts = Doubts.ConditionAside };
        }

        return anchor.Kind switch
        {
            AnchorKind.Annual => Annual(place),
            AnchorKind.Fixed => Fixed(place),
            AnchorKind.Quarterly => DatesOfCycles.Quarterly(place),
            AnchorKind.Monthly => DatesOfCycles.Monthly(place),
            AnchorKind.Weekly => DatesOfCycles.Weekly(place),
            _ => DatesOfCycles.Cycle(place),
        };
    }

    /// <summary>每月由财政部门在10日前公布: the day of the cycle before.</summary>
    public static Part DayOfCycle(in Place place)
    {
        if (Cycles.Of(place.Last.Rule!) != 'M')
        {
            return Part.Refused(Fault.NamedDay, place.At);
        }

        var day = DaysOfMonth.OfMonth(place.Text, place.At, place.At, Anchor.Unsaid);
        return day.Fault != Fault.None ? Part.Refused(day.Fault, day.FaultAt)
            : day.Kind == AnchorKind.None ? Part.Refused(Fault.Date, place.At)
            : DatesOfCycles.Monthly(new Place(place.Frame, day, place.Last, place.Count, place.From));
    }

    /// <summary>次月, 次年: a date that is named by the period after that of the event, or after the one that has ended (年度终了后次年).</summary>
    public static AssumedPeriod Assumed(in Place place, PeriodOffset? dated) =>
        dated != PeriodOffset.Next ? AssumedPeriod.NextDue
        : WordLists.PeriodEnded.IsIn(place.Text[place.From..place.At]) ? AssumedPeriod.EndedLast
        : AssumedPeriod.OfEvent;

    private static Part Fixed(in Place place)
    {
        var anchor = place.Anchor;
        if (anchor.Fault != Fault.None)
        {
            return Part.Refused(anchor.Fault, anchor.FaultAt);
        }

        if (SpansOfCycles.IsEndOf(place))
        {
            return new(null, anchor.Start, anchor.End) { IsCondition = true, Doubts = Doubts.ConditionAside };
        }

        bool stated =
            anchor.Has(Traits.Before)
            || Cycles.IsCeiling(place)
            || (
                Text.Ending(place.Before, ["截至", "截止", "截止到"]) is > 0 and var until
                && anchor.End == place.Text.Length
                && WordLists.AsOf.EndLength(place.Before[..^until]) == 0
                && WordLists.NoticeTime.EndLength(place.Before[..^until]) == 0
            )
            || LastDays.IsNamed(place)
            || WordLists.FromNowUntil.EndLength(place.Before) > 0
            || LastDays.IsUnderHead(place)
            || DaysSet.Is(place);
        return !stated || WordLists.ValidUntil.EndLength(place.Before) > 0 ? Part.None
            : OddYears.IsOddYear(place.Text, anchor.Start) ? Part.Refused(Fault.OneDate, anchor.Start)
            : new(new FixedDate(new LocalDate(anchor.Year, anchor.Month, anchor.Day)), anchor.Start, anchor.End)
            {
                Doubts = MoreOf(anchor) | (Clocks.Length(place.Text, place.End) > 0 ? Doubts.HourStated : Doubts.None),
            };
    }

    private static Part Annual(in Place place)
    {
        var anchor = place.Anchor;
        var text = place.Text;
        // 自7月下旬开始: from when on, and not by when.
        if (anchor.FirstMonth > 0 && Text.Any(text, anchor.End, ["开始", "起"]) > 0)
        {
            return Part.None;
        }

        if (anchor.Period == 'Q' && !PlacedMonths.Are(place))
        {
            return anchor.Has(Traits.Every) ? Part.Refused(Fault.End, Math.Min(anchor.End, text.Length)) : Part.None;
        }

        if (anchor.Fault != Fault.None)
        {
            return Part.Refused(anchor.Fault, anchor.FaultAt);
        }

        if (anchor is { FirstMonth: 1, FirstDay: 1, Month: 12, Day: 31 } && place.Clause.EndsWith("为") && Text.Has(place.Clause, "年度"))
        {
            // 医保年度为每年1月1日至12月31日: a whole year is what something is of, and no time to act.
            return new(null, anchor.Start, anchor.End) { Reason = Fault.Stretch };
        }

        // 半年报当年8月31日前: the name of a report before the year is no other period.
        bool isOfReport = anchor.Offset == 0 && WordLists.CycleSubject.EndLength(place.Before.TrimEnd(",:")) > 0;
        // 每年9月为羊城慈善月: what the month is, and not what is done in it.
        if (anchor.FirstMonth > 0 && Text.At(text, anchor.End, "为") && WordLists.SetAs.At(text, anchor.End) == 0)
        {
            return Part.Refused(Fault.Before, anchor.End);
        }

        if (anchor.Has(Traits.Relative) && !isOfReport && Cycles.PeriodBefore(place) is not (' ' or 'Y'))
        {
            return Part.Refused(Fault.PeriodBefore, anchor.Start);
        }

        // 采暖期结束后至6月30日前通知: from an event until the last day.
        bool isLastDay = anchor.Has(Traits.Before) && Text.Ending(place.Before, ["后至", "后到", "日起至", "日起到"]) > 0;
        if (!isLastDay && Text.Ending(place.Before, ["至", "到"]) > 0 && Text.Ending(place.Before, ["截至", "截止到", "不迟至"]) == 0)
        {
            // 办理至8月底: until when something is done, and not by when.
            return Part.Refused(Fault.OneDate, anchor.Start);
        }

        if (anchor.Period == 'E' && (Text.Ending(place.Before, ["至", "到", "年中、", "年中和", "年中及"]) > 0))
        {
            return Part.Refused(Fault.OneDate, anchor.Start);
        }

        bool end = anchor.End == text.Length;
        bool verb = Text.VerbAt(text, anchor.End) > 0;
        bool day = !anchor.Has(Traits.Closed);
        bool stated =
            anchor.FirstMonth > 0
            || anchor.Has(Traits.Before)
            || anchor.Period == 'E'
            || Cycles.IsCeiling(place)
            || (anchor.Has(Traits.Every) && (end || !IsPointOfTime(text, anchor.End)))
            || (verb && !day)
            || (day && Text.Ending(place.Before, ["于", "在"]) > 0 && WordLists.HandsIn.At(text, anchor.End) > 0)
            || (!day && end)
            || (Text.Ending(place.Before, ["截至", "截止", "截止到"]) > 0 && end)
            || LastDays.IsNamed(place)
            || (day && DaysSet.Is(place));
        if (!stated && WordLists.PointOfData.EndLength(place.Before) > 0)
        {
            // 标准时点为12月31日: the day that the data are of.
            return Part.None;
        }

        if (!stated)
        {
            return !anchor.Has(Traits.Every) && Text.Ending(place.Before, ["截至", "截止", "截止到"]) > 0
                ? Part.None
                : Part.Refused(Fault.Before, anchor.End);
        }

        if (!anchor.Has(Traits.Every | Traits.Relative) && OtherYear(place) is >= 0 and var other)
        {
            return Part.Refused(Fault.OwnYear, other);
        }

        if (!anchor.Has(Traits.Every | Traits.Relative) && OddYears.OfThing(place.Before) is >= 0 and var named)
        {
            return Part.Refused(Fault.OwnYear, place.From + named);
        }

        if (YearsCarried.Read(place) is { } dated)
        {
            return dated;
        }

        bool isLate = anchor.Month > 6 || anchor.Period == 'E';
        var period = Reported.Year(place, out var doubts);
        AnnualDate? from = anchor.FirstMonth > 0 ? new AnnualDate(anchor.FirstMonth, anchor.FirstDay) : null;
        doubts |= period is null && isLate ? Doubts.PeriodNotSaid : Doubts.None;
        doubts |= MoreOf(anchor);
        return DatesOfCycles.InCycle(
            place,
            new AnnualBy(
                new AnnualDate(anchor.Month, anchor.Day),
                from,
                (PeriodOffset?)period,
                Assumed(place, anchor.Offset == Anchor.Unsaid ? null : (PeriodOffset)anchor.Offset)
            ),
            doubts
        );
    }

    /// <summary>What the words of a day leave open by themselves.</summary>
    private static Doubts MoreOf(in Anchor anchor) =>
        (anchor.Has(Traits.Hour) ? Doubts.HourStated : Doubts.None) | (anchor.Has(Traits.MonthEdge) ? Doubts.MonthEdge : Doubts.None);

    private static int OtherYear(in Place place) =>
        place.Text[place.At] == '年' && OddYears.EndsYear(place.Text, place.At) ? place.At - 1 : OddYears.OtherYear(place.Text, place.At);

    /// <summary>Where what follows a day shows that it is no last day: 每年1月31日起, 每年1月31日的.</summary>
    private static bool IsPointOfTime(ReadOnlySpan<char> text, int end) =>
        text[end] is '起' or '的' or '后' or '为' or '是' or '、' or '或' or '和' or ',' || Text.Any(text, end, ["以来", "左右"]) > 0;
}
