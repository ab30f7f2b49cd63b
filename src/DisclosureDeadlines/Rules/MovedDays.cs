using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Finds the days that move a deadline: those that its new answer looked at and that changed. What it did not look at cannot have moved it,
/// and had none of them changed, the answer would be the old one.
/// </summary>
internal static class MovedDays
{
    /// <summary>The days in order, as they are on the calendar after.</summary>
    public static ImmutableArray<CalendarDay> Of(Deadline before, Deadline after) =>
        [
            .. LookedAt(after)
                .SelectMany(span =>
                    DaysOf(LocalDate.Max(span.First, after.Calendar.FirstDay), LocalDate.Min(span.Last, after.Calendar.LastDay))
                )
                .Where(day => before.Calendar.Contains(day) && before.Calendar.IsWorkingDay(day) != after.Calendar.IsWorkingDay(day))
                .Distinct()
                .Order()
                .Select(after.Calendar.Describe),
        ];

    /// <summary>The stretches of days, both ends included, that an answer looked at to be what it is.</summary>
    private static IEnumerable<(LocalDate First, LocalDate Last)> LookedAt(Deadline answer)
    {
        if (answer is not { DueOn: { } due, SafeDueOn: { } safe })
        {
            yield break;
        }

        // Where there is no publish-by, the search for one ended with the event, or with the calendar.
        yield return (answer.PublishBy ?? (answer.Rule.LooksBack ? answer.Calendar.FirstDay : answer.EventDate), safe);
        var last = LocalDate.Max(due, safe);
        foreach (var span in answer.Rule is Composite ? answer.Parts.SelectMany(part => Counted(part, last)) : Counted(answer, last))
        {
            yield return span;
        }
    }

    /// <summary>The days that one limit counted or rolled over.</summary>
    /// <param name="answer">The answer of the limit.</param>
    /// <param name="last">The last date of the whole that it belongs to; a count that runs on beyond it does not decide.</param>
    private static IEnumerable<(LocalDate First, LocalDate Last)> Counted(Deadline answer, LocalDate last)
    {
        if (answer.DueOn is not { } due)
        {
            yield break;
        }

        var eventDate = answer.EventDate;
        switch (answer.Rule)
        {
            case PeriodAfter period:
                var start = PeriodAfter.StartOf(answer.Question);
                if (answer.Policy.RestDayEvent == RestDayEvent.Deemed)
                {
                    yield return (eventDate, start);
                }

                yield return period.Unit == TimeUnit.WorkingDay
                    ? (period.EveOf(eventDate).PlusDays(1), LocalDate.Min(due, last))
                    : Rolled(period.LastFrom(start, answer.Calendar), answer.Policy.PeriodRoll, answer);
                break;
            case RecurringBy or FixedDate:
                yield return Rolled(answer.SafeDueOn!.Value, answer.Policy.FixedDateRoll, answer);
                break;
            case BeforeEvent { Unit: TimeUnit.WorkingDay }:
                yield return (answer.SafeDueOn!.Value, eventDate.PlusDays(-1));
                break;
        }
    }

    /// <summary>
    /// The days from a last day to where it rolled. One that stayed a rest day would have rolled past the event, and was looked back from
    /// as far as that.
    /// </summary>
    private static (LocalDate First, LocalDate Last) Rolled(LocalDate last, Roll roll, Deadline answer)
    {
        var due = answer.DueOn!.Value;
        return roll == Roll.None ? (last, last.PlusDays(-1))
            : due == last && !answer.Calendar.IsWorkingDay(last) ? (answer.EventDate, last)
            : (LocalDate.Min(last, due), LocalDate.Max(last, due));
    }

    private static IEnumerable<LocalDate> DaysOf(LocalDate first, LocalDate last) =>
        Enumerable.Range(0, Math.Max(Period.DaysBetween(first, last) + 1, 0)).Select(first.PlusDays);
}
