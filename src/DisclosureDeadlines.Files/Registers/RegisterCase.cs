using DisclosureDeadlines.Cases;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>One case of a register.</summary>
/// <param name="Row">Where it is in its table, from 1; of several lines the first.</param>
/// <param name="Sheet">The sheet; null where the file has only one.</param>
internal sealed record RegisterCase(int Row, string? Sheet)
{
    public string? Number { get; init; }

    public string? Title { get; init; }

    public string? Office { get; init; }

    /// <summary>The due date that the register itself gives.</summary>
    public LocalDate? PrintedDue { get; init; }

    public IReadOnlyList<Happening> Happenings { get; init; } = [];

    /// <summary>What cannot be read in it, so that it cannot be judged.</summary>
    public BilingualText? Fault { get; init; }
}
