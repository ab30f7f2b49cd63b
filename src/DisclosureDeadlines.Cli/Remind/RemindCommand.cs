using System.CommandLine;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Reminders;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Cli.Remind;

/// <summary><c>deadlines remind FILE</c>: what in a ledger is overdue or near, and the due dates to come for a calendar program.</summary>
internal static class RemindCommand
{
    public static Command Create(Terminal terminal)
    {
        var ledgers = new LedgerArguments();
        var audits = new AuditOptions(terminal);
        var ahead = new AheadOption();
        var output = new OutputOptions();

        var command = new Command(
            "remind",
            Language.Pick(
                "按台账提醒：逾期的、即将到期的；.ics 供日历软件",
                "what in a ledger is overdue or near; with .ics for a calendar program"
            )
        );
        ledgers.AddTo(command);
        ahead.AddTo(command);
        audits.AddTo(command, withSoon: false);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            bool hasEvents = output.Formats(parsed).Contains(OutputFormat.Ics);
            OutputPath.CheckIsNoInput(parsed, output.PathOf(parsed));
            var audit = audits.Audit(parsed, out var calendar);
            using var ledger = ledgers.Open(parsed, terminal, audits.HasLimit(parsed));
            using var list = new ReminderList(new LedgerReminders(audit, ahead.Of(parsed)), keepsLater: hasEvents);
            using var watch = new Watch(terminal);
            var result = new AuditWork(new AuditRun(ledger.Place, audit, calendar.Imported), ledger, isStrict: false, watch).Run(list);
            output.Write(
                parsed,
                terminal,
                new ReminderOutput(new ReminderReport(ledger.Place, list, calendar) { Notes = result.PassedOver })
            );
            StaleData.Say(terminal, calendar.Calendar, LastDay(list));
            terminal.Say(LedgerNotes.OfEmpty(ledger));
            if (!output.Formats(parsed).Contains(OutputFormat.Text) && !output.Formats(parsed).Contains(OutputFormat.Json))
            {
                terminal.Say(result.PassedOver);
            }

            return 0;
        });
        return command;
    }

    /// <summary>The last day that what was written depends on.</summary>
    private static LocalDate? LastDay(ReminderList list) => list.Now.Concat(list.Coming).Select(row => (LocalDate?)row.DueOn).Max();
}
