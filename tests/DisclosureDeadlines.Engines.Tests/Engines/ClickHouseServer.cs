using DisclosureDeadlines.Engines.Tests.Programs;

namespace DisclosureDeadlines.Engines.Tests.Engines;

/// <summary>One ClickHouse server with a data folder and ports of its own on the loopback address.</summary>
internal sealed class ClickHouseServer : IDisposable
{
    private const string Users = """
        <yandex>
          <profiles><default/></profiles>
          <users><default><password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
          <quotas><default/></quotas>
        </yandex>
        """;

    private readonly int port;
    private readonly Child server;

    /// <param name="folder">A new folder for its data.</param>
    /// <param name="port">The port that its clients use.</param>
    /// <param name="shards">The ports of the servers that the cluster <c>shards</c> is made of.</param>
    public ClickHouseServer(string folder, int port, IEnumerable<int> shards)
    {
        this.port = port;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "users.xml"), Users);
        string config = Path.Combine(folder, "config.xml");
        File.WriteAllText(config, Configuration(folder, port, shards));
        string log = Path.Combine(folder, "log");
        server = Child.Start(log, Neighbours.ClickHouseServer!, $"--config-file={config}");
        Waiting.Until(Answers, () => server.IsRunning, log);
    }

    public string Run(string query, params string[] options) => Child.Run([.. Command(options), "--query", query]);

    public void Run(string query, Action<StreamWriter> writeRows) =>
        Child.Run([.. Command("--insert_distributed_sync", "1"), "--query", query], writeRows);

    public void RunScript(string script) => Child.Run(Command("--multiquery"), script);

    public void Dispose() => server.Dispose();

    private static string Configuration(string folder, int port, IEnumerable<int> shards) =>
        $"""
            <yandex>
              <logger><level>warning</level><console>1</console></logger>
              <listen_host>127.0.0.1</listen_host>
              <tcp_port>{port}</tcp_port>
              <http_port>{Scratch.FreePort()}</http_port>
              <interserver_http_port>{Scratch.FreePort()}</interserver_http_port>
              <path>{folder}/data/</path>
              <tmp_path>{folder}/tmp/</tmp_path>
              <format_schema_path>{folder}/schemas/</format_schema_path>
              <mark_cache_size>268435456</mark_cache_size>
              <users_config>{folder}/users.xml</users_config>
              <default_profile>default</default_profile>
              <default_database>default</default_database>
              <timezone>Asia/Shanghai</timezone>
              <remote_servers>
                <shards>
                  {string.Concat(shards.Select(shard => $"<shard><replica><host>127.0.0.1</host><port>{shard}</port></replica></shard>"))}
                </shards>
              </remote_servers>
            </yandex>
            """;

    private string[] Command(params string[] options) =>
        [Neighbours.ClickHouseClient!, "--host", "127.0.0.1", "--port", $"{port}", .. options];

    private bool Answers()
    {
        try
        {
            return Run("SELECT 1").Trim() == "1";
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
