using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Files.Sql;

namespace DisclosureDeadlines.Cli.Calendar;

/// <summary><c>deadlines calendar export</c>: the day table, for the program that it is to be used in.</summary>
internal static class CalendarExportCommand
{
    private static readonly CalendarExportFormat[] Formats =
    [
        CalendarExportFormat.Csv,
        CalendarExportFormat.Json,
        CalendarExportFormat.Sql,
        CalendarExportFormat.Ics,
        CalendarExportFormat.Xlsx,
    ];

    public static Command Create(Terminal terminal)
    {
        var from = new DateOption("--from", "第一日；默认为已知的第一日", "the first day; by default the first one known");
        var to = new DateOption(
            "--to",
            "最后一日，包括在内；默认为已知的最后一日",
            "the last day, inclusive; by default the last one known"
        );
        string[] formats = [.. Formats.Select(Json.Name)];
        var format = Choice.Option("--format", string.Join(" | ", formats), formats);
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
            var chosen = Formats[Math.Max(0, Array.IndexOf(formats, parsed.GetValue(format)))];
            string? spoken = parsed.GetValue(dialect);
            if (spoken is not null && chosen != CalendarExportFormat.Sql)
            {
                throw new UserErrorException("--dialect 只用于 --format sql。", "--dialect goes with --format sql only.");
            }

            var calendar = calendars.Calendar(parsed).Calendar;
            var days = ArithmeticQuestions.Days(calendar, from.In(parsed) ?? calendar.FirstDay, to.In(parsed) ?? calendar.LastDay);
            Write(terminal, parsed.GetValue(file), chosen, SqlScript.DialectCalled(spoken), DayTable.Of(calendar, days));
            StaleData.Say(terminal, calendar, days.Max(day => day.Date));
            return 0;
        });
        return command;
    }

    private static void Write(Terminal terminal, string? path, CalendarExportFormat format, SqlScriptDialect dialect, DayTable table)
    {
        if (path is not null)
        {
            WholeFile.Write(path, stream => CalendarExport.WriteFile(stream, format, dialect, table));
        }
        else if (format == CalendarExportFormat.Xlsx)
        {
            throw new UserErrorException(
                $"--format {Json.Name(format)} 需要 --out 指定文件。",
                $"--format {Json.Name(format)} needs a file to write: --out FILE."
            );
        }
        else
        {
            CalendarExport.WriteText(terminal.Document, format, dialect, table);
        }
    }
}
