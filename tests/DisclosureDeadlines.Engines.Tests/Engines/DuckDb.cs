using DisclosureDeadlines.Engines.Tests.Duties;
using DisclosureDeadlines.Engines.Tests.Programs;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Engines.Tests.Engines;

/// <summary>DuckDB over a database file, by the package of npm that brings the engine along.</summary>
internal sealed class DuckDb : IEngine
{
    private readonly Scratch scratch = new();

    public string Dialect => "duckdb";

    public void Load(string script) => Run(script);

    public void Insert(IReadOnlyList<Duty> duties)
    {
        string rows = scratch.PathTo("duties.tsv");
        File.WriteAllLines(rows, duties.Select(duty => duty.Line));
        Run($@"COPY deadlines.duties ({Duty.Columns}) FROM '{rows}' (DELIMITER '\t', NULLSTR '\N', HEADER false, QUOTE '', ESCAPE '')");
    }

    public IEnumerable<string> Select(string view, string columns)
    {
        string lines = scratch.PathTo($"{view}.tsv");
        Run(
            $@"COPY (SELECT {columns} FROM deadlines.{view} ORDER BY id) TO '{lines}' (DELIMITER '\t', NULLSTR '\N', HEADER false, QUOTE '', ESCAPE '')"
        );
        return File.ReadLines(lines);
    }

    public void Dispose() => scratch.Dispose();

    private void Run(string sql) =>
        Child.Run(
            [Neighbours.Node!, Repository.PathTo("tests", "node", "duckdb.mjs"), Neighbours.NodeModules, scratch.PathTo("duckdb")],
            sql
        );
}
