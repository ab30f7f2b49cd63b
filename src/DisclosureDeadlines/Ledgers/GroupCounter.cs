namespace DisclosureDeadlines.Ledgers;

/// <summary>Counts rows by a name as they pass. However many names there are, it keeps a bounded number of them.</summary>
internal sealed class GroupCounter
{
    private readonly Dictionary<string, RowCounter> named = [];
    private readonly RowCounter unnamed = new();
    private readonly RowCounter rest = new();

    public void Add(string? name, AuditedRow row) => CounterOf(name).Add(row);

    public IReadOnlyList<AuditGroup> Groups() =>
        Array.AsReadOnly([
            .. named
                .Select(pair => new AuditGroup(pair.Key, false, pair.Value.Tally))
                .Append(new AuditGroup(null, false, unnamed.Tally))
                .Append(new AuditGroup(null, true, rest.Tally))
                .Where(group => group.Tally.Rows > 0)
                .OrderBy(group => group.IsRest)
                .ThenByDescending(group => group.Tally.Late)
                .ThenByDescending(group => group.Tally.Rows)
                .ThenBy(group => group.Name, StringComparer.Ordinal),
        ]);

    private RowCounter CounterOf(string? name)
    {
        if (name is null)
        {
            return unnamed;
        }

        if (named.TryGetValue(name, out var counter))
        {
            return counter;
        }

        return named.Count < AuditSummary.MaxGroups ? named[name] = new RowCounter() : rest;
    }
}
