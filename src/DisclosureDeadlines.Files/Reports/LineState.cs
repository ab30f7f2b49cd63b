namespace DisclosureDeadlines.Files.Reports;

/// <summary>The state of a publication or a case, as far as a report distinguishes them.</summary>
internal enum LineState
{
    /// <summary>Done, in time.</summary>
    InTime,

    /// <summary>Done, after its due date.</summary>
    Late,

    /// <summary>Not done, and its due date is over.</summary>
    Overdue,

    /// <summary>Not done, and its due date is today or to come.</summary>
    Open,

    /// <summary>What is there cannot be read, or contradicts itself.</summary>
    Unreadable,

    /// <summary>Nothing to be judged: without a due date, paused, or not one of the office's duties.</summary>
    Other,
}
