using System.Collections.Immutable;

namespace DisclosureDeadlines.Catalogues;

/// <summary>A row of a catalogue as a document gives it, before its number and its time limit are settled.</summary>
internal sealed record CatalogueRow
{
    /// <summary>Where the row is in the document.</summary>
    public required string Place { get; init; }

    /// <summary>Where its time limit is.</summary>
    public required string LimitPlace { get; init; }

    /// <summary>The number that names the row; null where the document gives none and the rows are counted.</summary>
    public int? RowNumber { get; init; }

    /// <summary>
    /// What is in the column of numbers, where the document has one: it names the row if every row has a whole number of its own.
    /// </summary>
    public string? WrittenNumber { get; init; }

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
