using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <content>Days that are said to be what they are: rest days, workdays, and the festival's own.</content>
internal sealed partial class NoticeClauseMaker
{
    /// <summary>正常休息 outside the break: in a region, weekend days that the national notice has worked are off there.</summary>
    private void RestOutside(NoticeClauseDraft draft, SortedSet<LocalDate> off, SortedSet<LocalDate> worked)
    {
        foreach (var (day, at) in draft.Rest)
        {
            Require(!worked.Contains(day), at, $"{Iso(day)}既公休又上班", $"{Iso(day)} is both a rest day and worked");
            if (layout.Region is not null && draft.OrdinaryWeekendAt is null && (!before.KnowsNation || before.IsWorkedNationally(day)))
            {
                off.Add(day);
            }
        }
    }

    /// <summary>
    /// Weekdays that are said to be worked as usual: those of a holiday that is taken back, or that was off until now, are worked; those
    /// after a break are what they were.
    /// </summary>
    private void Usual(NoticeClauseDraft draft, SortedSet<LocalDate> off, SortedSet<LocalDate> worked)
    {
        bool takenBack = off.Count + worked.Count == 0 && (layout.Region is not null || draft.TakenBackAt is not null);
        if (draft.TakenBackAt is { } said)
        {
            Require(
                takenBack && draft.Usual.Count > 0,
                said,
                "说是取消放假，却没有写明哪几个周一至周五上班，或者又放假",
                "the holiday is taken back, but it is not said which weekdays are worked, or days are off all the same"
            );
        }

        foreach (var (day, at) in draft.Usual)
        {
            Require(!off.Contains(day), at, $"{Iso(day)}既放假又上班", $"{Iso(day)} is both off and worked");
            if (takenBack || before.IsOff(day))
            {
                worked.Add(day);
            }
            else
            {
                Require(off.Count > 0, at, $"{Iso(day)}不是周末，不是调休上班日", $"{Iso(day)} is on no weekend, and no make-up workday");
            }
        }
    }

    /// <summary>The day that the heading gives is in the break, and one that falls on a weekend before it or in it.</summary>
    private void CheckNamed(NoticeClauseDraft draft, SortedSet<LocalDate> off)
    {
        foreach (var (day, at) in draft.Named)
        {
            Require(
                off.Count == 0 || off.Contains(day) || IsWeekend(day),
                at,
                $"{Iso(day)}是节日，却没有写明当天放假",
                $"{Iso(day)} is the festival, but is not said to be off"
            );
        }

        if (draft.ShiftedBy is var (by, place))
        {
            Require(
                off.Count > 0 && off.Contains(draft.Fell.Keys.Last().PlusDays(by)),
                place,
                $"顺延{by}天，与放假的日期不符",
                $"put off by {by} days, which does not fit the days off"
            );
        }
    }
}
