using System.Collections.Immutable;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Files.Returned;
using DisclosureDeadlines.Files.Xlsx;
using DisclosureDeadlines.Ledgers;
using DocumentFormat.OpenXml.Spreadsheet;
using static DisclosureDeadlines.Files.Xlsx.SheetWriter;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>
/// A workbook: the office's own table with four columns after its own, and sheets with the totals, the offices, the items, and
/// what has to be looked at. Where the table cannot be had a second time, or is none, the rows have the columns of every other report.
/// </summary>
internal sealed class XlsxAuditReport(Stream stream) : AuditReport
{
    private StreamedWorkbook? workbook;
    private OwnWorkbook? own;
    private OwnVerdicts? verdicts;
    private ImmutableArray<RowColumn> columns;
    private SheetWriter? rows;
    private Situation? situation;
    private AuditRun? run;
    private bool isComplete;

    public override void Begin(AuditRun run)
    {
        this.run = run;
        situation = new Situation(ReportSubject.Publications, run.Audit.Today, run.Audit.SoonWithin);
        columns = RowColumns.All(run.Audit.SoonWithin);
        OpenOwn(run);
        workbook = own is null ? new StreamedWorkbook(stream) : null;
        rows = verdicts is null
            ? workbook!.Open(Language.Pick("台账", "Rows"), [.. columns.Select(column => (column.Heading.ToString(null), column.Width))])
            : null;
    }

    public override void Add(AuditedRow row)
    {
        situation!.Add(AuditLine.Of(row));
        verdicts?.Add(row);
        if (rows is null)
        {
            return;
        }

        if (!rows.HasRoom)
        {
            throw new OfficeFileException(
                $"台账多于 {MaxRows - 1} 行，一张工作表写不下；请写出 .csv。",
                $"The ledger has more than {MaxRows - 1} rows, which no sheet holds; write a .csv instead."
            );
        }

        rows.Row([.. columns.Select(column => CellOf(column, row))]);
    }

    public override void End(AuditResult result)
    {
        rows?.Dispose();
        AddedSheet[] added = [.. WorkbookSheets.Of(run!, result, situation!)];
        if (own is not null)
        {
            own.Write(stream, verdicts!.Tables(run!.Place), added);
            return;
        }

        if (verdicts is not null)
        {
            using var file = run!.Source!();
            FreshWorkbook.Write(file, run.Place.File, workbook!, verdicts.Tables(run.Place));
        }

        foreach (var sheet in added)
        {
            workbook!.Write(sheet);
        }

        workbook!.Complete();
        isComplete = true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // A report that was not finished is dropped as it is: a sheet that could not be written cannot be closed either.
            if (isComplete)
            {
                rows?.Dispose();
            }

            workbook?.Dispose();
            own?.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Opens the office's file a second time, to be given back.</summary>
    private void OpenOwn(AuditRun run)
    {
        if (run.Source is null || run.Place.Tables.Count == 0)
        {
            return;
        }

        verdicts = new OwnVerdicts();
        var file = run.Source();
        if (!SheetFiles.IsWorkbook(file, run.Place.File))
        {
            file.Dispose();
            return;
        }

        own = OwnWorkbook.Open(file, run.Place.File);
        foreach (string loss in own.Losses)
        {
            run.Place.Remark(loss);
        }
    }

    private static Cell CellOf(RowColumn column, AuditedRow row)
    {
        var value = column.Value(row);
        var cell = value.Kind switch
        {
            RowValueKind.Number => Value(value.Number),
            RowValueKind.Date => Value(value.Date),
            _ => Value(value.ForReaders),
        };
        return column.Name == RowColumns.Status ? Styled(cell, StyleOf(row)) : cell;
    }

    private static uint StyleOf(AuditedRow row) =>
        row.State switch
        {
            AuditState.Overdue or AuditState.PublishedLate or AuditState.Invalid => WorkbookStyles.Bad,
            _ when row.Has(AuditFinding.DueSoon) => WorkbookStyles.Soon,
            _ => 0,
        };
}
