using System.Collections.Immutable;

namespace DisclosureDeadlines.Files.Shapes;

/// <summary>
/// Columns that together are one: year, month and day below a date, or choices of which a row ticks one. The first of them takes the value.
/// </summary>
/// <param name="IsDate">Whether they are the parts of a date.</param>
/// <param name="Columns">The columns, with what stands above each.</param>
internal sealed record JoinedColumns(bool IsDate, ImmutableArray<(int Column, string Label)> Columns)
{
    public int First => Columns[0].Column;
}
