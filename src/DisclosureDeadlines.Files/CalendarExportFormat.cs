namespace DisclosureDeadlines.Files;

/// <summary>The formats of a calendar's days.</summary>
public enum CalendarExportFormat
{
    /// <summary>A day a line, with its rank among the working days.</summary>
    Csv,

    /// <summary>A list of days, with names that never change.</summary>
    Json,

    /// <summary>Holidays and make-up workdays, for a calendar program.</summary>
    Ics,

    /// <summary>A workbook that adds and counts working days by its own formulas.</summary>
    Xlsx,

    /// <summary>A script that makes the table in a database, with the queries that go with it.</summary>
    Sql,
}
