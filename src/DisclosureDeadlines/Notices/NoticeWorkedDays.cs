using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// The days that an item orders to be worked: make-up workdays, which are on weekends near the break, and weekdays that are worked as
/// usual.
/// </summary>
internal sealed class NoticeWorkedDays(NoticeScript script, NoticeLayout layout, NoticeBefore before)
{
    /// <summary>The farthest that a make-up workday has ever been from its break is 11 days (2026-09-20).</summary>
    private const int FarthestMakeUp = 14;

    /// <summary>
    /// The days worked: those that the notice names, and those that it moves out of the weekend. Where it names both they are the same.
    /// </summary>
    public SortedSet<LocalDate> Of(NoticeClauseDraft draft, SortedSet<LocalDate> off)
    {
        SortedSet<LocalDate> moved = [.. draft.MovedFrom.Keys.Where(day => !off.Contains(day))];
        if (draft.Worked.Count == 0)
        {
            return moved;
        }

        foreach (var (day, at) in draft.MovedFrom.Where(pair => moved.Contains(pair.Key) && !draft.Worked.ContainsKey(pair.Key)))
        {
            throw script.Fault(
                at,
                $"{NoticeDates.Iso(day)}的公休调走了，却没有写上班",
                $"the rest of {NoticeDates.Iso(day)} is moved away, but the day is not said to be worked"
            );
        }

        foreach (var (day, at) in draft.Worked.Where(pair => moved.Count > 0 && !moved.Contains(pair.Key)))
        {
            throw script.Fault(
                at,
                $"{NoticeDates.Iso(day)}上班，公休却没有调走",
                $"{NoticeDates.Iso(day)} is worked, but its rest is not moved"
            );
        }

        return [.. draft.Worked.Keys];
    }

    /// <summary>Refuses days worked that are off too, not on a weekend, or too far from the break.</summary>
    public void Check(NoticeClauseDraft draft, SortedSet<LocalDate> off, SortedSet<LocalDate> worked)
    {
        foreach (var day in worked)
        {
            int at = draft.Worked.TryGetValue(day, out int place) ? place : draft.MovedFrom[day];
            script.Require(
                draft.NoExchangeAt is null,
                at,
                $"说是不调休，{NoticeDates.Iso(day)}却上班",
                $"no exchange of days is said, but {NoticeDates.Iso(day)} is worked"
            );
            script.Require(!off.Contains(day), at, $"{NoticeDates.Iso(day)}既放假又上班", $"{NoticeDates.Iso(day)} is both off and worked");
            script.Require(
                NoticeDates.IsWeekend(day),
                at,
                $"调休上班日{NoticeDates.Iso(day)}不是周末",
                $"the make-up workday {NoticeDates.Iso(day)} is not on a weekend"
            );
            script.Require(
                off.Count == 0 || (off.Min.PlusDays(-FarthestMakeUp) <= day && day <= off.Max.PlusDays(FarthestMakeUp)),
                at,
                $"{NoticeDates.Iso(day)}上班，离放假的日期超过{FarthestMakeUp}天",
                $"{NoticeDates.Iso(day)} is worked, more than {FarthestMakeUp} days away from the days off"
            );
        }
    }

    /// <summary>正常休息 outside the break: in a region, weekend days that the national notice has worked are off there.</summary>
    public void AddRest(NoticeClauseDraft draft, SortedSet<LocalDate> off, SortedSet<LocalDate> worked)
    {
        foreach (var (day, at) in draft.Rest)
        {
            script.Require(
                !worked.Contains(day),
                at,
                $"{NoticeDates.Iso(day)}既公休又上班",
                $"{NoticeDates.Iso(day)} is both a rest day and worked"
            );
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
    public void AddUsual(NoticeClauseDraft draft, SortedSet<LocalDate> off, SortedSet<LocalDate> worked)
    {
        bool takenBack = off.Count + worked.Count == 0 && (layout.Region is not null || draft.TakenBackAt is not null);
        if (draft.TakenBackAt is { } said)
        {
            script.Require(
                takenBack && draft.Usual.Count > 0,
                said,
                "说是取消放假，却没有写明哪几个周一至周五上班，或者又放假",
                "the holiday is taken back, but it is not said which weekdays are worked, or days are off all the same"
            );
        }

        foreach (var (day, at) in draft.Usual)
        {
            script.Require(!off.Contains(day), at, $"{NoticeDates.Iso(day)}既放假又上班", $"{NoticeDates.Iso(day)} is both off and worked");
            if (takenBack || before.IsOff(day))
            {
                worked.Add(day);
            }
            else
            {
                script.Require(
                    off.Count > 0,
                    at,
                    $"{NoticeDates.Iso(day)}不是周末，不是调休上班日",
                    $"{NoticeDates.Iso(day)} is not on a weekend, and not a make-up workday"
                );
            }
        }
    }
}
