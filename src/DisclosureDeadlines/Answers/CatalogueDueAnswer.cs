using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>What an event makes due in every row of a catalogue.</summary>
internal sealed record CatalogueDueAnswer(
    string Catalogue,
    string Authority,
    LocalDate Event,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Region,
    string DataVersion,
    IReadOnlyList<DueAnswer> Items
);
