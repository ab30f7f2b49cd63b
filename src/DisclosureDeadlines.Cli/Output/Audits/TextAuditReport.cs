using System.Globalization;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Output.Audits;

/// <summary>The report for a terminal: the rows, the totals, and what has to be looked at.</summary>
internal sealed class TextAuditReport(Terminal terminal, bool withRows) : AuditReport
{
    /// <summary>Rows shown. Who has more wants a file.</summary>
    private const int MostRows = 500;

    /// <summary>Rows of a finding that are named, and offices and items that are counted.</summary>
    private const int MostShown = 20;
    private const int MostGroups = 10;

    private static readonly TextColumn[] RowColumns =
        [new("行", "Row", StayWhole: true, IsNumber: true), new("标题", "Title"), new("截止日", "Due", StayWhole: true), new("状态", "Status", StayWhole: true)];

    private static readonly TextColumn[] GroupColumns =
    [
        new("行数", "Rows", StayWhole: true, IsNumber: true),
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
        WriteHead(result);
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
        string words = AuditNames.Words(row.Status);
        return row.Status switch
        {
            AuditStatus.NotYetDue => Language.Pick($"{words} 余{row.WorkingDaysLeft}个工作日", $"{words}, {row.WorkingDaysLeft} wd left"),
            AuditStatus.Overdue or AuditStatus.PublishedLate => Language.Pick(
                $"{words} {row.DaysLate}天（{row.WorkingDaysLate}个工作日）",
                $"{words} {row.DaysLate} d ({row.WorkingDaysLate} wd)"),
            _ => words,
        };
    }

    private static string[] Line(string name, AuditTally tally) =>
    [
        name,
        .. new[] { tally.Rows, tally.Overdue, tally.PublishedLate, tally.PublishedInTime, tally.DueToday + tally.NotYetDue, tally.NoDueDate + tally.Invalid }.Select(SmallNumber.Of),
    ];

    private void WriteLine(string line) => PlainOrColoured.WriteLine(terminal, line);

    private void WriteHead(AuditResult result)
    {
        var (place, audit, _) = run!;
        string sheet = place.Sheet is { } name ? Language.Pick($" 工作表“{name}”", $", sheet \"{name}\"") : "";
        string header = place.HeaderRow is { } row ? Language.Pick($"，表头在第{row}行", $", headings in row {row}") : "";
        WriteLine(Language.Pick($"台账  {place.File}{sheet}{header}", $"Ledger     {place.File}{sheet}{header}"));
        WriteLine(Language.Pick($"今天  {IsoDate.Of(audit.Today)}", $"Today      {IsoDate.Of(audit.Today)}"));
        if (audit.Catalogue is { } catalogue)
        {
            WriteLine(Language.Pick($"目录  {catalogue.Title}", $"Catalogue  {catalogue.Name}"));
        }

        if (audit.Calendar.Region is { } region)
        {
            WriteLine(Language.Pick($"地方  也计{region}的放假日", $"Region     the days of {region} are counted too"));
        }

        WriteLine(Language.Pick($"数据  {audit.Calendar.DataVersion}", $"Data       {audit.Calendar.DataVersion}"));
        if (result.Imported.Count > 0)
        {
            string names = string.Join(Language.Pick("、", ", "), result.ImportedNames);
            WriteLine(Language.Pick($"导入  {names}", $"Imported   {names}"));
        }
    }

    private void WriteRows()
    {
        if (!withRows)
        {
            return;
        }

        TextTable.Write(terminal, RowColumns, rows);
        if (count > rows.Count)
        {
            WriteLine(Language.Pick(
                $"只列出前{rows.Count}行，共{count}行；--out 文件.xlsx 写出全部。",
                $"The first {rows.Count} of {count} rows; --out FILE.xlsx writes them all."));
        }
    }

    private void WriteGroups(TextColumn name, IReadOnlyList<AuditGroup> groups, AuditTally? totals)
    {
        var lines = groups.Take(MostGroups).Select(group => Line(AuditNames.Of(group), group.Tally)).ToList();
        if (groups.Count > MostGroups)
        {
            lines.Add([Language.Pick($"另有{groups.Count - MostGroups}个", $"{groups.Count - MostGroups} more"), .. Enumerable.Repeat("", GroupColumns.Length)]);
        }

        if (totals is not null)
        {
            lines.Add(Line(Language.Pick("合计", "Total"), totals));
        }

        TextTable.Write(terminal, [name, .. GroupColumns], lines);
    }

    private void WriteFinding(AuditList list)
    {
        WriteLine(string.Create(CultureInfo.InvariantCulture, $"{AuditNames.Words(list.Finding, run!.Audit.SoonWithin)}: {list.Count}"));
        if (list.Finding is AuditFinding.NoDueDate or AuditFinding.Invalid)
        {
            foreach (var reason in list.Rows.GroupBy(row => row.Reason?.ToString(null) ?? "").Take(MostShown))
            {
                WriteLine(Language.Pick($"  {reason.Key}：第{Numbers(reason)}行", $"  {reason.Key}: rows {Numbers(reason)}"));
            }
        }
        else
        {
            WriteLine(Language.Pick($"  第{Numbers(list.Rows)}行", $"  rows {Numbers(list.Rows)}"));
        }
    }

    private static string Numbers(IEnumerable<AuditedRow> rows)
    {
        var numbers = rows.Select(row => SmallNumber.Of(row.Row.Number)).Take(MostShown + 1).ToList();
        return string.Join(Language.Pick("、", ", "), numbers.Take(MostShown)) + (numbers.Count > MostShown ? "…" : "");
    }
}
