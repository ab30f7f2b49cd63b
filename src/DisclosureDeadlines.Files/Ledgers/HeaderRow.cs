using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>The row of headings of a ledger: the first of its rows that names two fields. Above it may stand a title, a reporting unit, a remark.</summary>
/// <param name="Number">The number of the row, from 1.</param>
/// <param name="Columns">Which column holds what.</param>
internal sealed record HeaderRow(int Number, LedgerColumns Columns)
{
    public const int RowsLookedThrough = 20;

    /// <summary>Reads as far as the headings, and no further than they may stand; null if there are none.</summary>
    public static HeaderRow? Find(IEnumerator<NumberedCells> rows, string name, LedgerOptions options)
    {
        for (int i = 0; i < RowsLookedThrough && rows.MoveNext(); i++)
        {
            var (number, cells) = rows.Current;
            try
            {
                if (LedgerColumns.Find(Texts(cells), options.OwnNames) is { } columns)
                {
                    CheckOwnNames(columns, number, name);
                    return new HeaderRow(number, columns);
                }
            }
            catch (LedgerHeaderException e)
            {
                throw new OfficeFileException($"{name} 第{number}行：{e.Message.TrimEnd('。')}（--map 列名=字段）。", $"{name}, row {number}: {e.Message.TrimEnd('.')} (--map HEADING=FIELD).");
            }
        }

        return null;
    }

    public static OfficeFileException Missing(string name) => new(
        $"{name} 没有台账的表头：前{RowsLookedThrough}行里应有一行写着 标题、事项、公开时限、成文日期、所属期、发布日期、责任科室 中的至少两个；别的列名用 --map 列名=字段 指明。",
        $"{name} has no headings of a ledger: expected at least two of 标题/title, 事项/item, 公开时限/limit, 成文日期/event, 所属期/period, 发布日期/published, 责任科室/office "
        + $"in one of the first {RowsLookedThrough} rows; name other headings with --map HEADING=FIELD.");

    /// <summary>Refuses a heading that the user names and the file has not: its column would be passed over without a word.</summary>
    private static void CheckOwnNames(LedgerColumns columns, int number, string name)
    {
        if (columns.MissingNames is [var missing, ..])
        {
            string found = string.Join(Language.Pick("、", ", "), columns.Headings.Where(heading => heading.Length > 0));
            throw new OfficeFileException(
                $"{name} 第{number}行没有列名“{missing}”（--map），现有：{found}。",
                $"{name}, row {number} has no heading \"{missing}\" (--map); its headings are: {found}.");
        }
    }

    private static IEnumerable<string?> Texts(ReadOnlyMemory<LedgerCell> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            yield return cells.Span[i].ToString();
        }
    }
}
