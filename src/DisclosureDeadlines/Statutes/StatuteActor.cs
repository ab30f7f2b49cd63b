namespace DisclosureDeadlines.Statutes;

/// <summary>Whom a statutory limit binds, as far as the name of an authority can tell.</summary>
internal enum StatuteActor
{
    Any,
    Department,
    LocalGovernment,
    FinanceDepartment,
    MarketRegulator,
    SubordinateUnit,
    Enterprise,
    ThirdParty,
    VillageCommittee,

    /// <summary>Organs and public institutions alike, such as every purchaser with public money.</summary>
    PublicBody,

    /// <summary>Whoever invites tenders, which no name tells.</summary>
    Tenderer,
}
