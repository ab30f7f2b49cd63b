using System.CommandLine;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Output;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary><c>deadlines days FROM TO</c>: every day with its kind and the notice that decides it.</summary>
internal static class DaysCommand
{
    private static readonly string[] Header = ["date", "isWorkingDay", "kind", "holiday", "notice", "certainty"];

    public static Command Create(Terminal terminal)
    {
        var first = DateArgument.Create("FROM", "第一日", "the first day");
        var last = DateArgument.Create("TO", "最后一日，包括在内", "the last day, inclusive");
        var today = DateArgument.Option("--today", "标出今天；在终端里默认是北京的今天", "the day to mark as today; in a terminal, today in Beijing");
        var due = DateArgument.Option("--due", "标出截止日", "the day to mark as due");
        var calendars = new CalendarOptions(terminal);
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

        var command = new Command("days", Language.Pick("逐日列出工作日与休息日", "every day, worked or not")) { first, last, today, due, format };
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            var chosen = calendars.Calendar(parsed);
            var days = Days(chosen.Calendar, parsed.GetValue(first), parsed.GetValue(last));
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Csv:
                    CsvTable.Write(terminal.Output, Header, days.Select(Fields));
                    break;
                case OutputFormat.Json:
                    terminal.Output.WriteLine(Json.Document(days.Select(ToJson)));
                    break;
                default:
                    var marked = parsed.GetValue(today) ?? (terminal.IsInteractive ? Today.InBeijing() : null);
                    new MonthDrawing(marked, parsed.GetValue(due)).Write(terminal, days);
                    WriteImported(terminal, chosen.ImportedAmong(days.Select(day => day.Notice).OfType<HolidayNotice>()));
                    break;
            }

            StaleData.Say(terminal, chosen.Calendar, parsed.GetValue(last), parsed.GetValue(today));
            return 0;
        });
        return command;
    }

    private static List<CalendarDay> Days(WorkingDayCalendar calendar, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            throw new UserErrorException(
                $"最后一日 {to:uuuu'-'MM'-'dd} 早于第一日 {from:uuuu'-'MM'-'dd}。",
                $"The last day {to:uuuu'-'MM'-'dd} is before the first day {from:uuuu'-'MM'-'dd}.");
        }

        // Both ends first, so that a range that ends beyond the calendar is refused at once.
        _ = calendar.CertaintyOf(from, to);
        var days = new List<CalendarDay>();
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            days.Add(calendar.Describe(date));
        }

        return days;
    }

    private static void WriteImported(Terminal terminal, IReadOnlyList<HolidayNotice> imported)
    {
        if (imported.Count > 0)
        {
            terminal.Output.WriteLine(Language.Pick("导入的通知：", "Imported notices: ") + string.Join(Language.Pick("、", ", "), imported.Select(n => n.ShortName)));
        }
    }

    private static string?[] Fields(CalendarDay day) =>
    [
        LocalDatePattern.Iso.Format(day.Date),
        day.IsWorkingDay ? "true" : "false",
        Json.Name(day.Kind),
        day.HolidayName,
        day.Notice?.ShortName,
        Json.Name(day.Certainty),
    ];

    private static object ToJson(CalendarDay day) => new
    {
        day.Date,
        day.IsWorkingDay,
        day.Kind,
        Holiday = day.HolidayName,
        Notice = day.Notice?.ShortName,
        day.Certainty,
    };
}
