using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Answers;

/// <summary>Where a limit can honestly be read in two ways.</summary>
internal sealed record AmbiguityAnswer(string Code, string Message)
{
    public static AmbiguityAnswer From(TimeLimitAmbiguity ambiguity) =>
        new(RuleJsonNames.Of(ambiguity.Code), ambiguity.Message.ToString(null));
}
