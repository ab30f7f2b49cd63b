using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary>What a due date is asked for: a phrase, or a row of a catalogue.</summary>
internal sealed record DueSubject(TimeLimit Limit, DisclosureCatalogue? Catalogue, CatalogueItem? Item);
