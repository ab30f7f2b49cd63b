using System.CommandLine;
using System.Globalization;
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
        var date = DateArgument.Create("DATE", "起始日，本身不计", "the day to start from; it is not counted");
        var number = new Argument<int>("N")
        {
            Description = Language.Pick("几个工作日，负数往回数", "how many working days; a negative number goes back"),
            CustomParser = result =>
            {
                string found = result.Tokens is [var token] ? token.Value : "";
                if (!int.TryParse(found, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int days))
                {
                    result.AddError(Language.Pick($"应为整数，如 20 或 -5，却是“{found}”。", $"Expected a whole number such as 20 or -5, found \"{found}\"."));
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
            var calendar = chosen.Calendar;
            var from = parsed.GetValue(date);
            int days = parsed.GetValue(number);
            var to = calendar.AddWorkingDays(from, days);
            var sure = SpanCertainty.Of(chosen, from, to);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Document.WriteLine(Json.Document(new AddAnswer(from, days, to, sure.Surety, calendar.DataVersion)));
            }
            else
            {
                terminal.Output.WriteLine(sure.Note($"{to:uuuu'-'MM'-'dd}"));
            }

            StaleData.Say(terminal, calendar, LocalDate.Max(from, to));
            return 0;
        });
        return command;
    }
}
