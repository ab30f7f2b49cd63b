using System.Collections.Immutable;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>
/// What belongs to one row of a ledger alone, and not to its explanation: the columns that the table has no room for, and what is doubtful
/// or said elsewhere.
/// </summary>
internal static class RowFacts
{
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns that the table above it has no room for.</param>
    public static HtmlMarkup Of(AuditedRow row, ImmutableArray<RowColumn> columns)
    {
        HtmlMarkup[] facts =
        [
            .. columns.Where(column => column.Name != RowColumns.Note).Select(Fact),
            .. (row.Limit?.Ambiguities ?? []).Select(doubt =>
                RowFacts.Fact(Language.Pick("注意", "Ambiguity"), doubt.Message.ToString(null))
            ),
            RowFacts.Fact(Language.Pick("公开内容", "Content"), row.Item?.Content),
            .. columns.Where(column => column.Name == RowColumns.Note).Select(Fact),
        ];
        return $"<dl>{facts}</dl>";

        HtmlMarkup Fact(RowColumn column) => RowFacts.Fact(column.Heading.ToString(null), column.Value(row).ForReaders);
    }

    private static HtmlMarkup Fact(string name, string? value) => value is null ? HtmlMarkup.None : $"<dt>{name}</dt><dd>{value}</dd>";
}
