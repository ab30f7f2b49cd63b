using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The rule of a date that comes round: 每季度首月15日前, 每月10日前, 每周五前, 每半年.</summary>
internal static class DatesOfCycles
{
    public static Part Quarterly(in Place place)
    {
        var anchor = place.Anchor;
        if (anchor.Fault != Fault.None)
        {
            return Part.Refused(anchor.Fault, anchor.FaultAt);
        }

        if (anchor.Has(Traits.Relative) && Cycles.PeriodBefore(place) is not (' ' or 'Q'))
        {
            return Part.Refused(Fault.PeriodBefore, anchor.Start);
        }

        int? period = anchor.Has(Traits.Relative) ? 1 : Reported.In(place, Reported.Quarters);
        bool open = period is null && anchor.Month == 3 && anchor.Day < 31;
        return InCycle(
            place,
            new QuarterlyBy(
                anchor.Month,
                anchor.Day,
                (PeriodOffset?)period,
                Dates.Assumed(place, anchor.Has(Traits.Relative) ? PeriodOffset.Next : null)
            ),
            open ? Doubts.PeriodNotSaid : Doubts.None
        );
    }

    public static Part Monthly(in Place place)
    {
        var anchor = place.Anchor;
        char before = anchor.Has(Traits.Relative) ? Cycles.PeriodBefore(place) : ' ';
        if (before is not (' ' or 'M'))
        {
            // 每季度结束后次月10日前: the month after a quarter or a year.
            bool follows = before is 'Q' or 'Y' && anchor.Offset == 1 && !place.Last.IsCycle;
            return !follows ? Part.Refused(Fault.PeriodBefore, anchor.Start)
                : anchor.Fault != Fault.None ? Part.Refused(anchor.Fault, anchor.FaultAt)
                : InCycle(
                    place,
                    before == 'Q'
                        ? new QuarterlyBy(1, anchor.Day, PeriodOffset.Next, Dates.Assumed(place, PeriodOffset.Next))
                        : new AnnualBy(new AnnualDate(1, anchor.Day), null, PeriodOffset.Next, Dates.Assumed(place, PeriodOffset.Next)),
                    Doubts.None
                );
        }

        if (anchor.Fault != Fault.None)
        {
            return Part.Refused(anchor.Fault, anchor.FaultAt);
        }

        if (place.Text[place.At] == '月' && (OddSigns.EndsOddNumber(place.Text, place.At) || OddYears.OtherYear(place.Text, place.At) >= 0))
        {
            return OddSigns.EndsOddNumber(place.Text, place.At)
                ? Part.Refused(Fault.ExactNumber, place.At - 1)
                : Part.Refused(Fault.OwnYear, OddYears.OtherYear(place.Text, place.At));
        }

        int? period = anchor.Offset == Anchor.Unsaid ? Reported.In(place, Reported.Months) : anchor.Offset;
        bool open = period is null && anchor.Day is > 20 and < 31;
        return InCycle(
            place,
            new MonthlyBy(
                anchor.Day,
                (PeriodOffset?)period,
                Dates.Assumed(place, anchor.Offset == Anchor.Unsaid ? null : (PeriodOffset)anchor.Offset)
            ),
            (open ? Doubts.PeriodNotSaid : Doubts.None) | (anchor.Has(Traits.Hour) ? Doubts.HourStated : Doubts.None)
        );
    }

    public static Part Weekly(in Place place)
    {
        var anchor = place.Anchor;
        if (
            anchor.Has(Traits.Alone)
            && !(place.Last.Rule is WeeklyBy && place.Before.Contains(',') && anchor.Fault == Fault.None && IsDone(place))
            && !(place.Last.IsCycle && Cycles.Of(place.Last.Rule!) == 'W' && place.Before is "," or "(")
        )
        {
            return Part.None;
        }

        if (anchor.Fault != Fault.None)
        {
            return Part.Refused(anchor.Fault, anchor.FaultAt);
        }

        if (WordLists.OpenThen.At(place.Text, place.End + Text.Any(place.Text, place.End, ["上午", "下午", "全天", "晚上"])) > 0)
        {
            // 每周二、四上午受理: when somebody is there.
            return Part.Refused(Fault.Limit, anchor.Start);
        }

        if (anchor.Offset == 1 && place.Text.StartsWith("请"))
        {
            // 请于下周五前报送: one day, seen from the day of the paper.
            return Part.Refused(Fault.NamedDay, anchor.Start);
        }

        int? period = anchor.Offset == Anchor.Unsaid ? Reported.In(place, Reported.Weeks) : anchor.Offset;
        return InCycle(place, new WeeklyBy((IsoDayOfWeek)anchor.Day, (PeriodOffset?)period), Doubts.None);
    }

    /// <summary>每周一前公布计划，周五前公布结果: the second day has a verb or 前 of its own.</summary>
    private static bool IsDone(in Place place) =>
        place.Text[place.End - 1] == '前' || (place.Before.EndsWith(",") && Text.VerbAt(place.Text, place.End) > 0);

    public static Part Cycle(in Place place)
    {
        var anchor = place.Anchor;
        if (anchor.Fault != Fault.None)
        {
            return Part.Refused(anchor.Fault, anchor.FaultAt);
        }

        if (!PublishedCycles.Has(place))
        {
            return Part.None with { IsCondition = true };
        }

        if (anchor.Period is 'Y' or 'H' or 'Q' or 'M' && Cycles.IsBeforeEvent(place) && !Cycles.IsExplained(place))
        {
            return Part.Refused(Fault.Date, place.End);
        }

        var part = Cycles.Read(place);
        return part.IsCycle && place.Last.IsCycle && Cycles.IsInner(place) ? part with { ReplacesLast = true } : part;
    }

    /// <summary>每年由财政部门在3月底前公布: the date says it all, where it recurs as often as the cycle.</summary>
    public static Part InCycle(in Place place, DeadlineRule rule, Doubts doubts)
    {
        var part = new Part(rule, place.At, place.End) { Doubts = doubts };
        if (
            !place.Last.IsCycle
            || place.Before.IndexOfAny(",;。或") >= 0
            || (place.Before.Contains('(') && place.Text[place.End - 1] == '前' && !place.Before.EndsWith("前("))
        )
        {
            return part;
        }

        bool inner = Cycles.IsInner(place);
        bool apart = place.Text[place.Last.Start..place.Last.End].IndexOf('隔') >= 0;
        return apart || (Cycles.Of(place.Last.Rule!) != Cycles.Of(rule) && !inner)
            ? Part.Refused(Fault.SameCycle, place.At)
            : part with
            {
                ReplacesLast = true,
            };
    }
}
