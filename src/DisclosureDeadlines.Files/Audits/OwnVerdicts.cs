using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Returned;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>The verdicts on the rows of the office's own tables, gathered as the rows pass.</summary>
internal sealed class OwnVerdicts
{
    private readonly List<(string? Sheet, int Row, Verdict Verdict)> rows = [];

    public void Add(AuditedRow row) => rows.Add((row.Row.Sheet, row.Row.Number, Of(row)));

    /// <summary>The tables that were read, with the verdicts on their rows.</summary>
    public IReadOnlyList<OwnTable> Tables(LedgerPlace place)
    {
        var tables = OwnTable
            .Of(place.Tables.Select(table => (table.Sheet, table.Header.LastRow, table.Header.Width)))
            .ToDictionary(table => table.Sheet ?? "", StringComparer.Ordinal);
        foreach (var (sheet, row, verdict) in rows)
        {
            tables[sheet ?? ""].Add(row, verdict);
        }

        return [.. tables.Values];
    }

    private static Verdict Of(AuditedRow row)
    {
        bool isLate = row.State is AuditState.Overdue or AuditState.PublishedLate;
        string words = AuditNames.Words(row.State);
        return new Verdict(
            row.DueOn,
            row.PublishBy == row.DueOn ? null : row.PublishBy,
            row.State is AuditState.NoDueDate or AuditState.Invalid && row.Reason is { } reason
                ? words + Language.Pick("：", ": ") + reason
                : words,
            isLate ? row.DaysLate : null,
            isLate || row.State == AuditState.Invalid ? VerdictLook.Bad
                : row.Has(AuditFinding.DueSoon) ? VerdictLook.Soon
                : VerdictLook.Plain
        );
    }
}
