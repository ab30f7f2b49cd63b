using System.Globalization;
using System.Text;
using DisclosureDeadlines.Benchmarks.Peers;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// What it costs to read a workbook and to write one, beside packages that read or write one row by row and do nothing else. Each run is a
/// process of its own, they take turns, and what each has read or written is held to the rows that were meant before any figure is given.
/// </summary>
internal static class XlsxPeers
{
    /// <summary>The verb by which this program runs itself as one of the ways.</summary>
    public const string OneWay = "xlsx-way";

    private const string Writes = "writes";
    private const string Reads = "reads";
    private const int Rounds = 5;
    private const int Tenth = 10;

    /// <summary>A workbook of a tenth of the rows and one of all, so that it shows whether memory grows with them.</summary>
    public static string Table(int rows)
    {
        var table = new StringBuilder("| rows | work | wall | processor | × ours by processor | peak |\n|---:|---|---:|---:|---:|---:|\n");
        foreach (int count in new[] { rows / Tenth, rows })
        {
            Measure(count, table);
        }

        return table.ToString();
    }

    /// <summary>Does one way's work; one that reads leaves beside the file what it has seen of the cells.</summary>
    public static void Run(string work, string way, string file, int rows)
    {
        if (work == Writes)
        {
            WorkbookWays.Writers[way](file, rows);
        }
        else
        {
            File.WriteAllText(SumOf(file), WorkbookWays.Readers[way](file).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Measure(int rows, StringBuilder table)
    {
        var folder = Directory.CreateTempSubdirectory("deadlines-xlsx-peers-");
        try
        {
            string given = Path.Combine(folder.FullName, "given.xlsx");
            string written = Path.Combine(folder.FullName, "written.xlsx");
            string expected = WorkbookRows.Sum(rows).ToString(CultureInfo.InvariantCulture);
            WorkbookWays.Writers[WorkbookWays.Ours](given, rows);
            Add(table, rows, Writes, WorkbookWays.Writers.Keys, way => Written(way, written, rows, expected));
            Add(table, rows, Reads, WorkbookWays.Readers.Keys, way => ReadBack(way, given, rows, expected));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (TimeSpan Time, TimeSpan Work, long Peak) Written(string way, string file, int rows, string expected)
    {
        File.Delete(file);
        var used = Process(Writes, way, file, rows);
        _ = ReadBack(WorkbookWays.Judge, file, rows, expected);
        return used;
    }

    private static (TimeSpan Time, TimeSpan Work, long Peak) ReadBack(string way, string file, int rows, string expected)
    {
        var used = Process(Reads, way, file, rows);
        return File.ReadAllText(SumOf(file)) == expected
            ? used
            : throw new InvalidOperationException($"{way} has other cells in {Path.GetFileName(file)}.");
    }

    private static (TimeSpan Time, TimeSpan Work, long Peak) Process(string work, string way, string file, int rows) =>
        AuditRatio.Run("DisclosureDeadlines.Benchmarks.dll", OneWay, work, way, file, rows.ToString(CultureInfo.InvariantCulture));

    private static void Add(
        StringBuilder table,
        int rows,
        string work,
        IEnumerable<string> ways,
        Func<string, (TimeSpan Time, TimeSpan Work, long Peak)> run
    )
    {
        string[] all = [.. ways];
        var rounds = Enumerable.Range(0, Rounds).Select(_ => all.ToDictionary(way => way, run)).ToList();
        double ours = Median(rounds.Select(round => round[WorkbookWays.Ours].Work.TotalSeconds));
        foreach (string way in all)
        {
            double wall = Median(rounds.Select(round => round[way].Time.TotalSeconds));
            double processor = Median(rounds.Select(round => round[way].Work.TotalSeconds));
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {rows:#,0} | {way} {work} | {wall:0.00} s | {processor:0.00} s | {processor / ours:0.00} | {rounds.Max(round => round[way].Peak) >> 20} MB |\n"
            );
        }
    }

    private static string SumOf(string file) => file + ".sum";

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
