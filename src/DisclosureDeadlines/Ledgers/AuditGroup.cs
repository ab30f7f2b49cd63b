namespace DisclosureDeadlines.Ledgers;

/// <summary>The rows of one office or one item, counted.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AuditGroup
{
    internal AuditGroup(string? name, bool isRest, AuditTally tally)
    {
        Name = name;
        IsRest = isRest;
        Tally = tally;
    }

    /// <summary>The office or item; <see langword="null"/> for the rows that name none, and for the rest.</summary>
    public string? Name { get; }

    /// <summary>Whether these are the rows of all the names that were too many to be counted apart.</summary>
    public bool IsRest { get; }

    /// <summary>The rows.</summary>
    public AuditTally Tally { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name ?? "";
}
