using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What of a ledger's file was not used though it may have been meant. In sentences.</summary>
internal static class LedgerNotes
{
    public static IEnumerable<string> Of(LedgerSource ledger)
    {
        var place = ledger.Place;
        if (ledger.IsEmpty)
        {
            yield return Language.Pick($"{place.File} 的表头以下没有一行内容。", $"{place.File} has no rows below its headings.");
        }

        if (place.Columns is { Unused.Count: > 0 } columns && columns[LedgerField.Published] is null)
        {
            string unused = string.Join(Language.Pick("、", ", "), columns.Unused);
            yield return Language.Pick(
                $"没有发布日期一列，各行都按未公开算；没有用到的列：{unused}（发布日期在其中的，用 --map 列名=published 指明）。",
                $"No column holds the day of publication, so every row counts as not published; columns not used: {unused} (if one of them holds it: --map HEADING=published).");
        }

        if (place.OtherSheets.Count > 0)
        {
            string others = string.Join(Language.Pick("、", ", "), place.OtherSheets);
            yield return Language.Pick(
                $"只读了工作表“{place.Sheet}”，没有读 {others}；其他表用 --sheet 指明。",
                $"Only the sheet \"{place.Sheet}\" was read, and not {others}; name another with --sheet.");
        }
    }
}
