using System.Globalization;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Counts what was no row of a ledger on one sheet, and what a reader of the file does not see, and says so.</summary>
internal sealed class TableNotes
{
    /// <summary>How many rows a sentence names; the rest it counts.</summary>
    public const int MostNamed = 20;

    private readonly Dictionary<RowKind, (int Count, List<int> First)> others = [];
    private readonly List<int> hidden = [];
    private readonly List<int> struck = [];
    private readonly SortedSet<int> withoutName = [];
    private readonly List<int> joined = [];
    private int joinedCount;
    private int hiddenCount;
    private int struckCount;

    public void Count(RowKind kind, SheetRow row)
    {
        if (kind == RowKind.Item)
        {
            if (row.IsHidden && hiddenCount++ < MostNamed)
            {
                hidden.Add(row.Number);
            }

            if (row.IsStruck && struckCount++ < MostNamed)
            {
                struck.Add(row.Number);
            }

            return;
        }

        var (count, first) = others.GetValueOrDefault(kind, (0, []));
        if (count < MostNamed)
        {
            first.Add(row.Number);
        }

        others[kind] = (count + 1, first);
    }

    /// <summary>Counts a row that says more of the one above.</summary>
    public void CountJoined(int row)
    {
        if (joinedCount++ < MostNamed)
        {
            joined.Add(row);
        }
    }

    /// <summary>Counts a column, from 0, that has no heading and yet something in a row.</summary>
    public void CountColumn(int column) => withoutName.Add(column);

    /// <summary>Which rows have days without a year.</summary>
    public YearNotes Years { get; } = new();

    public void AddTo(LedgerPlace place, Sheet sheet)
    {
        string where = sheet.Name is { } name && place.Tables.Any(table => table.Sheet != name) ? XlsxFault.Shown(name) : "";
        string chinese = where.Length == 0 ? "" : $"工作表“{where}”";
        string english = where.Length == 0 ? "" : $"Sheet \"{where}\": ";
        foreach (var (kind, (count, first)) in others.OrderBy(other => other.Key))
        {
            string rows = Numbers(first, count);
            place.Remark(
                kind switch
                {
                    RowKind.Section => Language.Pick(
                        $"{chinese}第{rows}行是小标题，没有当作台账的行。",
                        $"{english}Rows that are headings are no rows of the ledger: {rows}."
                    ),
                    RowKind.Total => Language.Pick(
                        $"{chinese}第{rows}行是合计，没有当作台账的行。",
                        $"{english}Rows that are totals are no rows of the ledger: {rows}."
                    ),
                    RowKind.Filler => Language.Pick(
                        $"{chinese}第{rows}行是填表人或注释，没有当作台账的行。",
                        $"{english}Rows that say who filled in the table, or remark on it, are no rows of the ledger: {rows}."
                    ),
                    _ => Language.Pick(
                        $"{chinese}第{rows}行又是表头，没有当作台账的行。",
                        $"{english}Rows that repeat the headings are no rows of the ledger: {rows}."
                    ),
                }
            );
        }

        if (hiddenCount > 0)
        {
            string rows = Numbers(hidden, hiddenCount);
            place.Remark(Language.Pick($"{chinese}第{rows}行是隐藏的，也读了。", $"{english}Hidden rows, read like the others: {rows}."));
        }

        if (struckCount > 0)
        {
            string rows = Numbers(struck, struckCount);
            place.Remark(
                Language.Pick(
                    $"{chinese}第{rows}行画了删除线，没有写发布日期的不判断。",
                    $"{english}Rows struck through, not judged where they have no day of publication: {rows}."
                )
            );
        }

        if (joinedCount > 0)
        {
            string rows = Numbers(joined, joinedCount);
            place.Remark(
                Language.Pick(
                    $"{chinese}第{rows}行与上一行是同一件（标题、成文日期是合并单元格），没有另计，发布日期取最早的。",
                    $"{english}Rows of the same paper as the one above (title and event date are merged cells), not counted again; the earliest publication counts: {rows}."
                )
            );
        }

        foreach (string sentence in Years.Sentences(chinese, english))
        {
            place.Remark(sentence);
        }

        if (withoutName.Count > 0)
        {
            string letters = string.Join(Language.Pick("、", ", "), withoutName.Take(MostNamed).Select(SpreadsheetCell.Letters));
            place.Remark(
                Language.Pick(
                    $"{chinese}{letters}列没有列名，里面的内容没有用到。",
                    $"{english}Columns without a heading, not used: {letters}."
                )
            );
        }

        var table = place.Tables.Last(read => read.Sheet == sheet.Name);
        string columns = string.Join(
            Language.Pick("、", ", "),
            sheet
                .HiddenColumns.Where(column => column < table.Header.Width && table.Columns.Headings[column].Length > 0)
                .Take(MostNamed)
                .Select(column => table.Columns.Headings[column])
        );
        if (columns.Length > 0)
        {
            place.Remark(
                Language.Pick($"{chinese}隐藏的列也读了：{columns}。", $"{english}Hidden columns, read like the others: {columns}.")
            );
        }
    }

    /// <summary>The first numbers of rows, and how many more there are.</summary>
    public static string Numbers(List<int> first, int count) =>
        string.Join(Language.Pick("、", ", "), first.Select(number => number.ToString(CultureInfo.InvariantCulture)))
        + (count > first.Count ? Language.Pick($"等{count}", $" and {count - first.Count} more") : "");
}
