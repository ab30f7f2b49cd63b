using System.Collections.Immutable;

namespace DisclosureDeadlines.Files.Shapes;

/// <summary>Columns that together are one. The first of them takes the value.</summary>
/// <param name="As">What they are of it.</param>
/// <param name="Columns">The columns, with what stands above each.</param>
internal sealed record JoinedColumns(JoinedAs As, ImmutableArray<(int Column, string Label)> Columns)
{
    public int First => Columns[0].Column;
}
