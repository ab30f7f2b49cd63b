using System.Collections.Immutable;
using DisclosureDeadlines.Files.Xlsx;
using DisclosureDeadlines.Ledgers;
using DocumentFormat.OpenXml.Spreadsheet;
using static DisclosureDeadlines.Files.Xlsx.SheetWriter;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>A workbook: a sheet each for the rows, the offices, the items, and the lists of what has to be looked at.</summary>
internal sealed class XlsxAuditReport(Stream stream) : AuditReport
{
    private readonly StreamedWorkbook workbook = new(stream);
    private ImmutableArray<RowColumn> columns;
    private SheetWriter? rows;
    private int soonWithin;
    private bool isComplete;

    public override void Begin(AuditRun run)
    {
        soonWithin = run.Audit.SoonWithin;
        columns = RowColumns.All(soonWithin);
        rows = workbook.Open(Language.Pick("台账", "Rows"), [.. columns.Select(column => (column.Heading.ToString(null), column.Width))]);
    }

    public override void Add(AuditedRow row)
    {
        if (!rows!.HasRoom)
        {
            throw new OfficeFileException(
                $"台账多于 {MaxRows - 1} 行，一张工作表写不下；请写出 .csv。",
                $"The ledger has more than {MaxRows - 1} rows, which no sheet holds; write a .csv instead.");
        }

        rows.Row([.. columns.Select(column => CellOf(column, row))]);
    }

    public override void End(AuditResult result)
    {
        var summary = result.Summary;
        rows!.Dispose();
        WriteGroups(Language.Pick("科室", "Offices"), Language.Pick("责任科室", "Office"), summary.Offices, summary.Totals);
        WriteGroups(Language.Pick("事项", "Items"), Language.Pick("事项", "Item"), summary.Items, summary.Totals);
        WriteFindings(result);
        workbook.Complete();
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

            workbook.Dispose();
        }

        base.Dispose(disposing);
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

    private static uint StyleOf(AuditedRow row) => row.State switch
    {
        AuditState.Overdue or AuditState.PublishedLate or AuditState.Invalid => WorkbookStyles.Bad,
        _ when row.Has(AuditFinding.DueSoon) => WorkbookStyles.Soon,
        _ => 0,
    };

    private void WriteGroups(string sheet, string name, IReadOnlyList<AuditGroup> groups, AuditTally totals)
    {
        var statuses = Enum.GetValues<AuditState>();
        using var table = workbook.Open(
            sheet,
            [
                (name, 40),
                (Language.Pick("件数", "Rows"), 8),
                .. statuses.Select(status => (AuditNames.Words(status), 12.0)),
                (Language.Pick("最长逾期天数", "Most days late"), 14),
            ]);
        foreach (var group in groups)
        {
            table.Row(Line(AuditNames.Of(group), group.Tally));
        }

        table.Row(Line(Language.Pick("合计", "Total"), totals));

        Cell[] Line(string text, AuditTally tally) =>
            [Value(text), Value(tally.Rows), .. statuses.Select(status => Value(tally[status])), Value(tally.MostDaysLate)];
    }

    private void WriteFindings(AuditResult result)
    {
        using var table = workbook.Open(
            Language.Pick("需关注", "Findings"),
            (Language.Pick("需关注", "Finding"), 30),
            (Language.Pick("行", "Row"), 7),
            (Language.Pick("标题", "Title"), 44),
            (Language.Pick("责任科室", "Office"), 14),
            (Language.Pick("成文日期", "Event"), 12),
            (Language.Pick("发布日期", "Published"), 12),
            (Language.Pick("截止日期", "Due"), 12),
            (Language.Pick("逾期天数", "Days late"), 10),
            (Language.Pick("剩余工作日", "Working days left"), 12),
            (Language.Pick("原因", "Reason"), 50));
        foreach (var list in result.Summary.Findings)
        {
            string words = AuditNames.Words(list.Finding, soonWithin);
            foreach (var row in list.Rows)
            {
                table.Row(
                    Value(words),
                    Value(row.Row.Number),
                    Value(row.Row.Title),
                    Value(row.Office),
                    Value(row.Row.EventDate),
                    Value(row.Row.Published),
                    Value(row.DueOn),
                    Value(row.DueOn is null ? null : row.DaysLate),
                    Value(row.DueOn is null ? null : row.WorkingDaysLeft),
                    Value(row.Reason?.ToString(null)));
            }

            if (list.Count > list.Rows.Count)
            {
                int more = list.Count - list.Rows.Count;
                table.Row(Value(Language.Pick($"{words}：另有{more}件，在第一张表里筛选", $"{words}: {more} more; filter the first sheet")));
            }
        }

        foreach (string notice in result.ImportedNames)
        {
            table.Row(Value(Language.Pick("用了导入的通知", "Imported notice used")), Value(null), Value(notice));
        }

        foreach (string remark in result.Notes)
        {
            table.Row(Value(Language.Pick("说明", "Remark")), Value(null), Value(remark));
        }
    }
}
