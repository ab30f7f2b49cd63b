using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Cli.Days;

/// <summary><c>deadlines days FROM TO</c>: every day with its kind and the notice that decides it.</summary>
internal static class DaysCommand
{
    public static Command Create(Terminal terminal)
    {
        var first = new DateArgument("FROM", "第一日", "the first day");
        var last = new DateArgument("TO", "最后一日，包括在内", "the last day, inclusive");
        var today = new DateOption(
            "--today",
            "标出今天；在终端里默认是北京的今天",
            "the day to mark as today; in a terminal, today in Beijing"
        );
        var due = new DateOption("--due", "标出截止日期", "the day to mark as due");
        var calendars = new CalendarOptions(terminal);
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

        var command = new Command("days", Language.Pick("逐日列出工作日与休息日", "every day, worked or not"))
        {
            first,
            last,
            today,
            due,
            format,
        };
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            var chosen = calendars.Calendar(parsed);
            var days = ArithmeticQuestions.Days(chosen.Calendar, first.In(parsed), last.In(parsed));
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Csv:
                    CsvTable.Write(terminal.Document, DayFields.Header, days.Select(DayFields.Of));
                    break;
                case OutputFormat.Json:
                    terminal.Document.WriteLine(Json.Document(days.Select(DayAnswer.From)));
                    break;
                default:
                    var marked = today.In(parsed) ?? (terminal.IsInteractive ? Today.InBeijing() : null);
                    new MonthDrawing(marked, due.In(parsed)).Write(terminal, days);
                    WriteImported(terminal, chosen.ImportedAmong(days.Select(day => day.Notice).OfType<HolidayNotice>()));
                    break;
            }

            StaleData.Say(terminal, chosen.Calendar, last.In(parsed));
            return 0;
        });
        return command;
    }

    private static void WriteImported(Terminal terminal, IReadOnlyList<HolidayNotice> imported)
    {
        if (imported.Count > 0)
        {
            terminal.Output.WriteLine(
                Language.Pick("导入的通知：", "Imported notices: ")
                    + string.Join(Language.Pick("、", ", "), imported.Select(n => n.ShortName))
            );
        }
    }
}
