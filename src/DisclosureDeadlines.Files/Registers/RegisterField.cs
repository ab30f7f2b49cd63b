namespace DisclosureDeadlines.Files.Registers;

/// <summary>What a column of a register of cases holds.</summary>
internal enum RegisterField
{
    /// <summary>Something that no clock needs.</summary>
    Other,
    Number,
    Title,
    Applicant,
    Channel,
    Received,
    Confirmed,
    Accepted,
    Filed,
    Assigned,
    CorrectionAsked,
    CorrectionBy,
    Corrected,
    Consulted,
    ConsultSpan,
    ConsultServed,
    Opinion,
    IsExtended,
    Extended,
    ExtendedBy,
    ExtendedTo,
    FeeAsked,
    FeePaid,
    Suspended,
    Resumed,
    SpecialBegun,
    SpecialEnded,
    Replied,
    Decided,
    Withdrawn,
    Due,
    Office,

    /// <summary>The day of one happening, in a register of several lines a case.</summary>
    Date,
    Kind,
    Detail,
}
