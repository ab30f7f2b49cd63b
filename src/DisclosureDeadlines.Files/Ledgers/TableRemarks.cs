using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>What a reader has to know of a table that was found, before its first row.</summary>
internal static class TableRemarks
{
    /// <param name="place">Where it is said.</param>
    /// <param name="read">The table.</param>
    /// <param name="officeOfAll">The office that all its rows are of, by the name of the sheet; null if that is not known.</param>
    /// <param name="hasOwnLimit">Whether the user names the limit of the rows that have none.</param>
    public static void Add(LedgerPlace place, ReadTable read, string? officeOfAll, bool hasOwnLimit)
    {
        if (officeOfAll is { } office)
        {
            place.Remark(
                Language.Pick(
                    $"工作表“{office}”没有责任科室一列，按工作表名算作{office}的。",
                    $"The sheet \"{office}\" has no column of offices; its rows are taken to be those of {office}."
                )
            );
        }

        if (read.Form is { Limit: { } limit } form && read.Columns[LedgerField.Limit] is null && !hasOwnLimit)
        {
            place.Remark(
                Language.Pick(
                    $"这是{form.Name.Chinese}，没有公开时限一列，各行按“{limit}”核对（{form.Basis.Chinese}）；别的时限用 --limit 指明。",
                    $"This is a {form.Name.English} without a column of limits, so its rows are judged by \"{limit}\" ({form.Basis.English}); name another limit with --limit."
                )
            );
        }

        foreach (var remark in read.Columns.Remarks)
        {
            place.Remark(Language.Pick($"{remark.Chinese}。", $"{char.ToUpperInvariant(remark.English[0])}{remark.English[1..]}."));
        }
    }
}
