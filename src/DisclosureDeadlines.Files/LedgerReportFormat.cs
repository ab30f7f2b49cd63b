namespace DisclosureDeadlines.Files;

/// <summary>The formats of a report on a ledger.</summary>
public enum LedgerReportFormat
{
    /// <summary>The rows as a table for a person, with a byte order mark, without which Excel does not read Chinese.</summary>
    Csv,

    /// <summary>
    /// A workbook: the office's own table, where the ledger was a table, with four columns after its own, and sheets with the totals and
    /// what has to be looked at.
    /// </summary>
    Xlsx,

    /// <summary>One page that needs nothing else.</summary>
    Html,

    /// <summary>A circular (通报) to send around.</summary>
    Docx,

    /// <summary>All of it for a program, with names that never change.</summary>
    Json,
}
