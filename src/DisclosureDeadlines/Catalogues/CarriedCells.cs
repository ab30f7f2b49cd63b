using System.Collections.Immutable;

namespace DisclosureDeadlines.Catalogues;

/// <summary>
/// The texts of merged cells, and of those above a 同上, carried down to the rows below. Where the table has no merged cells an empty cell is
/// empty.
/// </summary>
internal sealed class CarriedCells(bool hasMergedCells)
{
    private static readonly string[] Dittos = ["同上", "同前", "〃"];

    private readonly Dictionary<CatalogueColumn, string?> above = [];
    private ImmutableArray<string?> levelsAbove = [null, null, null];

    public string? Cell(CatalogueColumn column, string? own)
    {
        bool isDitto = column != CatalogueColumn.TimeLimit && Dittos.Contains(own);
        string? text = isDitto ? above.GetValueOrDefault(column) ?? own : own ?? (hasMergedCells ? above.GetValueOrDefault(column) : null);
        above[column] = text;
        return text;
    }

    /// <summary>A heading is carried down as long as no wider one begins anew: what was below the old one is not below the new.</summary>
    public ImmutableArray<string?> Levels(ImmutableArray<string?> own)
    {
        if (hasMergedCells)
        {
            int first = own.TakeWhile(level => level is null).Count();
            own = [.. own.Select((level, index) => index < first ? levelsAbove[index] : level)];
            levelsAbove = own;
        }

        return own;
    }
}
