namespace DisclosureDeadlines.Server.Calls;

/// <summary>A value that a call takes in its address.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, for those who read the API.</param>
/// <param name="IsRequired">Whether there is no answer without it.</param>
/// <param name="Format">What it is written like: a text if null.</param>
internal sealed record Parameter(string Name, string Description, bool IsRequired = false, string? Format = null)
{
    /// <summary>Whether it may be given several times.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The values that there are, where they are few.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
