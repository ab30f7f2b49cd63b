using System.CommandLine;
using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Sql;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Files.Xlsx;

namespace DisclosureDeadlines.Cli.Calendar;

/// <summary><c>deadlines calendar export</c>: the day table, for the program that it is to be used in.</summary>
internal static class CalendarExportCommand
{
    private const string Workbook = "xlsx";
    private const string Script = "sql";

    private static readonly string[] Formats = ["csv", "json", Script, "ics", Workbook];

    public static Command Create(Terminal terminal)
    {
        var from = DateArgument.Option("--from", "第一日；默认为已知的第一日", "the first day; by default the first one known");
        var to = DateArgument.Option(
            "--to",
            "最后一日，包括在内；默认为已知的最后一日",
            "the last day, inclusive; by default the last one known"
        );
        var format = Choice.Option("--format", string.Join(" | ", Formats), Formats);
        var dialect = Choice.Option(
            "--dialect",
            Language.Pick("SQL 的方言；默认 postgresql", "the dialect of the SQL; postgresql by default"),
            [.. SqlScript.Dialects]
        );
        var file = new Option<string?>("--out")
        {
            HelpName = "FILE",
            Description = Language.Pick("写入文件，而不是标准输出", "write a file instead of standard output"),
        };
        var calendars = new CalendarOptions(terminal);

        var command = new Command("export", Language.Pick("把日历导出为表", "the calendar as a table")) { format, dialect, from, to, file };
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            string chosen = parsed.GetValue(format) ?? Formats[0];
            string? spoken = parsed.GetValue(dialect);
            if (spoken is not null && chosen != Script)
            {
                throw new UserErrorException($"--dialect 只用于 --format {Script}。", $"--dialect goes with --format {Script} only.");
            }

            var calendar = calendars.Calendar(parsed).Calendar;
            var days = ArithmeticQuestions.Days(
                calendar,
                parsed.GetValue(from) ?? calendar.FirstDay,
                parsed.GetValue(to) ?? calendar.LastDay
            );
            Write(terminal, parsed.GetValue(file), chosen, spoken, DayTable.Of(calendar, days));
            StaleData.Say(terminal, calendar, days.Max(day => day.Date));
            return 0;
        });
        return command;
    }

    private static void Write(Terminal terminal, string? path, string format, string? dialect, DayTable table)
    {
        if (path is not null)
        {
            WholeFile.Write(path, stream => WriteTo(stream, format, dialect, table));
        }
        else if (format == Workbook)
        {
            throw new UserErrorException(
                $"--format {Workbook} 需要 --out 指定文件。",
                $"--format {Workbook} needs a file to write: --out FILE."
            );
        }
        else
        {
            WriteText(terminal.Document, format, dialect, table);
        }
    }

    private static void WriteTo(Stream stream, string format, string? dialect, DayTable table)
    {
        if (format == Workbook)
        {
            DayWorkbook.Write(stream, table);
            return;
        }

        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        WriteText(text, format, dialect, table);
    }

    private static void WriteText(TextWriter output, string format, string? dialect, DayTable table)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(Json.Document(table.Rows.Select(row => RankedDayAnswer.From(row.Day, row.Rank))));
                break;
            case "ics":
                IcsWriter.Write(output, HolidayEvents.Of(table));
                break;
            case Script:
                SqlScript.Write(output, table, dialect ?? SqlScript.Dialects[0]);
                break;
            default:
                CsvTable.Write(
                    output,
                    [.. DayFields.Header, "rank"],
                    table.Rows.Select(row => (string?[])[.. DayFields.Of(row.Day), $"{row.Rank}"])
                );
                break;
        }
    }
}
