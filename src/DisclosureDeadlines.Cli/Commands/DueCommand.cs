using System.CommandLine;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Output;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary><c>deadlines due DATE PHRASE</c>, or <c>due DATE --catalogue NAME --item SEQ</c>: the last day in time, and why.</summary>
internal static class DueCommand
{
    public static Command Create(Terminal terminal)
    {
        var date = DateArgument.Create("DATE", "事件当日，如成文日期", "the day of the event, such as the date on the document");
        var subjects = new SubjectArguments();
        var period = PeriodOption.Create();
        var policy = PolicyOption.Create();
        var today = DateArgument.Option("--today", "按这一天说明状态", "tell how the duty stands on this day");
        var published = DateArgument.Option("--published", "发布日期", "the day it was published");
        var explain = new Option<bool>("--explain") { Description = Language.Pick("加上月历、所据通知全文名和计算的选择", "add a picture of the months, the notices in full and the choices made") };
        var calendars = new CalendarOptions();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);

        var command = new Command("due", Language.Pick("最迟哪一天公开，为什么", "the last day in time, and why")) { date };
        subjects.AddTo(command);
        foreach (var option in new Option[] { period, policy, today, published, explain, format })
        {
            command.Add(option);
        }

        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            var subject = subjects.Subject(parsed);
            var reportedOn = parsed.GetValue(period);
            PeriodOption.Check(reportedOn, subject.Limit.Rule);
            var deadline = subject.Limit.Rule.Apply(parsed.GetValue(date), reportedOn, calendars.Calendar(parsed), parsed.GetValue(policy));
            var judgedOn = parsed.GetValue(today) ?? parsed.GetValue(published);
            var status = judgedOn is { } day ? deadline.StatusOn(day, parsed.GetValue(published)) : null;
            bool inFull = parsed.GetValue(explain);
            terminal.Output.WriteLine(parsed.GetValue(format) == OutputFormat.Json
                ? Json.Document(DeadlineJson.From(subject, deadline, status, inFull))
                : DeadlineText.Of(subject, deadline, status, inFull));
            return 0;
        });
        return command;
    }
}
