using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>One limit found in a phrase.</summary>
/// <param name="Rule">What it states.</param>
/// <param name="Start">Where it begins, its trigger included.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Condition">Where it binds, in the paper's words; null if it does not say.</param>
internal readonly record struct FoundLimit(DeadlineRule Rule, int Start, int End, string? Condition = null)
{
    /// <summary>Whether it sets a length or a date, beside which 及时 and 按规定 are only the manner.</summary>
    public bool IsCounted => Rule is not NoFixedDate;
}
