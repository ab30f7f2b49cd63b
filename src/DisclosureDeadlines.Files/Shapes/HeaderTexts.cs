using System.Collections.Immutable;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Shapes;

/// <summary>The texts of the rows of headings, put together column by column.</summary>
/// <param name="sheet">The sheet, which knows what is merged.</param>
/// <param name="headings">What headings are.</param>
internal sealed class HeaderTexts(Sheet sheet, IHeadings headings)
{
    /// <summary>Characters of the longest heading; what is longer is a text.</summary>
    public const int Longest = 40;

    private static readonly string[] DateParts = ["年", "月", "日"];

    /// <summary>For each row, its own texts, and the texts with the wider ones spread over the columns that they span.</summary>
    private readonly List<(string[] Own, string[] Spread)> rows = [];

    /// <summary>The texts of cells on one line; of what is no text, something that no heading is.</summary>
    public static string[] Of(ReadOnlySpan<LedgerCell> cells)
    {
        string[] texts = new string[cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            texts[i] = cells[i].IsEmpty
                ? ""
                : string.Join(' ', cells[i].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return texts;
    }

    public void Add(int number, string[] texts) => rows.Add((texts, Spread(number, texts)));

    /// <summary>Adds a row that holds narrower headings below wider ones: nothing in it stands below a heading of one column.</summary>
    public bool TryAddBelow(SheetRow row)
    {
        string[] texts = Of(row.Cells.Span);
        var (own, spread) = rows[^1];
        bool isAnyKnown = false;
        bool areHeadings = AreHeadings(row, texts);
        int filled = 0;
        int spanned = 0;
        for (int column = 0; column < texts.Length; column++)
        {
            if (texts[column].Length == 0)
            {
                continue;
            }

            bool isText = row.Cells.Span[column] is { Number: null, Date: null, Fault: null } && texts[column].Length <= Longest;
            string above = column < own.Length ? own[column] : "";
            bool isBelowWider = above.Length == 0 || areHeadings || IsWider(own, spread, texts, column);
            if (!isText || !isBelowWider)
            {
                return false;
            }

            filled++;
            spanned += IsSpanned(own, spread, column) ? 1 : 0;
            string wider = column < spread.Length ? spread[column] : "";
            isAnyKnown |=
                headings.IsKnown(texts[column])
                || headings.IsKnown(wider + texts[column])
                || (wider.Length > 0 && (headings.IsKnown(texts[column] + wider) || headings.ChoiceOf(texts[column]) is not null))
                || DateParts.Contains(texts[column])
                || IsKindOfDay(wider, texts[column])
                || headings.HasChoices(wider)
                || headings.IsDayBelow(wider, texts[column]);
        }

        // What stands below merged headings alone is no row of the table: that would have a number or a title too.
        if (isAnyKnown || (filled > 1 && spanned == filled))
        {
            isAnyKnown = true;
            SpreadOver(texts, own, spread);
            Add(row.Number, texts);
        }

        return isAnyKnown;
    }

    /// <summary>
    /// Whether a row is one of headings whatever stands above it: they are known, and no row of a table has such texts alone.
    /// </summary>
    private bool AreHeadings(SheetRow row, string[] texts)
    {
        int filled = 0;
        int known = 0;
        for (int column = 0; column < texts.Length; column++)
        {
            if (texts[column].Length == 0)
            {
                continue;
            }

            if (row.Cells.Span[column] is not { Number: null, Date: null, Fault: null })
            {
                return false;
            }

            filled++;
            known += headings.IsKnown(texts[column]) ? 1 : 0;
        }

        return known >= 2 && known == filled;
    }

    public (ImmutableArray<string> Headings, ImmutableArray<JoinedColumns> Joined) Combine()
    {
        int width = rows.Max(row => row.Own.Length);
        string[] combined = new string[width];
        var parts = new List<(string Wider, int Column, string Label)>();
        for (int column = 0; column < width; column++)
        {
            int last = rows.FindLastIndex(row => column < row.Own.Length && row.Own[column].Length > 0);
            string label = last < 0 ? "" : rows[last].Own[column];
            string wider = last <= 0 || column >= rows[last - 1].Spread.Length ? "" : rows[last - 1].Spread[column];
            combined[column] =
                wider.Length == 0 || headings.IsKnown(label) ? label
                : headings.IsKnown(wider + label) ? wider + label
                : headings.IsKnown(label + wider) ? label + wider
                : IsKindOfDay(wider, label) || headings.IsDayBelow(wider, label) ? $"{wider}（{label}）"
                : label;
            if (
                wider.Length > 0
                && (
                    DateParts.Contains(label)
                        ? headings.IsKnown(wider)
                        : headings.HasChoices(wider) || headings.IsDayOfChannel(wider, label)
                )
            )
            {
                parts.Add((wider, column, label));
            }
            else if (wider.Length > 0 && label.Length > 0 && headings.IsDayOfChannel(label, wider))
            {
                // 网站 above and 公开日期 below says the same as 公开日期 above and 网站 below.
                parts.Add((label, column, wider));
            }
        }

        var choices = Enumerable
            .Range(0, width)
            .Where(column => parts.TrueForAll(part => part.Column != column) && headings.ChoiceOf(combined[column]) is not null)
            .ToList();
        var joined = ImmutableArray.CreateBuilder<JoinedColumns>();
        foreach (var group in choices.GroupBy(column => headings.ChoiceOf(combined[column])!).ToList())
        {
            joined.Add(
                new JoinedColumns(
                    JoinedAs.Choices,
                    [.. group.Select(column => (column, combined[column].Replace("是否", "", StringComparison.Ordinal)))]
                )
            );
            foreach (int column in group)
            {
                combined[column] = column == joined[^1].First ? group.Key : "";
            }
        }

        foreach (var group in parts.GroupBy(part => part.Wider).Where(group => group.Count() > 1))
        {
            var kind =
                group.All(part => DateParts.Contains(part.Label)) ? JoinedAs.PartsOfDate
                : headings.HasChoices(group.Key) ? JoinedAs.Choices
                : JoinedAs.DaysOfChannels;
            joined.Add(new JoinedColumns(kind, [.. group.Select(part => (part.Column, part.Label))]));
            foreach (var (_, column, _) in group)
            {
                combined[column] = column == joined[^1].First ? group.Key : "";
            }
        }

        return ([.. combined], joined.ToImmutable());
    }

    /// <summary>
    /// Whether a text above spans more columns than this one: it is merged so, or its neighbour is empty and has a text below.
    /// </summary>
    private static bool IsWider(string[] own, string[] spread, string[] below, int column) =>
        column + 1 < below.Length
        && (column + 1 >= own.Length || own[column + 1].Length == 0)
        && (below[column + 1].Length > 0 || (column + 1 < spread.Length && spread[column + 1] == own[column]));

    /// <summary>Whether the heading above a column is merged with its neighbour's.</summary>
    private static bool IsSpanned(string[] own, string[] spread, int column) =>
        column < spread.Length
        && spread[column].Length > 0
        && (own[column].Length == 0 || (column + 1 < spread.Length && own[column + 1].Length == 0 && spread[column + 1] == own[column]));

    private bool IsKindOfDay(string wider, string label) => label.Length > 0 && headings.IsKindOfDay(label) && headings.IsKnown(wider);

    private string[] Spread(int number, string[] texts)
    {
        string[] spread = [.. texts];
        foreach (
            var span in sheet.Merged.Where(span =>
                span.FirstRow == number && span.LastColumn > span.FirstColumn && span.FirstColumn < texts.Length
            )
        )
        {
            for (int column = span.FirstColumn + 1; column <= Math.Min(span.LastColumn, texts.Length - 1); column++)
            {
                spread[column] = spread[column].Length == 0 ? texts[span.FirstColumn] : spread[column];
            }
        }

        return spread;
    }

    /// <summary>
    /// In a text file nothing says what is merged: a heading then spans the empty cells to its right that have headings below.
    /// </summary>
    private static void SpreadOver(string[] below, string[] own, string[] spread)
    {
        for (int column = 1; column < Math.Min(below.Length, spread.Length); column++)
        {
            if (own[column].Length == 0 && spread[column].Length == 0 && below[column].Length > 0)
            {
                spread[column] = spread[column - 1];
            }
        }
    }
}
