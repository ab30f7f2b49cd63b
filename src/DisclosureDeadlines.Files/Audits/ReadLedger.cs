using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>The tables of a ledger as they were read, for the answer that shows them. The names are a contract.</summary>
internal static class ReadLedger
{
    public static IEnumerable<TableAnswer> Of(LedgerPlace place) =>
        place.Tables.Select(table => new TableAnswer(
            table.Sheet,
            table.Header.FirstRow,
            table.Header.Rows.Length,
            [.. Columns(table.Columns)],
            table.Form?.Name.ToString(null)
        ));

    private static IEnumerable<ColumnAnswer> Columns(LedgerColumns columns)
    {
        for (int column = 0; column < columns.Headings.Count; column++)
        {
            if (columns.Headings[column].Length > 0)
            {
                LedgerField? field = columns.OpennessPlaces.Contains(column)
                    ? LedgerField.Openness
                    : Enum.GetValues<LedgerField>()
                        .Where(known => columns[known] == column)
                        .Select(known => (LedgerField?)known)
                        .FirstOrDefault();
                yield return new ColumnAnswer(
                    SpreadsheetCell.Letters(column),
                    columns.Headings[column],
                    field is { } name ? Json.Name(name) : null
                );
            }
        }
    }
}
