using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>What a rule computes for an event.</summary>
/// <param name="DueOn">The last day in time under the policy asked for.</param>
/// <param name="SafeDueOn">The last day with no roll and the event taken strictly, and early enough for days that are not announced: no policy gives an earlier one.</param>
/// <param name="Reason">Why there is no due date.</param>
internal readonly record struct Reckoning(LocalDate? DueOn, LocalDate? SafeDueOn, BilingualText? Reason)
{
    public static Reckoning At(LocalDate dueOn, LocalDate safeDueOn) => new(dueOn, safeDueOn, null);

    public static Reckoning None(BilingualText reason) => new(null, null, reason);
}
