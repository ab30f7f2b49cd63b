using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// The clock rules that come with the library: requests for information, licences, reviews, petitions, penalties, complaints.
/// </summary>
public static class ClockRules
{
    private static readonly Lazy<ImmutableArray<ClockRule>> Book = new(() =>
        [.. Seeds.In("clocks").SelectMany(name => Seeds.Read(name, ClockRulesJson.Read))]
    );

    /// <summary>Every rule, those of one law together.</summary>
    public static IReadOnlyList<ClockRule> All => Book.Value;

    /// <summary>Finds a rule.</summary>
    /// <param name="name">Its name, such as <c>disclosureReply</c>, in upper or lower case, or its title, such as 依申请公开答复.</param>
    /// <param name="rule">The rule, if there is one.</param>
    public static bool TryFind(string? name, [NotNullWhen(true)] out ClockRule? rule)
    {
        rule = All.FirstOrDefault(known =>
            string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase) || known.Title.Chinese == name
        );
        return rule is not null;
    }
}
