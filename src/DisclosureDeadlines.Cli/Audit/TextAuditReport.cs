using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Audit;

/// <summary>The report for a terminal: the rows, the totals, and what has to be looked at.</summary>
internal sealed class TextAuditReport(Terminal terminal, bool withRows) : AuditReport
{
    /// <summary>Rows shown. For more, a file is better.</summary>
    private const int MostRows = 500;

    /// <summary>Offices and items that are counted.</summary>
    private const int MostGroups = 10;

    private static readonly TextColumn[] RowColumns =
    [
        new("行", "Row", StayWhole: true, IsNumber: true),
        new("标题", "Title"),
        new("截止日期", "Due", StayWhole: true),
        new("状态", "Status", StayWhole: true),
    ];

    private static readonly TextColumn[] GroupColumns =
    [
        new("件数", "Rows", StayWhole: true, IsNumber: true),
        new("逾期未公开", "Overdue", StayWhole: true, IsNumber: true),
        new("逾期公开", "Late", StayWhole: true, IsNumber: true),
        new("按时公开", "In time", StayWhole: true, IsNumber: true),
        new("未到期", "Open", StayWhole: true, IsNumber: true),
        new("其他", "Other", StayWhole: true, IsNumber: true),
    ];

    private readonly List<string[]> rows = [];
    private int count;
    private AuditRun? run;

    public override void Begin(AuditRun run) => this.run = run;

    public override void Add(AuditedRow row)
    {
        count++;
        if (withRows && rows.Count < MostRows)
        {
            rows.Add([SmallNumber.Of(row.Row.Number), row.Row.Title ?? row.ItemName ?? "", IsoDate.Of(row.DueOn) ?? "—", Standing(row)]);
        }
    }

    public override void End(AuditResult result)
    {
        var summary = result.Summary;
        foreach (string line in LedgerHead.Lines(run!.Place, run.Audit, IsoDate.Of(run.Audit.Today), result.ImportedNames))
        {
            WriteLine(line);
        }

        WriteRows();
        WriteGroups(new("责任科室", "Office"), summary.Offices, summary.Totals);
        WriteGroups(new("事项", "Item"), summary.Items, null);
        foreach (var list in summary.Findings.Where(list => list.Count > 0))
        {
            WriteFinding(list);
        }

        foreach (string remark in result.PassedOver)
        {
            WriteLine(remark);
        }
    }

    private static string Standing(AuditedRow row)
    {
        string words = AuditNames.Words(row.State);
        return row.State switch
        {
            AuditState.NotYetDue => Language.Pick($"{words} 还剩{row.WorkingDaysLeft}个工作日", $"{words}, {row.WorkingDaysLeft} wd left"),
            AuditState.Overdue or AuditState.PublishedLate => Language.Pick(
                $"{words} {row.DaysLate}天（{row.WorkingDaysLate}个工作日）",
                $"{words} {row.DaysLate} d ({row.WorkingDaysLate} wd)"
            ),
            _ => words,
        };
    }

    private static string[] Line(string name, AuditTally tally) =>
        [
            name,
            .. new[]
            {
                tally.Rows,
                tally.Overdue,
                tally.PublishedLate,
                tally.PublishedInTime,
                tally.DueToday + tally.NotYetDue,
                tally.NoDueDate + tally.Invalid,
            }.Select(SmallNumber.Of),
        ];

    private void WriteLine(string line) => PlainOrColoured.WriteLine(terminal, line);

    private void WriteRows()
    {
        if (!withRows)
        {
            return;
        }

        TextTable.Write(terminal, RowColumns, rows);
        if (count > rows.Count)
        {
            WriteLine(
                Language.Pick(
                    $"只列出前{rows.Count}件，共{count}件；--out 文件.xlsx 写出全部。",
                    $"The first {rows.Count} of {count} rows; --out FILE.xlsx writes them all."
                )
            );
        }
    }

    private void WriteGroups(TextColumn name, IReadOnlyList<AuditGroup> groups, AuditTally? totals)
    {
        var lines = groups.Take(MostGroups).Select(group => Line(AuditNames.Of(group), group.Tally)).ToList();
        if (groups.Count > MostGroups)
        {
            lines.Add([
                Language.Pick($"另有{groups.Count - MostGroups}个", $"{groups.Count - MostGroups} more"),
                .. Enumerable.Repeat("", GroupColumns.Length),
            ]);
        }

        if (totals is not null)
        {
            lines.Add(Line(Language.Pick("合计", "Total"), totals));
        }

        TextTable.Write(terminal, [name, .. GroupColumns], lines);
    }

    private void WriteFinding(AuditList list)
    {
        string words = AuditNames.Words(list.Finding, run!.Audit.SoonWithin);
        WriteLine(Language.Pick($"{words}：{list.Count}件", $"{words}: {list.Count}"));
        if (list.Finding is AuditFinding.NoDueDate or AuditFinding.Invalid)
        {
            foreach (string line in RowNumbers.ByReason(list.Rows))
            {
                WriteLine(line);
            }
        }
        else
        {
            WriteLine(Language.Pick($"  第{RowNumbers.Of(list.Rows)}行", $"  rows {RowNumbers.Of(list.Rows)}"));
        }
    }
}
