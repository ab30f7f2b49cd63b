namespace DisclosureDeadlines.Ledgers;

/// <summary>Who says the year of days that are written without one.</summary>
internal enum YearSource
{
    /// <summary>The row itself, in a column of years.</summary>
    Row,

    /// <summary>The title above the table, or the name of the sheet.</summary>
    Title,

    /// <summary>The user, for the file does not.</summary>
    User,
}
