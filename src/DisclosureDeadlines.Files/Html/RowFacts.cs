using System.Collections.Immutable;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>What belongs to one row of a ledger alone, and not to its explanation: the columns that the table has no room for, and what is doubtful or said elsewhere.</summary>
internal static class RowFacts
{
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns that the table above it has no room for.</param>
    public static HtmlMarkup Of(AuditedRow row, ImmutableArray<RowColumn> columns)
    {
        HtmlMarkup[] facts =
        [
            .. columns.Select(column => Fact(column.Heading.ToString(null), column.Value(row).ForReaders)),
            .. (row.Limit?.Ambiguities ?? []).Select(doubt => Fact(Language.Pick("注意", "Note"), doubt.Message.ToString(null))),
            Fact(Language.Pick("公开内容", "Content"), row.Item?.Content),
        ];
        return $"<dl>{facts}</dl>";
    }

    private static HtmlMarkup Fact(string name, string? value) => value is null ? HtmlMarkup.None : $"<dt>{name}</dt><dd>{value}</dd>";
}
