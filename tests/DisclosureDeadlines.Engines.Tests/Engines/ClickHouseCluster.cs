using DisclosureDeadlines.Engines.Tests.Duties;
using DisclosureDeadlines.Engines.Tests.Programs;

namespace DisclosureDeadlines.Engines.Tests.Engines;

/// <summary>Two ClickHouse servers, a shard each. The day table is on both; the rows lie on one or the other.</summary>
internal sealed class ClickHouseCluster : IEngine
{
    private readonly Scratch scratch = new();
    private readonly List<ClickHouseServer> servers = [];

    public ClickHouseCluster()
    {
        int[] ports = [Scratch.FreePort(), Scratch.FreePort()];
        foreach (int port in ports)
        {
            servers.Add(new ClickHouseServer(scratch.PathTo($"{port}"), port, ports));
        }
    }

    public string Dialect => "clickhouse";

    public IReadOnlyList<ClickHouseServer> Shards => servers;

    public void Load(string script)
    {
        foreach (var server in servers)
        {
            server.RunScript(script);
        }
    }

    public void Insert(IReadOnlyList<Duty> duties)
    {
        Distribute("duties", ", id");
        servers[0]
            .Run(
                $"INSERT INTO deadlines.duties_all ({Duty.Columns}) FORMAT TabSeparated",
                rows =>
                {
                    foreach (var duty in duties)
                    {
                        rows.Write(duty.Line);
                        rows.Write('\n');
                    }
                }
            );
    }

    public IEnumerable<string> Select(string view, string columns)
    {
        Distribute(view, "");
        return servers[0].Run($"SELECT {columns} FROM deadlines.{view}_all ORDER BY id FORMAT TabSeparated").TrimEnd('\n').Split('\n');
    }

    public void Dispose()
    {
        foreach (var server in servers)
        {
            server.Dispose();
        }

        scratch.Dispose();
    }

    /// <summary>A table over a table or a view of every shard, each of which answers for its own rows.</summary>
    private void Distribute(string name, string shardingKey) =>
        servers[0]
            .Run(
                $"CREATE TABLE IF NOT EXISTS deadlines.{name}_all AS deadlines.{name} ENGINE = Distributed(shards, deadlines, {name}{shardingKey})"
            );
}
