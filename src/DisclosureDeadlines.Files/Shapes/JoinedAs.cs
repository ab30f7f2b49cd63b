namespace DisclosureDeadlines.Files.Shapes;

/// <summary>What several columns are of the one that they make together.</summary>
internal enum JoinedAs
{
    /// <summary>Year, month and day below a date.</summary>
    PartsOfDate,

    /// <summary>Choices of which a row ticks one.</summary>
    Choices,

    /// <summary>The days on which each channel published, of which the earliest counts.</summary>
    DaysOfChannels,
}
