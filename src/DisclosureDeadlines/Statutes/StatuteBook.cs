using System.Collections.Immutable;

namespace DisclosureDeadlines.Statutes;

/// <summary>What <c>seeds/statutes.json</c> holds.</summary>
internal sealed record StatuteBook(ImmutableArray<Matter> Matters, ImmutableArray<StatutoryLimit> Limits)
{
    public ImmutableArray<string> MatterNames { get; } = [.. Matters.Select(matter => matter.Name)];
}
