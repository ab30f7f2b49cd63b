using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Arithmetic;

/// <summary><c>deadlines add DATE N</c>: the Nth working day after a day.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        var date = new DateArgument("DATE", "起始日，本身不计", "the day to start from; it is not counted");
        var number = new Argument<int>("N")
        {
            Description = Language.Pick("几个工作日，负数往回数", "how many working days; a negative number goes back"),
            CustomParser = result =>
            {
                string found = result.Tokens is [var token] ? token.Value : "";
                if (!AskedValue.TryWholeNumber(found, out int days, out var fault))
                {
                    result.AddError(AskedValue.Alone(fault).ToString(null));
                }

                return days;
            },
        };
        var calendars = new CalendarOptions(terminal);
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);

        var command = new Command("add", Language.Pick("某日之后第N个工作日", "the Nth working day after a day")) { date, number, format };
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            var chosen = calendars.Calendar(parsed);
            var answer = ArithmeticQuestions.Add(chosen, date.In(parsed), parsed.GetValue(number));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Document.WriteLine(Json.Document(answer));
            }
            else
            {
                terminal.Output.WriteLine(
                    SpanCertainty.Note($"{answer.Date:uuuu'-'MM'-'dd}", answer.CertaintyReason, answer.ImportedNotices)
                );
            }

            StaleData.Say(terminal, chosen.Calendar, LocalDate.Max(answer.From, answer.Date));
            return 0;
        });
        return command;
    }
}
