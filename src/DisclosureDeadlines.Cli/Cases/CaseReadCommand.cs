using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary><c>deadlines case read FILE</c>: where the clock of one case is.</summary>
internal sealed class CaseReadCommand(Terminal terminal)
{
    private readonly Argument<string> file = new("FILE")
    {
        Description = Language.Pick(
            "办件的经过，一行一条，或 JSON；- 为标准输入",
            "what happened in the case, a line each, or JSON; - for standard input"
        ),
    };

    private readonly CaseOptions options = new(terminal);
    private readonly DateOption asOf = new(
        "--as-of",
        "到这一天终了为止；默认是北京的今天",
        "the day at whose end it is read; today in Beijing if not given"
    );

    private readonly Option<bool> explain = new("--explain")
    {
        Description = Language.Pick("加上月历和法律未明确之处的说明", "add a picture of the months, and what the open points rest on"),
    };

    private readonly Option<OutputFormat> format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);

    public Command Create()
    {
        var command = new Command(
            "read",
            Language.Pick("一个办件的期限：何时到期，用了多少，余多少，为什么", "where the clock of one case is: due, used, left, and why")
        )
        {
            file,
        };
        options.AddTo(command);
        command.Add(asOf);
        command.Add(explain);
        command.Add(format);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var given = CaseInput.Read(parsed.GetValue(file)!, terminal);
        var rule = options.Rule(parsed, given.Rule);
        var chosen = options.Calendar(parsed, given.Region);
        var day = asOf.In(parsed) ?? Today.InBeijing();
        var reading = given.Answer(rule, day, chosen, options.Policy(parsed));
        if (parsed.GetValue(format) == OutputFormat.Json)
        {
            terminal.Document.WriteLine(Json.Document(reading));
        }
        else
        {
            foreach (string line in ReadingText.Lines(reading, parsed.GetValue(explain)))
            {
                terminal.Output.WriteLine(line);
            }
        }

        SayWhatIsLater(reading);
        StaleData.Say(terminal, chosen.Calendar, reading.DueOn ?? reading.DueAtLatest);
        return 0;
    }

    private void SayWhatIsLater(Reading reading)
    {
        if (CaseQuestion.WhatIsLater(reading) is { } sentence)
        {
            terminal.Output.Flush();
            terminal.Error.WriteLine(sentence.ToString(null));
        }
    }
}
