namespace DisclosureDeadlines.Ledgers;

/// <summary>What a column tells of the publication that holds none of the fields.</summary>
internal enum WitnessKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Whether it has been published: 状态, 是否已公开.</summary>
    Status,

    /// <summary>Whether it was published in time: 是否按时公开.</summary>
    Timeliness,

    /// <summary>At which address it was published: 公开网址.</summary>
    Address,

    /// <summary>Whether it is secret: 是否涉密, 密级.</summary>
    Secrecy,

    /// <summary>What was decided on its publication: 保密审查意见.</summary>
    Review,

    /// <summary>Why it is not published yet: 未公开原因.</summary>
    Delay,

    /// <summary>Why it is not published: 不公开理由.</summary>
    Reason,

    /// <summary>Whether the row is deleted, as a database marks it: del_flag.</summary>
    Deleted,
}
