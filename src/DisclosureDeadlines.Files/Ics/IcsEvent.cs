using NodaTime;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>Something that fills whole days of a calendar.</summary>
/// <param name="Uid">
/// Distinguishes the event from every other; the same event keeps it, so that a second import changes it and adds nothing.
/// </param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="Summary">What is shown.</param>
internal sealed record IcsEvent(string Uid, LocalDate First, LocalDate Last, string Summary)
{
    /// <summary>What is said about it, in lines.</summary>
    public IReadOnlyList<string> Description { get; init; } = [];

    public string? Category { get; init; }

    /// <summary>Whether it may still move.</summary>
    public bool IsTentative { get; init; }

    public IReadOnlyList<IcsAlarm> Alarms { get; init; } = [];
}
