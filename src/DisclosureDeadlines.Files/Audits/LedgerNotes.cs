using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What of a ledger's file was not used though it may have been meant. In sentences.</summary>
internal static class LedgerNotes
{
    /// <summary>That there is no row at all, which standard error mentions, whatever is written.</summary>
    public static IEnumerable<string> OfEmpty(LedgerSource ledger) =>
        ledger.IsEmpty
            ? [Language.Pick($"{ledger.Place.File} 的表头以下没有一行内容。", $"{ledger.Place.File} has no rows below its headings.")]
            : [];

    public static IEnumerable<string> Of(LedgerSource ledger)
    {
        var place = ledger.Place;
        bool areSeveral = place.Tables.Select(table => table.Sheet).Distinct().Count() > 1;
        foreach (
            var (table, columns) in place
                .Tables.Select(table => (table, table.Columns))
                .DistinctBy(read => (read.table.Sheet, string.Join('\n', read.Columns.Unused)))
        )
        {
            if (columns is not { Unused.Count: > 0 } || columns[LedgerField.Published] is not null)
            {
                continue;
            }

            string unused = string.Join(Language.Pick("、", ", "), columns.Unused);
            string sheet = areSeveral && table.Sheet is { } named ? XlsxFault.Shown(named) : "";
            string chinese = sheet.Length == 0 ? "" : $"工作表“{sheet}”";
            string english = sheet.Length == 0 ? "" : $"Sheet \"{sheet}\": ";
            yield return Language.Pick(
                $"{chinese}没有发布日期一列，各行都按未公开算；没有用到的列：{unused}（发布日期在其中的，用 --map 列名=发布日期 指明）。",
                $"{english}No column holds the day of publication, so every row counts as not published; columns not used: {unused} (if one of them holds it: --map HEADING=published)."
            );
        }

        if (place.Tables.Select(table => table.Sheet).OfType<string>().Distinct().ToList() is { Count: > 1 } sheets)
        {
            string read = string.Join(Language.Pick("、", ", "), sheets);
            yield return Language.Pick(
                $"这些工作表当作一本台账读了：{read}；只要其中一张，用 --sheet 指明。",
                $"Sheets read as one ledger: {read}; for one of them alone name it with --sheet."
            );
        }
    }
}
