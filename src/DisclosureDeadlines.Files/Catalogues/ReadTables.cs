using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Files.Catalogues;

/// <summary>The tables of a catalogue as they were read, for the answer that shows them.</summary>
internal static class ReadTables
{
    /// <summary>Null for a catalogue that was not read from tables.</summary>
    public static IReadOnlyList<TableAnswer>? Of(CatalogueReading reading) =>
        reading.Tables.Count == 0
            ? null
            :
            [
                .. reading.Tables.Select(table => new TableAnswer(
                    table.Sheet,
                    table.Header.FirstRow,
                    table.Header.Rows.Length,
                    [.. Columns(table.Header)]
                )),
            ];

    private static IEnumerable<ColumnAnswer> Columns(HeaderBlock header)
    {
        var headings = new TableHeadings("", header.Headings, header.LastRow, []);
        for (int column = 0; column < header.Headings.Length; column++)
        {
            if (header.Headings[column].Length > 0)
            {
                var field = Enum.GetValues<CatalogueColumn>()
                    .Where(name => headings.Index(name) == column)
                    .Select(name => Json.Name(name))
                    .FirstOrDefault();
                yield return new ColumnAnswer(SpreadsheetCell.Letters(column), header.Headings[column], field);
            }
        }
    }
}
