namespace DisclosureDeadlines.Files.Impacts;

/// <summary>How many rows of the ledger fared how. Each row is counted once.</summary>
internal sealed record ImpactTotals
{
    /// <summary>Open rows whose due date moves.</summary>
    public int DueMoved { get; init; }

    /// <summary>Open rows whose due date stays and whose publish-by moves.</summary>
    public int PublishByMoved { get; init; }

    /// <summary>Open rows whose dates stay and are surer than before.</summary>
    public int Settled { get; init; }

    /// <summary>Open rows that stay as they were.</summary>
    public int Untouched { get; init; }

    /// <summary>Rows that are published, which no notice moves any more.</summary>
    public int Published { get; init; }

    /// <summary>Rows without a due date.</summary>
    public int NoDueDate { get; init; }

    /// <summary>Rows that cannot be read.</summary>
    public int Invalid { get; init; }

    /// <summary>Rows that are not to be published.</summary>
    public int OutOfScope { get; init; }

    public int Moved => DueMoved + PublishByMoved;

    public int Open => Moved + Settled + Untouched;

    public int Rows => Open + Published + NoDueDate + Invalid + OutOfScope;
}
