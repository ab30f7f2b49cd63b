using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// The days off and the days worked that an item states, once its statements agree: dates, numbers of days, and why each day is off.
/// </summary>
internal sealed class NoticeStatedDays(NoticeScript script, NoticeWorkedDays workedDays)
{
    /// <summary>The days off and the days worked of an item that states its days.</summary>
    public (SortedSet<LocalDate> Off, SortedSet<LocalDate> Worked) Of(NoticeClauseDraft draft)
    {
        SortedSet<LocalDate> off = [.. draft.Off.Keys];
        if (off.Count == 0)
        {
            off.UnionWith(draft.Legal.Keys.Concat(draft.MovedTo.Keys));
            off.UnionWith(draft.Rest.Keys.Where(day => off.Count > 0 && day > off.Min && day < off.Max));
        }

        off.UnionWith(draft.DaysOff);
        Close(off, draft);
        foreach (var (days, at) in draft.Promised)
        {
            script.Require(
                days == off.Count,
                at,
                $"说是{days}天，放假的日期却有{off.Count}天",
                $"{days} days are said, but the days off are {off.Count}"
            );
        }

        CheckBreakdown(draft, off);
        var worked = workedDays.Of(draft, off);
        workedDays.Check(draft, off, worked);
        foreach (var (day, at) in draft.Resumed)
        {
            script.Require(
                off.Count > 0 && day > off.Max && !off.Contains(day),
                at,
                $"{NoticeDates.Iso(day)}起上班与放假的日期不相符",
                $"work from {NoticeDates.Iso(day)} on does not fit the days off"
            );
        }

        workedDays.AddRest(draft, off, worked);
        workedDays.AddUsual(draft, off, worked);
        CheckNamed(draft, off);
        return (off, worked);
    }

    /// <summary>
    /// A break has no gap. Where the days named leave out only a weekend between them, as with 4月5日放假，4月7日补休, the weekend is in it.
    /// </summary>
    private void Close(SortedSet<LocalDate> off, NoticeClauseDraft draft)
    {
        foreach (var (day, next) in off.Zip(off.Skip(1)).ToArray())
        {
            for (var between = day.PlusDays(1); between < next; between = between.PlusDays(1))
            {
                script.Require(
                    NoticeDates.IsWeekend(between),
                    draft.Off.GetValueOrDefault(next, draft.At),
                    $"{NoticeDates.Iso(day)}和{NoticeDates.Iso(next)}放假，其间的{NoticeDates.Iso(between)}却没有写到",
                    $"{NoticeDates.Iso(day)} and {NoticeDates.Iso(next)} are off, but {NoticeDates.Iso(between)} between them is not named"
                );
                off.Add(between);
            }
        }
    }

    /// <summary>Where the notice says of each day why it is off, together these are the days off.</summary>
    private void CheckBreakdown(NoticeClauseDraft draft, SortedSet<LocalDate> off)
    {
        foreach (var (day, at) in draft.Legal.Concat(draft.MovedTo))
        {
            script.Require(
                off.Contains(day),
                at,
                $"{NoticeDates.Iso(day)}不在放假的日期之内",
                $"{NoticeDates.Iso(day)} is not among the days off"
            );
        }

        foreach (var (day, at) in draft.MovedTo)
        {
            script.Require(
                !NoticeDates.IsWeekend(day),
                at,
                $"公休日调至{NoticeDates.Iso(day)}，当天本来就是周末",
                $"a rest day is moved to {NoticeDates.Iso(day)}, which is on a weekend itself"
            );
        }

        foreach (var (day, at) in draft.MovedFrom.Concat(draft.Rest))
        {
            script.Require(
                NoticeDates.IsWeekend(day),
                at,
                $"{NoticeDates.Iso(day)}不是周末，不是公休日",
                $"{NoticeDates.Iso(day)} is not on a weekend, so it is not a rest day"
            );
        }

        if (draft.Legal.Count == 0 || draft.MovedFrom.Count + draft.Rest.Count == 0)
        {
            return;
        }

        var reasons = draft.Legal.Keys.Concat(draft.MovedTo.Keys).Concat(draft.Rest.Keys).Concat(draft.MovedFrom.Keys).ToHashSet();
        foreach (var day in off.Where(day => !reasons.Contains(day)))
        {
            throw script.Fault(
                draft.Off.GetValueOrDefault(day, draft.At),
                $"{NoticeDates.Iso(day)}放假，却没有写明原因",
                $"{NoticeDates.Iso(day)} is off, but it is not said why"
            );
        }
    }

    /// <summary>The day that the heading gives is in the break, and one that falls on a weekend before it or in it.</summary>
    private void CheckNamed(NoticeClauseDraft draft, SortedSet<LocalDate> off)
    {
        foreach (var (day, at) in draft.Named)
        {
            script.Require(
                off.Count == 0 || off.Contains(day) || NoticeDates.IsWeekend(day),
                at,
                $"{NoticeDates.Iso(day)}是节日，却没有写明当天放假",
                $"{NoticeDates.Iso(day)} is the festival, but is not said to be off"
            );
        }

        if (draft.ShiftedBy is var (by, place))
        {
            script.Require(
                off.Count > 0 && off.Contains(draft.Fell.Keys.Last().PlusDays(by)),
                place,
                $"顺延{by}天，与放假的日期不符",
                $"put off by {by} days, which does not fit the days off"
            );
        }
    }
}
