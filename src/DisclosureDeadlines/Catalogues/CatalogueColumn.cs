namespace DisclosureDeadlines.Catalogues;

/// <summary>The columns of a catalogue's table.</summary>
internal enum CatalogueColumn
{
    Seq,
    PrintedNumber,
    Level1,
    Level2,
    Level3,
    Content,
    LegalBasis,
    ClauseLimits,
    TimeLimit,
    UpdateInterval,
    Inherited,
    Publisher,
    Responsible,
    Channels,
    Note,
}
