using System.Collections.Immutable;

namespace DisclosureDeadlines.Catalogues;

/// <summary>A row of a catalogue as a document gives it, before its number and its time limit are settled.</summary>
internal sealed record CatalogueRow
{
    /// <summary>Where the row stands in the document.</summary>
    public required string Place { get; init; }

    /// <summary>Where its time limit stands.</summary>
    public required string LimitPlace { get; init; }

    /// <summary>The number that names the row; null where the document gives none and the rows are counted.</summary>
    public int? RowNumber { get; init; }

    public string? PrintedNumber { get; init; }

    /// <summary>Three headings, each of which may be null.</summary>
    public required ImmutableArray<string?> Levels { get; init; }

    public string? Content { get; init; }

    public string? LegalBasis { get; init; }

    public ImmutableArray<string> ClauseLimits { get; init; } = [];

    public required string TimeLimit { get; init; }

    public bool IsTimeLimitInherited { get; init; }

    public string? Publisher { get; init; }

    public string? Responsible { get; init; }

    public ImmutableArray<string> Channels { get; init; } = [];

    public string? Note { get; init; }
}
