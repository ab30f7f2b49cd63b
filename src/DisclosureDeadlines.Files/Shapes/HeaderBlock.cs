using System.Collections.Immutable;
using DisclosureDeadlines.Files.Grids;

namespace DisclosureDeadlines.Files.Shapes;

/// <summary>The headings of a table, which may take several rows.</summary>
/// <param name="FirstRow">The number of their first row.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Headings">The heading of each column, the narrowest where there are several; empty where there is none.</param>
/// <param name="Joined">Columns that together are one.</param>
/// <param name="Above">The texts that stand alone in a row above, the nearest last.</param>
internal sealed record HeaderBlock(
    int FirstRow,
    ImmutableArray<SheetRow> Rows,
    ImmutableArray<string> Headings,
    ImmutableArray<JoinedColumns> Joined,
    ImmutableArray<string> Above
)
{
    /// <summary>How many columns the table has.</summary>
    public int Width { get; } =
        Math.Max(
            Headings.ToList().FindLastIndex(heading => heading.Length > 0),
            Joined.Select(joined => joined.Columns.Max(part => part.Column)).DefaultIfEmpty(-1).Max()
        ) + 1;

    /// <summary>The number of the row that holds the narrowest headings.</summary>
    public int LastRow => FirstRow + Rows.Length - 1;
}
