using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// What a new notice, or any change of the calendar, does to deadlines that are open: which due dates move, from when to when and by which
/// days, and which of them become certain where they stand.
/// </summary>
/// <remarks>
/// <para>
/// Immutable. A deadline is applied anew, with its own rule, event, period and policy. Of a composite that has no due date of its own each
/// part is a deadline for itself.
/// </para>
/// <para>
/// The publish-by is listed beside the due date, because it is what an office acts on. While days are projected it is kept early, for
/// make-up workdays that may still be ordered; when a notice decides them this margin falls away. So a publish-by can move later although
/// no day changed and the due date stands: that is not an error, and <see cref="DeadlineMove.Days"/> is empty then.
/// </para>
/// </remarks>
public sealed class Impact
{
    private Impact(ImmutableArray<DeadlineMove> moves, ImmutableArray<Deadline> settled, int untouched)
    {
        Moves = moves;
        Settled = settled;
        Untouched = untouched;
    }

    /// <summary>The deadlines whose due date or publish-by is another one now, in the order given.</summary>
    public IReadOnlyList<DeadlineMove> Moves { get; }

    /// <summary>The deadlines, as they are now, whose dates stand and are surer than before.</summary>
    public IReadOnlyList<Deadline> Settled { get; }

    /// <summary>How many deadlines stay as they were.</summary>
    public int Untouched { get; }

    /// <summary>The impact of notices, each deadline on its own calendar with them.</summary>
    /// <param name="open">The deadlines that are open.</param>
    /// <param name="notices">The notices; those that a calendar already has change nothing.</param>
    /// <exception cref="CalendarCoverageException">A deadline needs a day that its calendar does not know.</exception>
    /// <exception cref="ArgumentException">
    /// A deadline or a notice is <see langword="null"/>, or a notice binds a region and a deadline's calendar is not one of China.
    /// </exception>
    public static Impact Of(IEnumerable<Deadline> open, params HolidayNotice[] notices)
    {
        Given.ThrowIfUnmade(notices);
        var calendars = new Dictionary<WorkingDayCalendar, WorkingDayCalendar>();
        return Of(
            open,
            before =>
            {
                if (!calendars.TryGetValue(before, out var after))
                {
                    calendars[before] = after = before.With(notices);
                }

                return after;
            }
        );
    }

    /// <summary>The impact of another calendar.</summary>
    /// <param name="open">The deadlines that are open, each on the calendar before.</param>
    /// <param name="after">The calendar after.</param>
    /// <exception cref="CalendarCoverageException">A deadline needs a day that the calendar does not know.</exception>
    /// <exception cref="ArgumentException">A deadline is <see langword="null"/>.</exception>
    public static Impact Of(IEnumerable<Deadline> open, WorkingDayCalendar after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return Of(open, _ => after);
    }

    private static Impact Of(IEnumerable<Deadline> open, Func<WorkingDayCalendar, WorkingDayCalendar> calendarAfter)
    {
        var moves = ImmutableArray.CreateBuilder<DeadlineMove>();
        var settled = ImmutableArray.CreateBuilder<Deadline>();
        int untouched = 0;
        foreach (var before in Given.Each(open).SelectMany(Answers))
        {
            var after = before.Rule.Apply(before.EventDate, calendarAfter(before.Calendar), before.Policy, before.Period);
            if (before.DueOn != after.DueOn || before.PublishBy != after.PublishBy)
            {
                moves.Add(new DeadlineMove(before, after, MovedDays.Of(before, after)));
            }
            else if (after.Certainty < before.Certainty)
            {
                settled.Add(after);
            }
            else
            {
                untouched++;
            }
        }

        return new Impact(moves.ToImmutable(), settled.ToImmutable(), untouched);
    }

    private static IEnumerable<Deadline> Answers(Deadline deadline) =>
        deadline.DueOn is null && deadline.Parts.Count > 0 ? deadline.Parts.SelectMany(Answers) : [deadline];
}
