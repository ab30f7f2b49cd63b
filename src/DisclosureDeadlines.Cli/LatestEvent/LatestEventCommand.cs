using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using NodaTime.Text;

namespace DisclosureDeadlines.Cli.LatestEvent;

/// <summary><c>deadlines latest-event DATE PHRASE</c>: the latest event whose due date is on or before a day.</summary>
internal static class LatestEventCommand
{
    public static Command Create(Terminal terminal)
    {
        var date = DateArgument.Create("DATE", "截止日期不晚于这一天", "the due date is to be on or before this day");
        var subjects = new SubjectArguments();
        var policy = PolicyOption.Create();
        var calendars = new CalendarOptions(terminal);
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);

        var command = new Command("latest-event", Language.Pick("起算日最迟是哪一天，截止日期才不晚于某日", "the latest event whose due date is on or before a day")) { date };
        subjects.AddTo(command);
        command.Add(policy);
        command.Add(format);
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            var subject = subjects.Subject(parsed, terminal);
            var chosen = calendars.Calendar(parsed, subject.Catalogue);
            var calendar = chosen.Calendar;
            var by = parsed.GetValue(date);
            var rule = subject.Limit.Rule;
            var latest = rule.LatestEvent(by, calendar, parsed.GetValue(policy)) ?? throw new UserErrorException(
                $"时限“{subject.Limit.Text}”没有截止日期不晚于 {by:uuuu'-'MM'-'dd} 的起算日。",
                $"There is no event for the limit \"{subject.Limit.Text}\" with a due date on or before {by:uuuu'-'MM'-'dd}.");
            var sure = SpanCertainty.Of(chosen, latest, by);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Document.WriteLine(Json.Document(new LatestEventAnswer(by, subject.Limit.Text, rule, latest, sure.Surety, calendar.DataVersion)));
            }
            else
            {
                terminal.Output.WriteLine(sure.Note(LocalDatePattern.Iso.Format(latest)));
            }

            StaleData.Say(terminal, calendar, by);
            return 0;
        });
        return command;
    }
}
