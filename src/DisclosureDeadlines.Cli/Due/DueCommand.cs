using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cli.Due;

/// <summary>
/// <c>deadlines due DATE PHRASE</c>, or <c>due DATE --catalogue NAME --item SEQ</c>: the last day in time, and why. Without the item: what
/// the event makes due in every row.
/// </summary>
internal sealed class DueCommand
{
    private readonly Terminal terminal;
    private readonly DateArgument date = new("DATE", "起算日，如成文日期", "the day of the event, such as the date on the document");
    private readonly SubjectArguments subjects = new();
    private readonly Option<ReportingPeriod?> period = PeriodOption.Create();
    private readonly Option<CountingPolicy> policy = PolicyOption.Create();
    private readonly DateOption today = new("--today", "按这一天说明状态", "say whether the duty is in time on this day");
    private readonly DateOption published = new("--published", "发布日期", "the day it was published");

    private readonly Option<bool> explain = new("--explain")
    {
        Description = Language.Pick(
            "加上月历、所依据通知的全称和计算口径",
            "add a picture of the months, the notices in full and the choices made"
        ),
    };

    private readonly CalendarOptions calendars;
    private readonly Option<OutputFormat> format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

    private DueCommand(Terminal terminal)
    {
        this.terminal = terminal;
        calendars = new CalendarOptions(terminal);
    }

    public static Command Create(Terminal terminal)
    {
        var due = new DueCommand(terminal);
        var command = new Command("due", Language.Pick("最迟哪一天公开，为什么", "the last day in time, and why")) { due.date };
        due.subjects.AddTo(command);
        foreach (var option in new Option[] { due.period, due.policy, due.today, due.published, due.explain, due.format })
        {
            command.Add(option);
        }

        due.calendars.AddTo(command);
        command.SetAction(due.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (subjects.WholeCatalogue(parsed, terminal) is { } catalogue)
        {
            AnswerForAllRows(parsed, catalogue);
        }
        else
        {
            AnswerForOneLimit(parsed, subjects.Subject(parsed, terminal));
        }

        return 0;
    }

    private void AnswerForOneLimit(ParseResult parsed, DueSubject subject)
    {
        var question = new DueQuestion(date.In(parsed), subject)
        {
            Period = parsed.GetValue(period),
            Policy = parsed.GetValue(policy),
            Today = today.In(parsed),
            Published = published.In(parsed),
        };
        var result = question.Answer(calendars.Calendar(parsed, subject.Catalogue));
        bool inFull = parsed.GetValue(explain);
        switch (parsed.GetValue(format))
        {
            case OutputFormat.Json:
                terminal.Document.WriteLine(Json.Document(result.ToAnswer(inFull)));
                break;
            case OutputFormat.Csv:
                CsvTable.Write(terminal.Document, DeadlineCsv.Header, [DeadlineCsv.Fields(result.Subject, result.Deadline)]);
                break;
            default:
                foreach (string line in DeadlineText.Lines(result, inFull))
                {
                    terminal.Output.WriteLine(line);
                }

                break;
        }

        StaleData.Say(terminal, result.Chosen.Calendar, result.LastDay);
    }

    private void AnswerForAllRows(ParseResult parsed, DisclosureCatalogue catalogue)
    {
        if (today.In(parsed) is not null || published.In(parsed) is not null || parsed.GetValue(explain))
        {
            throw new UserErrorException(
                "--today、--published、--explain 只用于一行，请给出 --item。",
                "--today, --published and --explain are for one row: give --item."
            );
        }

        var question = new CatalogueDueQuestion(date.In(parsed), catalogue)
        {
            Period = parsed.GetValue(period),
            Policy = parsed.GetValue(policy),
        };
        var result = question.Answer(calendars.Calendar(parsed, catalogue));
        switch (parsed.GetValue(format))
        {
            case OutputFormat.Json:
                terminal.Document.WriteLine(Json.Document(result.ToAnswer()));
                break;
            case OutputFormat.Csv:
                CsvTable.Write(
                    terminal.Document,
                    DeadlineCsv.Header,
                    result.Rows.Select(row => DeadlineCsv.Fields(catalogue, result.Event, row))
                );
                break;
            default:
                CatalogueDeadlinesText.Write(terminal, result);
                break;
        }

        StaleData.Say(terminal, result.Chosen.Calendar, result.LastDay);
    }
}
