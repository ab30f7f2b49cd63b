using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>Goes through a ledger once, and has reports write each row as it passes.</summary>
/// <param name="run">What is known before.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="isStrict">Whether a row that cannot be read ends the work.</param>
/// <param name="watch">Who watches.</param>
internal sealed class AuditWork(AuditRun run, LedgerSource ledger, bool isStrict, IRowWatch watch)
{
    /// <exception cref="OfficeFileException">The ledger cannot be read to its end, or a row that cannot be read ends the work.</exception>
    /// <exception cref="OperationCanceledException">The user has stopped it.</exception>
    public AuditResult Run(params AuditReport[] reports) => Pass(run.Audit.Audit(ReadAhead.Of(ledger.Rows, watch.Wish)), reports);

    /// <summary>As <see cref="Run"/>, with rows of the ledger that were judged before.</summary>
    /// <exception cref="OfficeFileException">A report cannot hold them.</exception>
    /// <exception cref="OperationCanceledException">The user has stopped it.</exception>
    public AuditResult Pass(IEnumerable<AuditedRow> judged, params AuditReport[] reports)
    {
        foreach (var report in reports)
        {
            report.Begin(run);
        }

        int done = 0;
        var notices = new NoticesBehind(run.Audit, run.Imported);
        var summary = AuditSummary.Of(judged.Select(Seen));
        var result = new AuditResult(
            summary,
            notices.Imported,
            notices.MissingYear,
            [.. notices.Places, .. LedgerNotes.Of(ledger), .. run.Place.Remarks]
        );
        foreach (var report in reports)
        {
            report.End(result);
        }

        return result;

        AuditedRow Seen(AuditedRow row)
        {
            watch.Reached(++done, () => ledger.Progress);
            if (isStrict && row.State == AuditState.Invalid)
            {
                throw new OfficeFileException(
                    $"{run.Place.File} 第{row.Row.Number}行：{row.Reason!.Chinese}。",
                    $"{run.Place.File}, row {row.Row.Number}: {row.Reason!.English}."
                );
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
