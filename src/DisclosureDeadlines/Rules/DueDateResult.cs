using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>What a rule computes for an event.</summary>
/// <param name="DueOn">The last day in time under the policy asked for.</param>
/// <param name="SafeDueOn">A day that no choice of policy, and no day still to be announced, makes late.</param>
/// <param name="Reason">Why there is no due date.</param>
internal readonly record struct DueDateResult(LocalDate? DueOn, LocalDate? SafeDueOn, BilingualText? Reason)
{
    public static DueDateResult At(LocalDate dueOn, LocalDate safeDueOn) => new(dueOn, safeDueOn, null);

    public static DueDateResult None(BilingualText reason) => new(null, null, reason);
}
