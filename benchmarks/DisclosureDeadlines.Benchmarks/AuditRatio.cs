using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// What it costs to audit a ledger: <c>deadlines audit</c> from csv to csv beside CsvHelper alone, which reads the same file and writes it
/// again. Each run is a process of its own, the two take turns, and the ratio is the median of the rounds.
/// </summary>
internal static class AuditRatio
{
    /// <summary>The verb by which this program runs itself as the peer.</summary>
    public const string Rewriting = "rewrite-csv";

    private const int Rounds = 5;
    private const int Tenth = 10;
    private const int BufferBytes = 1 << 16;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>Measures a ledger of a tenth of the rows and one of all, so that it shows whether memory grows with them.</summary>
    /// <param name="rows">The rows of the larger one.</param>
    /// <param name="tool">The tool to measure: a library beside this program, or a program that was compiled ahead of time.</param>
    public static string Table(int rows, string tool = "deadlines.dll")
    {
        var table = new StringBuilder(
            """
            | rows | CsvHelper reads and rewrites | audit | ratio | ratio of processor time | peak, CsvHelper | peak, audit |
            |---:|---:|---:|---:|---:|---:|---:|

            """
        );
        foreach (int count in new[] { rows / Tenth, rows })
        {
            table.Append(Line(count, tool));
        }

        return table.ToString();
    }

    /// <summary>The peer: each cell is read and written, nothing else is done.</summary>
    public static void Rewrite(string from, string to)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", HasHeaderRecord = false };
        using var parser = new CsvParser(new StreamReader(from, Encoding.UTF8, false, BufferBytes), configuration);
        using var writer = new CsvWriter(new StreamWriter(to, false, new UTF8Encoding(false), BufferBytes), configuration);
        while (parser.Read())
        {
            foreach (string cell in parser.Record!)
            {
                writer.WriteField(cell);
            }

            writer.NextRecord();
        }
    }

    private static string Line(int rows, string tool)
    {
        var folder = Directory.CreateTempSubdirectory("deadlines-audit-ratio-");
        try
        {
            string ledger = Path.Combine(folder.FullName, "ledger.csv");
            string output = Path.Combine(folder.FullName, "output.csv");
            File.WriteAllLines(ledger, SampleLedger.Lines(rows));
            var rounds = Enumerable
                .Range(0, Rounds)
                .Select(_ =>
                    (
                        Peer: Run("DisclosureDeadlines.Benchmarks.dll", Rewriting, ledger, output),
                        Audit: Run(tool, "audit", ledger, "--today", "2026-09-18", "--out", output)
                    )
                )
                .ToList();
            double ratio = Median(rounds.Select(round => round.Audit.Time / round.Peer.Time));
            double work = Median(rounds.Select(round => round.Audit.Work / round.Peer.Work));
            var peer = TimeSpan.FromSeconds(Median(rounds.Select(round => round.Peer.Time.TotalSeconds)));
            var audit = TimeSpan.FromSeconds(Median(rounds.Select(round => round.Audit.Time.TotalSeconds)));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {rows:#,0} | {peer.TotalSeconds:0.00} s | {audit.TotalSeconds:0.00} s | {ratio:0.00} | {work:0.00} | {rounds.Max(round => round.Peer.Peak) >> 20} MB | {rounds.Max(round => round.Audit.Peak) >> 20} MB |\n"
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One run of a program (a library that lies beside this one is run by the runtime): its time by the wall and by the processors, and its memory at most.</summary>
    /// <exception cref="InvalidOperationException">It ends with another code than 0; the message is what it said.</exception>
    internal static (TimeSpan Time, TimeSpan Work, long Peak) Run(string program, params string[] arguments)
    {
        bool managed = program.EndsWith(".dll", StringComparison.Ordinal);
        var start = managed
            ? new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
            : new ProcessStartInfo(Path.GetFullPath(program), arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = (Output: process.StandardOutput.ReadToEndAsync(), Error: process.StandardError.ReadToEndAsync());
        var used = (Work: TimeSpan.Zero, Peak: 0L);
        while (!process.WaitForExit(BetweenLooks))
        {
            if (UsedBy(process) is { } now)
            {
                // Nothing is left of it to see at its very end.
                used = (now.Work > used.Work ? now.Work : used.Work, Math.Max(now.Peak, used.Peak));
            }
        }

        clock.Stop();
        _ = said.Output.Result;
        return process.ExitCode == 0 ? (clock.Elapsed, used.Work, used.Peak) : throw new InvalidOperationException(said.Error.Result);
    }

    /// <summary>What it has used until now; null of a process that has ended between two looks.</summary>
    private static (TimeSpan Work, long Peak)? UsedBy(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
