using System.CommandLine;
using System.Globalization;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Arithmetic;

/// <summary><c>deadlines count FROM TO</c>: the working days after one day up to and including another.</summary>
internal static class CountCommand
{
    public static Command Create(Terminal terminal)
    {
        var first = new DateArgument("FROM", "起始日，本身不计", "the day to start from; it is not counted");
        var last = new DateArgument("TO", "最后一日，计入", "the last day; it is counted");
        var calendars = new CalendarOptions(terminal);
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);

        var command = new Command("count", Language.Pick("两日之间有几个工作日", "the working days between two days"))
        {
            first,
            last,
            format,
        };
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            var chosen = calendars.Calendar(parsed);
            var answer = ArithmeticQuestions.Count(chosen, first.In(parsed), last.In(parsed));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Document.WriteLine(Json.Document(answer));
            }
            else
            {
                terminal.Output.WriteLine(
                    SpanCertainty.Note(
                        answer.WorkingDays.ToString(CultureInfo.InvariantCulture),
                        answer.CertaintyReason,
                        answer.ImportedNotices
                    )
                );
            }

            StaleData.Say(terminal, chosen.Calendar, LocalDate.Max(answer.From, answer.To));
            return 0;
        });
        return command;
    }
}
