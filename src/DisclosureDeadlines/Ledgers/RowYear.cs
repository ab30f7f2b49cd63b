namespace DisclosureDeadlines.Ledgers;

/// <summary>The year of the days that a row writes without one (9月18日, 9.18), and whether any day of the row needed it.</summary>
/// <param name="Year">The year; <see langword="null"/> if none is known.</param>
/// <param name="Source">Who says it, or would have to.</param>
internal record struct RowYear(int? Year, YearSource Source)
{
    /// <summary>Whether a day of the row was read with it.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether a day of the row has no year that anybody but the user could say, whether he did or not.</summary>
    public bool IsWanted { get; set; }
}
