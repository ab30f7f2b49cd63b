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
        var date = new DateArgument("DATE", "截止日期不晚于这一天", "the due date is to be on or before this day");
        var subjects = new SubjectArguments();
        var policy = PolicyOption.Create();
        var calendars = new CalendarOptions(terminal);
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);

        var command = new Command(
            "latest-event",
            Language.Pick("起算日最迟是哪一天，截止日期才不晚于某日", "the latest event whose due date is on or before a day")
        )
        {
            date,
        };
        subjects.AddTo(command);
        command.Add(policy);
        command.Add(format);
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            var subject = subjects.Subject(parsed, terminal);
            var chosen = calendars.Calendar(parsed, subject.Catalogue);
            var answer = new LatestEventQuestion(date.In(parsed), subject) { Policy = parsed.GetValue(policy) }.Answer(chosen);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Document.WriteLine(Json.Document(answer));
            }
            else
            {
                terminal.Output.WriteLine(
                    SpanCertainty.Note(LocalDatePattern.Iso.Format(answer.LatestEvent), answer.CertaintyReason, answer.ImportedNotices)
                );
            }

            StaleData.Say(terminal, chosen.Calendar, answer.By);
            return 0;
        });
        return command;
    }
}
