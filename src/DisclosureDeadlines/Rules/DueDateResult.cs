using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>What a rule computes for an event: two days, or why there are none.</summary>
/// <remarks>
/// Whether there are is told by the reason, and not by each of the days: one is made for every row of a ledger, and this fits two
/// registers.
/// </remarks>
internal readonly struct DueDateResult
{
    private DueDateResult(LocalDate day, LocalDate safeDay, BilingualText? reason)
    {
        Day = day;
        SafeDay = safeDay;
        Reason = reason;
    }

    /// <summary>The last day in time under the policy asked for; no day where there is a <see cref="Reason"/>.</summary>
    public LocalDate Day { get; }

    /// <summary>
    /// A day that no choice of policy, and no day still to be announced, makes late; no day where there is a <see cref="Reason"/>.
    /// </summary>
    public LocalDate SafeDay { get; }

    /// <summary>Why there is no due date; <see langword="null"/> if there is one.</summary>
    public BilingualText? Reason { get; }

    /// <summary>The last day in time, if there is one.</summary>
    public LocalDate? DueOn => Reason is null ? Day : null;

    public static DueDateResult At(LocalDate dueOn, LocalDate safeDueOn) => new(dueOn, safeDueOn, null);

    public static DueDateResult None(BilingualText reason) => new(default, default, reason);
}
