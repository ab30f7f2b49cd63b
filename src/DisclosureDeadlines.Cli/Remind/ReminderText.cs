using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Reminders;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Remind;

/// <summary>Reminders for a reader: what is overdue, what is due, and what is so many working days away, a table each.</summary>
internal sealed class ReminderText(Terminal terminal, ReminderReport report)
{
    /// <summary>Rows shown of one table. For more, a file is better.</summary>
    private const int MostRows = 500;

    private static readonly TextColumn[] Columns =
    [
        new("行", "Row", StayWhole: true, IsNumber: true),
        new("标题", "Title"),
        new("责任科室", "Office"),
        new("截止日期", "Due", StayWhole: true),
        new("说明", "Note"),
    ];

    public void Write()
    {
        WriteHead();
        var list = report.List;
        WriteTable(Language.Pick("逾期未公开", "Overdue"), Of(ReminderKind.Overdue));
        WriteTable(Language.Pick("今天或下一个工作日之前到期", "Due today, or before the next working day"), Of(ReminderKind.LastDay));
        foreach (var day in Of(ReminderKind.Ahead).GroupBy(row => row.Status.WorkingDaysLeft).OrderBy(day => day.Key))
        {
            WriteTable(
                Language.Pick($"还剩{day.Key}个工作日到期", $"Due in {day.Key} {(day.Key == 1 ? "working day" : "working days")}"),
                day
            );
        }

        int most = list.Reminders.WorkingDaysAhead[0];
        WriteTable(Language.Pick($"{most}个工作日以内到期的其他各件", $"Also due within {most} working days"), Of(ReminderKind.Between));
        if (!list.Now.Any())
        {
            WriteLine(Language.Pick("今天没有要提醒的。", "There is nothing to be reminded of today."));
        }

        WriteRest(list);
    }

    private IEnumerable<Reminder> Of(ReminderKind kind) => report.List.Now.Where(row => row.Kind == kind);

    private void WriteHead()
    {
        var audit = report.Audit;
        string today = WeekdayDate.Of(audit.Today);
        today += audit.Calendar.IsWorkingDay(audit.Today) ? "" : Language.Pick("，不是工作日", ", no working day");
        foreach (string line in LedgerHead.Lines(report.Place, audit, today, []))
        {
            WriteLine(line);
        }

        string ahead = string.Join(Language.Pick("、", ", "), report.List.Reminders.WorkingDaysAhead.Select(SmallNumber.Of));
        WriteLine(Language.Pick($"提前  {ahead}个工作日", $"Ahead      {ahead} working days"));
        WriteLine("");
    }

    private void WriteTable(string heading, IEnumerable<Reminder> rows)
    {
        Reminder[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        WriteLine(Language.Pick($"{heading}：{all.Length}件", $"{heading}: {all.Length}"));
        TextTable.Write(
            terminal,
            Columns,
            all.Take(MostRows)
                .Select(row =>
                    new[]
                    {
                        SmallNumber.Of(row.Row.Row.Number),
                        row.Row.Row.Title ?? row.Row.ItemName ?? "",
                        row.Row.Office ?? "",
                        WeekdayDate.Of(row.DueOn),
                        Note(row),
                    }
                )
        );
        if (all.Length > MostRows)
        {
            WriteLine(
                Language.Pick(
                    $"只列出前{MostRows}件；--out 文件.csv 写出全部。",
                    $"The first {MostRows} of them; --out FILE.csv writes them all."
                )
            );
        }
    }

    private static string Note(Reminder row)
    {
        string?[] notes =
        [
            row.Kind switch
            {
                ReminderKind.Overdue => Language.Pick($"逾期{row.Status.DaysLate}天", $"{row.Status.DaysLate} d late"),
                ReminderKind.Between => Language.Pick($"还剩{row.Status.WorkingDaysLeft}个工作日", $"{row.Status.WorkingDaysLeft} wd left"),
                _ => null,
            },
            row.Kind == ReminderKind.Overdue || row.Row.PublishBy == row.DueOn ? null
            : row.Row.PublishBy is { } by ? Language.Pick($"建议最迟日 {WeekdayDate.Of(by)}", $"publish by {WeekdayDate.Of(by)}")
            : row.Deadline.PublishByReason?.ToString(null),
            row.Row.Certainty is { } sure and not Certainty.Official ? AuditNames.Words(sure) : null,
            row.Row.Row.Published is { } later
                ? Language.Pick($"发布日期 {IsoDate.Of(later)} 还没到", $"its publication on {IsoDate.Of(later)} is still to come")
                : null,
        ];
        return string.Join(Language.Pick("，", ", "), notes.OfType<string>());
    }

    private void WriteRest(ReminderList list)
    {
        if (list.LaterCount > 0)
        {
            WriteLine(Language.Pick($"以后到期的：{list.LaterCount}件", $"Due later: {list.LaterCount}"));
        }

        if (list.Next is { } next)
        {
            WriteLine(
                Language.Pick(
                    $"下一次提醒：{WeekdayDate.Of(next.Day)}，{next.Rows}件",
                    $"Next reminder: {WeekdayDate.Of(next.Day)} ({next.Rows} {(next.Rows == 1 ? "row" : "rows")})"
                )
            );
        }

        WriteWithout(Language.Pick("未公开而没有截止日期的", "Open, and without a due date"), list.Undated);
        WriteWithout(Language.Pick("需补正的", "Cannot be read"), list.Unreadable);
        foreach (string why in list.Now.Select(row => row.Deadline.CertaintyReason?.ToString(null)).OfType<string>().Distinct())
        {
            WriteLine(Language.Pick($"不确定：{why}", $"Not certain: {why}"));
        }

        if (report.ImportedNotices is { Count: > 0 } imported)
        {
            WriteLine(Language.Pick($"导入的通知：{string.Join('、', imported)}", $"Imported notices: {string.Join(", ", imported)}"));
        }

        foreach (string remark in report.Notes)
        {
            WriteLine(remark);
        }
    }

    private void WriteWithout(string heading, IReadOnlyList<AuditedRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        WriteLine(Language.Pick($"{heading}：{rows.Count}件", $"{heading}: {rows.Count}"));
        foreach (string line in RowNumbers.ByReason(rows))
        {
            WriteLine(line);
        }
    }

    private void WriteLine(string line) => PlainOrColoured.WriteLine(terminal, line);
}
