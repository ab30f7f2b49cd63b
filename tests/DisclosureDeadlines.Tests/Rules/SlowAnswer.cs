using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// What can be held against the library: the dates, how sure they are, and whether a reason stands where a date is missing.
/// </summary>
internal sealed record SlowAnswer(
    LocalDate? DueOn,
    LocalDate? PublishBy,
    Certainty? Certainty,
    bool HasReason,
    bool HasPublishByReason,
    bool RanOut = false
)
{
    /// <summary>The calendar does not reach far enough.</summary>
    public static SlowAnswer OutOfDays { get; } = new(null, null, null, false, false, RanOut: true);

    /// <summary>No date can be computed, and why must be said twice: for the due date and for the safe day.</summary>
    public static SlowAnswer Undated { get; } = new(null, null, null, true, true);

    public static SlowAnswer Of(Deadline deadline) =>
        new(deadline.DueOn, deadline.PublishBy, deadline.Certainty, deadline.Reason is not null, deadline.PublishByReason is not null);
}
