using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Statutes;

/// <summary>What the article of a limit itself allows besides the limit: an extension, or what other laws say otherwise.</summary>
/// <param name="To">The longest time that it comes to; null where the article sets no end.</param>
/// <param name="Words">Under which condition.</param>
internal sealed record Leeway(DeadlineRule? To, BilingualText Words);
