namespace DisclosureDeadlines.Files.Reports;

/// <summary>How a publication or a case stands, as far as a report tells them apart.</summary>
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

    /// <summary>Nothing to be judged: without a due date, standing still, or none of the office's duties.</summary>
    Other,
}
