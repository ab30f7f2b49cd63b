using System.Globalization;
using DisclosureDeadlines.Engines.Tests.Duties;
using DisclosureDeadlines.Engines.Tests.Programs;
using Npgsql;
using NpgsqlTypes;

namespace DisclosureDeadlines.Engines.Tests.Engines;

/// <summary>A PostgreSQL server of one's own on a free port of the loopback address.</summary>
internal sealed class PostgreSql : IEngine
{
    /// <summary>PostgreSQL refuses to run as root; Debian's package brings this user.</summary>
    private static readonly string[] AsPostgres = Environment.IsPrivilegedProcess
        ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"]
        : [];

    private readonly Scratch scratch = new();
    private readonly Child server;
    private readonly NpgsqlDataSource source;

    public PostgreSql()
    {
        if (AsPostgres.Length > 0)
        {
            Child.Run(["chown", "postgres:postgres", scratch.Root]);
        }

        string data = scratch.PathTo("data");
        int port = Scratch.FreePort();
        Child.Run([
            .. AsPostgres,
            Neighbours.InitDb!,
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            "postgres",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]);
        server = Child.Start(
            scratch.PathTo("log"),
            [
                .. AsPostgres,
                Neighbours.Postgres!,
                "-D",
                data,
                "-p",
                $"{port}",
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off",
                "-c",
                "max_wal_size=4GB",
            ]
        );
        // No pool: the server ends only when nobody is connected any more.
        source = NpgsqlDataSource.Create(
            $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=false;Command Timeout=300;Include Error Detail=true"
        );
        Waiting.Until(CanConnect, () => server.IsRunning, scratch.PathTo("log"));
    }

    public string Dialect => "postgresql";

    public void Load(string script)
    {
        using var command = source.CreateCommand(script);
        command.ExecuteNonQuery();
    }

    public void Insert(IReadOnlyList<Duty> duties)
    {
        using var connection = source.OpenConnection();
        using var import = connection.BeginBinaryImport($"COPY deadlines.duties ({Duty.Columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var duty in duties)
        {
            import.StartRow();
            import.Write((long)duty.Id, NpgsqlDbType.Bigint);
            import.Write(duty.Region, NpgsqlDbType.Text);
            Write(duty.EventDate);
            import.Write(duty.Kind, NpgsqlDbType.Text);
            Write(duty.Length);
            Write(duty.Month);
            Write(duty.Day);
            Write(duty.Period);
            Write(duty.PeriodOffset);
            Write(duty.PublishedOn);
            Write(duty.Today);
        }

        import.Complete();

        void Write<T>(T? value)
            where T : struct
        {
            if (value is { } some)
            {
                import.Write(some, some is DateOnly ? NpgsqlDbType.Date : NpgsqlDbType.Integer);
            }
            else
            {
                import.WriteNull();
            }
        }
    }

    public IEnumerable<string> Select(string view, string columns)
    {
        using var connection = source.OpenConnection();
        using var export = connection.BeginTextExport(
            string.Create(CultureInfo.InvariantCulture, $"COPY (SELECT {columns} FROM deadlines.{view} ORDER BY id) TO STDOUT")
        );
        while (export.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    public void Dispose()
    {
        source.Dispose();
        server.Dispose();
        scratch.Dispose();
    }

    private bool CanConnect()
    {
        try
        {
            using var connection = source.OpenConnection();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
