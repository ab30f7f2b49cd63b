using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Engines.Tests.Programs;

/// <summary>Where the programs from outside are on this machine, if they are.</summary>
internal static class Neighbours
{
    /// <summary>The folder that <c>.ci/run</c> installs the packages of <c>tests/node</c> into.</summary>
    public static string NodeModules { get; } = Repository.PathTo("artifacts", "node", "node_modules");

    public static string? InitDb { get; } = Find("initdb", PostgreSqlFolders());

    public static string? Postgres { get; } = Find("postgres", PostgreSqlFolders());

    public static string? ClickHouseServer { get; } = Find("clickhouse-server");

    public static string? ClickHouseClient { get; } = Find("clickhouse-client");

    public static string? Node { get; } = Find("node");

    public static string? LibreOffice { get; } = Find("soffice");

    /// <summary>What is missing, in a sentence that says how to get it; <see langword="null"/> when it is there.</summary>
    public static string? Missing(Neighbour neighbour) =>
        neighbour switch
        {
            Neighbour.PostgreSql => InitDb is null || Postgres is null
                ? "PostgreSQL is not here; on Debian: apt-get install postgresql"
                : null,
            Neighbour.ClickHouse => ClickHouseServer is null || ClickHouseClient is null
                ? "ClickHouse is not here; on Debian: apt-get install clickhouse-server clickhouse-client"
                : null,
            Neighbour.DuckDb => MissingModule("DuckDB", "@duckdb/node-api"),
            Neighbour.IcalJs => MissingModule("ical.js", "ical.js"),
            Neighbour.ChineseDays => MissingModule("chinese-days", "chinese-days"),
            Neighbour.ChineseWorkday => MissingModule("chinese-workday", "chinese-workday"),
            Neighbour.LibreOfficeWriter => LibreOffice is null || !File.Exists("/usr/lib/libreoffice/program/libswlo.so")
                ? "LibreOffice has no word processor here; on Debian: apt-get install libreoffice-writer-nogui"
                : null,
            _ => LibreOffice is null ? "LibreOffice is not here; on Debian: apt-get install libreoffice-calc-nogui" : null,
        };

    private static string? MissingModule(string name, string module) =>
        Node is null || !Directory.Exists(Path.Combine(NodeModules, module))
            ? $"{name} is not here; with node: copy tests/node to artifacts/node and run: npm install --prefix artifacts/node"
            : null;

    private static string[] PostgreSqlFolders() =>
        Directory.Exists("/usr/lib/postgresql")
            ?
            [
                .. Directory
                    .GetDirectories("/usr/lib/postgresql")
                    .OrderDescending(StringComparer.Ordinal)
                    .Select(version => Path.Combine(version, "bin")),
            ]
            : [];

    private static string? Find(string program, params string[] first) =>
        OperatingSystem.IsWindows()
            ? null
            : first
                .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
                .Select(folder => Path.Combine(folder, program))
                .FirstOrDefault(File.Exists);
}
