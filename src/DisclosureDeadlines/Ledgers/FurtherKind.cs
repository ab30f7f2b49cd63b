namespace DisclosureDeadlines.Ledgers;

/// <summary>What a column may tell of the publication that holds no field, and is none of those that are known to tell of it.</summary>
internal enum FurtherKind
{
    /// <summary>Its heading is known: 公开渠道, 文号.</summary>
    Known,

    /// <summary>Its heading is not known: 进展, 备注2.</summary>
    Unknown,

    /// <summary>It says whether the paper is to be published, or how.</summary>
    Openness,

    /// <summary>It holds another day of publication, such as that of another channel.</summary>
    Publication,

    /// <summary>It says whether the paper is secret.</summary>
    Secrecy,

    /// <summary>It says whether the paper is published.</summary>
    Status,

    /// <summary>It says where.</summary>
    Address,

    /// <summary>Its heading names a day on which something was published or done: 再次公开日期.</summary>
    Day,
}
