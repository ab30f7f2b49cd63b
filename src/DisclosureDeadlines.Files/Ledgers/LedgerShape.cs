using System.Collections.Immutable;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>What the headings of a ledger are.</summary>
/// <param name="name">What the file is called in messages.</param>
/// <param name="options">How it is read.</param>
internal sealed class LedgerShape(string name, LedgerOptions options) : IHeadings
{
    private static readonly LedgerField[] OfItems =
    [
        LedgerField.Title,
        LedgerField.Item,
        LedgerField.Limit,
        LedgerField.Event,
        LedgerField.Published,
    ];

    private static readonly LedgerField[] OfTimes = [LedgerField.Limit, LedgerField.Event, LedgerField.Period, LedgerField.Published];

    private readonly ImmutableHashSet<string> ownNames = [.. options.OwnNames.Keys.Select(LedgerHeadings.Plain)];

    public bool IsKnown(string heading) =>
        heading.Length > 0 && (LedgerHeadings.IsKnown(heading) || ownNames.Contains(LedgerHeadings.Plain(heading)));

    public bool HasChoices(string heading) =>
        heading.Length > 0 && LedgerHeadings.TryFind(heading, out var field, out _) && field == LedgerField.Openness;

    public bool IsKindOfDay(string heading) => LedgerHeadings.IsKindOfDay(heading);

    public bool IsDayOfChannel(string wider, string narrower) => IsOfPublication(wider) && LedgerHeadings.IsChannel(narrower);

    public bool IsDayBelow(string wider, string narrower) =>
        IsOfPublication(wider) && (LedgerHeadings.IsChannel(narrower) || LedgerHeadings.IsStart(narrower));

    private static bool IsOfPublication(string heading) =>
        heading.Length > 0 && LedgerHeadings.TryFind(heading, out var field, out _) && field == LedgerField.Published;

    public string? ChoiceOf(string heading) => LedgerHeadings.IsChoiceOfOpenness(heading) ? LedgerHeadings.OpennessHeading : null;

    public bool AreHeadings(IReadOnlyList<string> headings, int row) => Columns(headings, row) is not null;

    /// <summary>Which column holds what; null if these are not the headings of a ledger.</summary>
    /// <exception cref="OfficeFileException">Which of two columns is meant only the user can tell.</exception>
    public LedgerColumns? Columns(IReadOnlyList<string> headings, int row)
    {
        try
        {
            return
                LedgerColumns.Find(headings, options.OwnNames, options.UnusedNames) is { } columns
                && OfItems.Any(field => columns[field] is not null)
                && (columns[LedgerField.Published] is not null || !RegisterHeadings.AreOfCases(headings))
                ? columns
                : null;
        }
        catch (LedgerHeaderException e)
        {
            throw new OfficeFileException(
                $"{name} 第{row}行：{e.Sentence.Chinese.TrimEnd('。')}{(e.IsOfOneName ? "" : "（--map 列名=字段）")}。",
                $"{name}, row {row}: {e.Sentence.English.TrimEnd('.')}{(e.IsOfOneName ? "" : " (--map HEADING=FIELD)")}."
            );
        }
    }

    /// <summary>
    /// Whether a further sheet is a ledger too, and no summary of one: its rows have names and days, and if the others' have limits or
    /// items, so have they.
    /// </summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="others">The columns of the first sheet.</param>
    public static bool IsFurther(LedgerColumns columns, LedgerColumns others) =>
        (columns[LedgerField.Limit] ?? columns[LedgerField.Item]) is not null
            == ((others[LedgerField.Limit] ?? others[LedgerField.Item]) is not null)
        && (columns[LedgerField.Title] ?? columns[LedgerField.Item] ?? columns[LedgerField.Limit]) is not null
        && OfTimes.Any(field => columns[field] is not null);

    /// <summary>Refuses a heading that the user names and the file has not: its column would be passed over without a word.</summary>
    public void CheckOwnNames(LedgerColumns columns, int row)
    {
        if (columns.MissingNames is [var missing, ..])
        {
            string[] found = [.. columns.Headings.Where(heading => heading.Length > 0)];
            throw new OfficeFileException(
                $"{name} 第{row}行没有列名“{missing}”（--map），现有：{string.Join('、', found)}。",
                $"{name}, row {row} has no heading \"{missing}\" (--map); its headings are: {string.Join(", ", found)}."
            );
        }
    }

    /// <param name="name">What the file is called.</param>
    /// <param name="found">The texts that looked most like headings.</param>
    public static OfficeFileException Missing(string name, IEnumerable<string>? found = null)
    {
        string[] texts = [.. (found ?? []).Take(20)];
        string foundChinese = texts.Length == 0 ? "" : $"；找到的是：{string.Join("、", texts)}";
        string foundEnglish = texts.Length == 0 ? "" : $"; found: {string.Join(", ", texts)}";
        return new OfficeFileException(
            $"{name} 没有台账的表头：前{HeaderFinder.RowsLookedThrough}行里应有一行写着 标题、事项、公开时限、成文日期、所属期、发布日期、责任科室 中的至少两个；别的列名用 --map 列名=字段 指明{foundChinese}。",
            $"{name} has no headings of a ledger: expected at least two of 标题/title, 事项/item, 公开时限/limit, 成文日期/event, 所属期/period, 发布日期/published, 责任科室/office "
                + $"in one of the first {HeaderFinder.RowsLookedThrough} rows; name other headings with --map HEADING=FIELD{foundEnglish}."
        );
    }

    /// <summary>Whether a row below the headings may be one of headings again: its cells are short texts, and half of them are known ones.</summary>
    public bool LooksLikeHeadings(ReadOnlySpan<LedgerCell> cells)
    {
        int filled = 0;
        int known = 0;
        foreach (ref readonly var cell in cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            string text = cell.ToString();
            if (
                cell.Number is not null
                || cell.Date is not null
                || cell.Fault is not null
                || text.Length > HeaderTexts.Longest
                || char.IsAsciiDigit(text[0])
            )
            {
                return false;
            }

            filled++;
            known += IsKnown(text) ? 1 : 0;
        }

        return known >= 2 && 2 * known >= filled;
    }
}
