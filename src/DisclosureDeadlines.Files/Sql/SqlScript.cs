using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Days;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Files.Sql;

/// <summary>
/// Writes a script that makes the tables, loads the days and makes the queries. What it says is in the <c>.sql</c> files beside this
/// one; only the rows, and the names in braces, are filled in.
/// </summary>
internal static partial class SqlScript
{
    private const string Rows = "{rows}";
    private const string Queries = "{queries}";

    /// <summary>In the order of <see cref="SqlScriptDialect"/>.</summary>
    private static readonly SqlDialect[] Known =
    [
        new("postgresql", 1000) { HasZero = false },
        new("duckdb", 1000),
        new("clickhouse", int.MaxValue)
        {
            HasBackslashes = true,
            HasByteEscapes = true,
            HasPlainLiterals = true,
            RowBreak = ' ',
        },
        new("spark", 1000)
        {
            HasBackslashes = true,
            HasDateDiff = true,
            HasBroadcast = true,
        },
    ];

    /// <summary>The names of the dialects; the first is the default.</summary>
    public static IReadOnlyList<string> Dialects { get; } = [.. Known.Select(dialect => dialect.Name)];

    /// <summary>The dialect of a name; the first one for none.</summary>
    public static SqlScriptDialect DialectCalled(string? name) =>
        (SqlScriptDialect)Math.Max(0, Array.FindIndex(Known, dialect => dialect.Name == name));

    public static void Write(TextWriter output, DayTable table, SqlScriptDialect chosen)
    {
        var dialect = Known[(int)chosen];
        var knownOn = KnownOn(table.Calendar);
        foreach (string line in Lines(dialect.Name).SelectMany(line => line == Queries ? Lines("queries") : [line]))
        {
            if (line == Rows)
            {
                WriteRows(output, table, dialect, knownOn);
            }
            else
            {
                output.WriteLine(Filled(line, table, dialect, knownOn));
            }
        }
    }

    /// <summary>
    /// Which version of the facts the table holds: the day of the newest notice in it, or the earlier day whose knowledge was asked for. A
    /// day after the newest notice of all knows nothing more.
    /// </summary>
    private static LocalDate KnownOn(WorkingDayCalendar calendar)
    {
        var newest = calendar.Notices.Concat(ChinaCalendar.Projected.Notices).Max(notice => notice.KnownFrom);
        return calendar.KnownOn is { } asked && asked < newest ? asked : newest;
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(SqlScript).Assembly.GetManifestResourceStream($"sql/{name}.sql")!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static string Filled(string line, DayTable table, SqlDialect dialect, LocalDate knownOn) =>
        Place()
            .Replace(
                line,
                place =>
                    place.Groups["what"].Value switch
                    {
                        "place" => SqlDialect.Comment(table.Calendar.Region?.FullName ?? "全国"),
                        "region" => dialect.Of(table.RegionName),
                        "known_on" => LocalDatePattern.Iso.Format(knownOn),
                        "from" => LocalDatePattern.Iso.Format(table.First),
                        "to" => LocalDatePattern.Iso.Format(table.Last),
                        "data_version" => SqlDialect.Comment(table.Calendar.DataVersion),
                        "days_late" => dialect.DaysBetween("s.due_on", "s.reached"),
                        "days_left" => dialect.DaysBetween("s.today", "s.due_on"),
                        "broadcast" => dialect.Broadcast(place.Groups["of"].Value),
                        var unknown => throw new InvalidOperationException($"The script asks for {unknown}."),
                    }
            );

    [GeneratedRegex(@"\{(?<what>\w+)(:(?<of>[^}]*))?\}")]
    private static partial Regex Place();

    private static void WriteRows(TextWriter output, DayTable table, SqlDialect dialect, LocalDate knownOn)
    {
        foreach (var chunk in SqlRow.Of(table).Chunk(dialect.RowsPerInsert))
        {
            var values = chunk.Select(row => $"({row.Values(dialect, table.RegionName, knownOn)})");
            string insert = $"INSERT INTO deadlines.calendar_days ({SqlRow.Columns}) VALUES{dialect.RowBreak}";
            output.WriteLine(insert + string.Join("," + dialect.RowBreak, values) + ";");
        }
    }
}
