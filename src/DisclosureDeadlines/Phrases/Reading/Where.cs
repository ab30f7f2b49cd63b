namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a row of the roles asks beside the words that touch the length; seeds/grammar/roles.tsv has the names.</summary>
internal enum Where : byte
{
    None,
    OtherOne,
    NoSince,
    AboveOf,
    FullOf,
    Ceiling,
    Range,
    Unnamed,
    NamedCycle,
    Updated,
    Kept,
    Least,
    Stays,
    Ahead,
    Led,
    LeastOf,
    Above,
    ConditionEnd,
    DeniedApart,
    Open,
    MayDo,
    OtherTerm,
    Rate,
    Past,
    Early,
    Again,
    Defined,
    PartyMust,
}
