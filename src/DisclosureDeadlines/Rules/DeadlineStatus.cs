using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// How a duty stands on a day, with the days late or left. Due on Friday and published on Saturday is late by 1 day and by 0 working days.
/// </summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record DeadlineStatus
{
    /// <summary>What most rows of a ledger are; there is nothing more to say of it.</summary>
    private static readonly DeadlineStatus InTime = new(DeadlineState.PublishedInTime);

    private DeadlineStatus(DeadlineState state) => State = state;

    /// <summary>How it stands.</summary>
    public DeadlineState State { get; }

    /// <summary>Calendar days after the due date until it was published, or until today; 0 when it is not late.</summary>
    public int DaysLate { get; private init; }

    /// <summary>
    /// Working days after the due date until it was published, or until today, the last inclusive; 0 when it is not late.
    /// </summary>
    public int WorkingDaysLate { get; private init; }

    /// <summary>Calendar days from today to the due date; 0 when it is due or done.</summary>
    public int DaysLeft { get; private init; }

    /// <summary>Working days after today up to and including the due date; 0 when it is due or done.</summary>
    public int WorkingDaysLeft { get; private init; }

    internal static DeadlineStatus Of(Deadline deadline, LocalDate today, LocalDate? published)
    {
        today = today.ToIso();
        published = published?.ToIso();
        if (deadline.DueOn is not { } due)
        {
            return new DeadlineStatus(DeadlineState.NoDueDate);
        }

        var reached = published ?? today;
        if (reached > due)
        {
            return new DeadlineStatus(published is null ? DeadlineState.Overdue : DeadlineState.PublishedLate)
            {
                DaysLate = NodaTime.Period.DaysBetween(due, reached),
                WorkingDaysLate = deadline.Calendar.CountWorkingDays(due, reached),
            };
        }

        if (published is not null)
        {
            return InTime;
        }

        return new DeadlineStatus(today == due ? DeadlineState.DueToday : DeadlineState.NotYetDue)
        {
            DaysLeft = NodaTime.Period.DaysBetween(today, due),
            WorkingDaysLeft = deadline.Calendar.CountWorkingDays(today, due),
        };
    }
}
