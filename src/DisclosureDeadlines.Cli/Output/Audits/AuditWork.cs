using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Input.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Output.Audits;

/// <summary>Goes through a ledger once, and has reports write each row as it passes.</summary>
/// <param name="run">What is known before.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="isStrict">Whether a row that cannot be read ends the work.</param>
/// <param name="terminal">Where to tell how far the work has come.</param>
internal sealed class AuditWork(AuditRun run, LedgerSource ledger, bool isStrict, Terminal terminal)
{
    /// <exception cref="UserErrorException">The ledger cannot be read to its end, or a row that cannot be read ends the work.</exception>
    /// <exception cref="OperationCanceledException">The user has stopped it.</exception>
    public AuditResult Run(params AuditReport[] reports)
    {
        using var interruption = new Interruption();
        using var progress = new Progress(terminal.RawError, terminal.IsErrorInteractive);
        foreach (var report in reports)
        {
            report.Begin(run);
        }

        int done = 0;
        var notices = new NoticesBehind(run.Audit, run.Imported);
        var summary = AuditSummary.Of(run.Audit.Audit(ReadAhead.Of(ledger.Rows)).Select(Pass));
        var result = new AuditResult(summary, notices.Imported, notices.MissingYear, run.Place.Remarks);
        foreach (var report in reports)
        {
            report.End(result);
        }

        return result;

        AuditedRow Pass(AuditedRow row)
        {
            interruption.ThrowIfWished();
            progress.Show(++done, () => ledger.Progress);
            if (isStrict && row.Status == AuditStatus.Invalid)
            {
                throw new UserErrorException($"{run.Place.File} 第{row.Row.Number}行：{row.Reason!.Chinese}。", $"{run.Place.File}, row {row.Row.Number}: {row.Reason!.English}.");
            }

            notices.Add(row);
            foreach (var report in reports)
            {
                report.Add(row);
            }

            return row;
        }
    }
}
