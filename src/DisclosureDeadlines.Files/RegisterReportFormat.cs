namespace DisclosureDeadlines.Files;

/// <summary>The formats of a report on a register of cases.</summary>
public enum RegisterReportFormat
{
    /// <summary>The cases as a table for a person, with a byte order mark.</summary>
    Csv,

    /// <summary>A workbook: the office's own table with four columns after its own, and sheets with the totals and the cases.</summary>
    Xlsx,

    /// <summary>One page that needs nothing else.</summary>
    Html,

    /// <summary>A circular (通报) to send around.</summary>
    Docx,

    /// <summary>All of it for a program, with names that never change.</summary>
    Json,

    /// <summary>The next date of each open case, for a calendar program; it reminds three working days and one working day ahead.</summary>
    Ics,
}
