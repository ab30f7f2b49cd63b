using System.Globalization;
using System.Text;
using System.Text.Json;
using ExcelDataReader;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

public sealed class CalendarExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("deadlines-").FullName;

    [Fact]
    public void Csv_AnnouncedYears_IsTheDaysWithTheirRank()
    {
        string[] days = Lines("days", "2001-01-01", "2026-12-31", "--format", "csv");
        string[] exported = Lines("calendar", "export", "--to", "2026-12-31");

        int rank = 0;
        Assert.Equal(days[0] + ",rank", exported[0]);
        Assert.All(
            days.Zip(exported).Skip(1),
            line =>
            {
                rank += line.First.Contains(",true,", StringComparison.Ordinal) ? 1 : 0;
                Assert.Equal($"{line.First},{rank}", line.Second);
            }
        );
        Assert.Equal(days.Length, exported.Length);
    }

    [Fact]
    public void Csv_BegunLater_FitsTheTableBeforeIt()
    {
        string[] whole = Lines("calendar", "export", "--from", "2026-01-01", "--to", "2026-12-31");
        string[] first = Lines("calendar", "export", "--from", "2026-01-01", "--to", "2026-05-31");
        string[] second = Lines("calendar", "export", "--from", "2026-06-01", "--to", "2026-12-31");

        Assert.Equal(whole, first.Concat(second[1..]));
    }

    [Fact]
    public void Json_Days_IsOneDocumentWithRanks()
    {
        using var json = JsonDocument.Parse(
            InProcess
                .Run("calendar", "export", "--format", "json", "--from", "2017-04-07", "--to", "2017-04-08", "--region", "guangxi")
                .Output
        );

        var (friday, saturday) = (json.RootElement[0], json.RootElement[1]);
        Assert.Equal("makeUpWorkday", saturday.GetProperty("kind").GetString());
        Assert.Equal("壮族三月三", saturday.GetProperty("holiday").GetString());
        Assert.Equal("official", saturday.GetProperty("certainty").GetString());
        Assert.Equal(friday.GetProperty("rank").GetInt32() + 1, saturday.GetProperty("rank").GetInt32());
    }

    [Fact]
    public void Xlsx_DaySheets_HoldTheTableAndItsInverse()
    {
        string file = Path.Combine(folder, "days.xlsx");
        var run = InProcess.Run("calendar", "export", "--format", "xlsx", "--from", "2025-01-01", "--to", "2026-12-28", "--out", file);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal([file], Directory.GetFiles(folder));

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(File.OpenRead(file));
        string[] exported = Lines("calendar", "export", "--from", "2025-01-01", "--to", "2026-12-28");
        Assert.Equal("Add", reader.Name);
        Assert.True(reader.NextResult());
        Assert.Equal("Count", reader.Name);
        Assert.True(reader.NextResult());
        Assert.Equal("Days", reader.Name);
        Assert.Equal(exported, Rows(reader));
        Assert.True(reader.NextResult());
        Assert.Equal("WorkingDays", reader.Name);
        Assert.Equal(
            exported
                .Skip(1)
                .Select(line => line.Split(','))
                .Where(fields => fields[1] == "true")
                .Select(fields => $"{fields[6]},{fields[0]}")
                .Prepend("rank,date"),
            Rows(reader)
        );
    }

    [Fact]
    public void Ics_Lines_AreFoldedAndEndAsTheStandardSays()
    {
        byte[] file = Exported(
            "days.ics",
            "--format",
            "ics",
            "--from",
            "2026-12-30",
            "--to",
            "2027-10-10",
            "--region",
            "ningxia",
            "--lang",
            "zh"
        );

        string text = Encoding.UTF8.GetString(file);
        string[] lines = text.Split("\r\n");
        Assert.DoesNotContain(lines, line => line.Contains('\n', StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(line) > 75);
        Assert.Equal("", lines[^1]);
        string unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains(
            "\r\nDTSTART;VALUE=DATE:20271001\r\nDTEND;VALUE=DATE:20271002\r\nSUMMARY:国庆节 放假\r\n",
            unfolded,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\r\nDESCRIPTION:国务院令第795号 (2024-11-10)\\n2027年的节假日安排通知尚未收录，按法定节假日推算\r\n",
            unfolded,
            StringComparison.Ordinal
        );
        Assert.Equal(
            Exported("again.ics", "--format", "ics", "--from", "2026-12-30", "--to", "2027-10-10", "--region", "ningxia", "--lang", "zh"),
            file
        );
    }

    [Fact]
    public void Ics_BeforeAnyNotice_HoldsWhatTheDecreeSays() =>
        Assert.Contains(
            "\r\nSUMMARY:元旦 day off\r\n",
            Encoding.UTF8.GetString(
                Exported("days.ics", "--format", "ics", "--as-known-on", "1999-01-01", "--from", "2001-01-01", "--to", "2001-01-31")
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("national", "2025-11-04")]
    [InlineData("national", "2020-01-25", "--as-known-on", "2020-01-25")]
    [InlineData("national", "2025-11-04", "--as-known-on", "2026-03-01")]
    [InlineData("xinjiang", "2020-01-25", "--as-known-on", "2020-01-25", "--region", "新疆")]
    public void Sql_Rows_NameTheirRegionAndTheVersionOfTheFacts(string region, string knownOn, params string[] options)
    {
        string[] lines = Lines(["calendar", "export", "--format", "sql", "--from", "2020-02-01", "--to", "2020-02-01", .. options]);

        Assert.Contains(lines, line => line.StartsWith($"('{region}',DATE '{knownOn}',DATE '2020-02-01',", StringComparison.Ordinal));
        Assert.Contains($"DELETE FROM deadlines.calendar_days WHERE region = '{region}' AND known_on = DATE '{knownOn}';", lines);
    }

    [Theory]
    [InlineData("postgresql")]
    [InlineData("duckdb")]
    [InlineData("clickhouse")]
    [InlineData("spark")]
    public void Sql_EveryDialect_HasItsRowsAndTheFiveQueries(string dialect)
    {
        string script = InProcess
            .Run("calendar", "export", "--format", "sql", "--dialect", dialect, "--from", "2026-09-18", "--to", "2026-10-22")
            .Output;

        foreach (
            string view in new[] { "days", "working_days", "add_working_days", "count_working_days", "due_dates", "publish_by", "lateness" }
        )
        {
            Assert.Contains($"VIEW deadlines.{view} AS\n", script, StringComparison.Ordinal);
        }

        // Whatever stood in braces is filled in.
        Assert.DoesNotContain('{', script);
        Assert.Equal(35, script.Split(",'official',").Length - 1);
        Assert.Equal(dialect == "spark", script.Contains("NOT RUN", StringComparison.Ordinal));
    }

    [Fact]
    public void Out_FileThatIsThere_IsReplacedWhole()
    {
        File.WriteAllText(Path.Combine(folder, "days.csv"), new string('x', 10_000));

        byte[] file = Exported("days.csv", "--from", "2026-10-10", "--to", "2026-10-10");

        Assert.Equal(
            InProcess.Run("calendar", "export", "--from", "2026-10-10", "--to", "2026-10-10").Output,
            Encoding.UTF8.GetString(file)
        );
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public void Out_Folder_IsRefusedAndNothingIsLeft()
    {
        var run = InProcess.Run("calendar", "export", "--out", folder);

        Assert.Equal((2, "", $"The file \"{folder}\" cannot be written: it is a folder.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}.*"));
    }

    [Fact]
    public void Out_Link_StaysALink()
    {
        string target = Path.Combine(folder, "target.csv");
        string link = Path.Combine(folder, "days.csv");
        File.WriteAllText(target, "");
        File.CreateSymbolicLink(link, target);

        byte[] file = Exported("days.csv", "--from", "2026-10-10", "--to", "2026-10-10");

        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Equal(file, File.ReadAllBytes(target));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string[] Lines(params string[] arguments) => InProcess.Run(arguments).Output.TrimEnd('\n').Split('\n');

    private static List<string> Rows(IExcelDataReader reader)
    {
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(
                string.Join(
                    ',',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(column =>
                            reader.GetValue(column) switch
                            {
                                null => "",
                                DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                                bool truth => truth ? "true" : "false",
                                double number => number.ToString(CultureInfo.InvariantCulture),
                                object other => other.ToString(),
                            }
                        )
                )
            );
        }

        return rows;
    }

    private byte[] Exported(string name, params string[] options)
    {
        string file = Path.Combine(folder, name);
        var run = InProcess.Run(["calendar", "export", "--out", file, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.InRange(run.Error.Count(c => c == '\n'), 0, 1); // which notice is missing, where days are projected
        return File.ReadAllBytes(file);
    }
}
