using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Statutes;

/// <summary>A statutory limit, applied.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StatutoryDeadline
{
    internal StatutoryDeadline(StatutoryLimit limit, Deadline deadline)
    {
        Limit = limit;
        Deadline = deadline;
    }

    /// <summary>The limit.</summary>
    public StatutoryLimit Limit { get; }

    /// <summary>The answer.</summary>
    public Deadline Deadline { get; }

    /// <summary>The citation and the day.</summary>
    public override string ToString() => $"{Limit.Citation}: {Deadline.DueOn:uuuu-MM-dd}";
}
