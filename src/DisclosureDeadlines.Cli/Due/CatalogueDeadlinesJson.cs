using System.Text.Json.Serialization;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Due;

/// <summary>What an event makes due in every row of a catalogue, as JSON.</summary>
internal sealed record CatalogueDeadlinesJson(
    string Catalogue,
    string Authority,
    LocalDate Event,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Region,
    string DataVersion,
    IReadOnlyList<DeadlineJson> Items)
{
    public static CatalogueDeadlinesJson From(DisclosureCatalogue catalogue, LocalDate date, ChosenCalendar chosen, IReadOnlyList<ItemDeadline> answers) => new(
        catalogue.Name,
        catalogue.Authority,
        date,
        chosen.Calendar.Region?.Name,
        chosen.Calendar.DataVersion,
        [.. answers.Select(answer => DeadlineJson.From(catalogue, date, chosen, answer))]);
}
