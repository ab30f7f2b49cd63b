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
            [
                .. Columns(table.Columns)
                    .Select(column => new ColumnAnswer(
                        column.Letters,
                        column.Heading,
                        column.Field is { } field ? Json.Name(field) : null
                    )),
            ],
            table.Form?.Name.ToString(null)
        ));

    /// <summary>The columns that have a heading, by their letters, with the fields that they were taken for.</summary>
    public static IEnumerable<(string Letters, string Heading, LedgerField? Field)> Columns(LedgerColumns columns)
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
                yield return (SpreadsheetCell.Letters(column), columns.Headings[column], field);
            }
        }
    }
}
