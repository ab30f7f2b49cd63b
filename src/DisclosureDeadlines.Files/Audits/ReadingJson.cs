using System.Collections.Immutable;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>How a table of a ledger was read: where its headings stand, and which column was taken for what. The names are a contract.</summary>
/// <param name="Sheet">The sheet; null where there is only one, without a name.</param>
/// <param name="HeaderRow">The number of the first row of headings.</param>
/// <param name="HeaderRows">How many rows they take.</param>
/// <param name="Form">The customary form that the table follows; null if none is known.</param>
/// <param name="Columns">The columns that have a heading.</param>
internal sealed record ReadingJson(string? Sheet, int HeaderRow, int HeaderRows, string? Form, ImmutableArray<ReadingJson.ColumnJson> Columns)
{
    public static IEnumerable<ReadingJson> Of(LedgerPlace place) => place.Tables.Select(table => new ReadingJson(
        table.Sheet,
        table.Header.FirstRow,
        table.Header.Rows.Length,
        table.Form?.Name.ToString(null),
        [.. table.Columns.Headings.Select((heading, column) => ColumnJson.Of(table, heading, column)).Where(column => column.Heading.Length > 0)]));

    /// <param name="Column">Its letters.</param>
    /// <param name="Heading">Its heading.</param>
    /// <param name="Field">The field that it was taken for; null if for none.</param>
    internal sealed record ColumnJson(string Column, string Heading, LedgerField? Field)
    {
        public static ColumnJson Of(ReadTable table, string heading, int column)
        {
            var fields = Enum.GetValues<LedgerField>().Where(field => table.Columns[field] == column).ToList();
            bool isOpenness = table.Columns.OpennessPlaces.Contains(column);
            return new(XlsxReference.Letters(column), heading, isOpenness ? LedgerField.Openness : fields.Count > 0 ? fields[0] : null);
        }
    }
}
