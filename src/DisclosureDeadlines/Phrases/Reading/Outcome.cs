using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a phrase was read as, or where and why it was refused.</summary>
/// <param name="Rule">The rule; null if the phrase is refused.</param>
/// <param name="Doubts">What the phrase leaves open.</param>
/// <param name="FaultAt">The place in the phrase as given, if it is refused.</param>
/// <param name="Expected">What would have been read there.</param>
internal readonly record struct Outcome(DeadlineRule? Rule, Doubts Doubts, int FaultAt, BilingualText? Expected)
{
    public static Outcome Refused(int at, BilingualText expected) => new(null, Doubts.None, at, expected);
}
