using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary><c>deadlines case audit FILE</c>: where each case of a register is.</summary>
internal sealed class CaseAuditCommand(Terminal terminal)
{
    private const int Findings = 1;
    private const string Overdue = "overdue";
    private const string Late = "late";

    private readonly Argument<string> file = new("FILE")
    {
        Description = Language.Pick(
            "登记表：一行一件，或一件几行（编号、日期、经过、说明）；- 为标准输入",
            "the register: a row a case, or several lines a case (number, date, kind, detail); - for standard input"
        ),
    };

    private readonly CaseOptions options = new(terminal);
    private readonly DateOption today = new(
        "--today",
        "按这一天核对；默认是北京的今天",
        "the day to judge on; today in Beijing if not given"
    );

    private readonly Option<string?> failOn = Choice.Option(
        "--fail-on",
        Language.Pick(
            "有逾期未答复的（overdue），或有任何逾期的（late），退出码为1",
            "exit with 1 when a case is overdue, or (late) when any was or is late"
        ),
        Overdue,
        Late
    );

    private readonly Option<string?> organisation = new("--organisation")
    {
        HelpName = "NAME",
        Description = Language.Pick("报告由谁编制，如 某市政务公开办公室", "whose report it is, such as an office of disclosure"),
    };

    private readonly RegisterReports reports = new();

    public Command Create()
    {
        var command = new Command(
            "audit",
            Language.Pick(
                "核对办件登记表：每件到哪一步，哪些逾期、即将到期、停计",
                "audit a register of cases: the state of each, what is overdue, due soon, paused"
            )
        )
        {
            file,
        };
        options.AddTo(command);
        command.Add(today);
        command.Add(failOn);
        command.Add(organisation);
        reports.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string path = parsed.GetValue(file)!;
        var rule = options.Rule(parsed, null);
        var policy = options.Policy(parsed);
        var calendar = options.Calendar(parsed).Calendar;
        var day = today.In(parsed) ?? Today.InBeijing();
        calendar.Require(day);
        string? written = reports.PathOf(parsed);
        var makeReport = written is null ? null : reports.ForFile(parsed, written);
        OutputPath.CheckIsNoInput(parsed, written);
        using var register = RegisterFile.Open(InputFile.Open(path, terminal.Input), InputFile.NameOf(path), rule);
        using var held = new HeldOutput();
        using var page = new StringWriter();
        using var screen = reports.ForScreen(parsed, terminal.WritingTo(page), held.Stream);
        var totals = new RegisterTotals(LedgerAudit.DefaultSoonWithin);
        var run = new RegisterRun(register.Name, rule, day, policy, calendar.DataVersion, LedgerAudit.DefaultSoonWithin)
        {
            Organisation = parsed.GetValue(organisation) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null,
            Source = path == InputFile.StandardInput ? null : InputFile.OnceMore(path),
            Tables = register.Tables,
        };
        LocalDate? last = null;
        if (written is null)
        {
            last = Judge(register, run, calendar, totals, screen);
        }
        else
        {
            WholeFile.Write(
                written,
                stream =>
                {
                    using var report = makeReport!(stream);
                    last = Judge(register, run, calendar, totals, screen, report);
                }
            );
        }

        terminal.Output.Write(page);
        held.Release(terminal.Document);
        terminal.Output.Flush();
        if (reports.FormatOf(parsed) == OutputFormat.Csv)
        {
            terminal.Say(register.Notes);
        }

        StaleData.Say(terminal, calendar, last);
        return parsed.GetValue(failOn) switch
        {
            Overdue => totals[CaseStatus.Overdue] > 0,
            Late => totals.Late > 0,
            _ => false,
        }
            ? Findings
            : 0;
    }

    /// <summary>Goes through the register once, and passes each case to the reports as it comes.</summary>
    /// <returns>The last due date.</returns>
    private static LocalDate? Judge(
        RegisterFile register,
        RegisterRun run,
        WorkingDayCalendar calendar,
        RegisterTotals totals,
        params IRegisterReport[] reports
    )
    {
        foreach (var report in reports)
        {
            report.Begin(run);
        }

        LocalDate? last = null;
        foreach (var row in register.Cases())
        {
            var of = AuditedCase.Of(row, run.Rule, run.Today, calendar, run.Policy);
            totals.Add(of);
            foreach (var report in reports)
            {
                report.Add(of);
            }

            last = of.DueOn > last || last is null ? of.DueOn : last;
        }

        foreach (var report in reports)
        {
            report.End(totals, register.Notes);
        }

        return last;
    }
}
