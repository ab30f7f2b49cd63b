using DisclosureDeadlines.Engines.Tests.Duties;

namespace DisclosureDeadlines.Engines.Tests.Engines;

/// <summary>An engine that an exported script was loaded into.</summary>
internal interface IEngine : IDisposable
{
    /// <summary>The dialect that it reads.</summary>
    public string Dialect { get; }

    /// <summary>Loads a script as it was exported, without a change.</summary>
    public void Load(string script);

    /// <summary>Puts rows into the table of duties.</summary>
    public void Insert(IReadOnlyList<Duty> duties);

    /// <summary>Columns of a view in the order of the ids, a line a row: tabs between, <c>\N</c> for nothing.</summary>
    public IEnumerable<string> Select(string view, string columns);
}
