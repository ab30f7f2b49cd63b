using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Page;

/// <summary>What the page asks. Members that a question has no use for are absent.</summary>
internal sealed record Question
{
    private static readonly Dictionary<string, string> NoColumns = [];

    /// <summary>Which of the answers is asked for.</summary>
    public required string Ask { get; init; }

    public string? Lang { get; init; }

    /// <summary>The day in Beijing.</summary>
    public string? Today { get; init; }

    /// <summary>The region whose own days count; absent for that of the catalogue or the office.</summary>
    public string? Region { get; init; }

    /// <summary>The notices that the user keeps, each as JSON.</summary>
    public IReadOnlyList<string> Notices
    {
        get => field ?? [];
        init;
    }

    public string? Date { get; init; }

    public string? Limit { get; init; }

    public string? Period { get; init; }

    /// <summary>A built-in catalogue, or what the user's own file is called.</summary>
    public string? Catalogue { get; init; }

    /// <summary>Whether an empty cell of the user's own catalogue belongs to the cell above.</summary>
    public bool MergedCells { get; init; }

    public string? Item { get; init; }

    /// <summary>What the file is called.</summary>
    public string File
    {
        get => field ?? "";
        init;
    }

    /// <summary>What the user says that a column is: heading to field; an empty text where it is not to be used.</summary>
    public IReadOnlyDictionary<string, string> Columns
    {
        get => field ?? NoColumns;
        init;
    }

    /// <summary>The year of the days of a ledger whose year its file does not say, as the user writes it.</summary>
    public string? YearOfDays { get; init; }

    /// <summary>The format of a file to save.</summary>
    public string? As { get; init; }

    /// <summary>Whose report it is.</summary>
    public string? Organisation { get; init; }

    public string? Text { get; init; }

    public string? Rule { get; init; }

    public string? Policy { get; init; }

    public int? Year { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Question))]
internal sealed partial class QuestionContext : JsonSerializerContext;
