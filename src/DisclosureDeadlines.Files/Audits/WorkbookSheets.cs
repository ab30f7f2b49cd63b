using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Files.Xlsx;
using DisclosureDeadlines.Ledgers;
using DocumentFormat.OpenXml.Spreadsheet;
using static DisclosureDeadlines.Files.Xlsx.SheetWriter;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>
/// The sheets that a report adds to the rows: the totals, the offices, the items, and what has to be looked at.
/// </summary>
internal static class WorkbookSheets
{
    public static IEnumerable<AddedSheet> Of(AuditRun run, AuditResult result, Situation situation)
    {
        yield return Summary(run, result, situation);
        yield return Groups(
            Language.Pick("科室", "Offices"),
            Language.Pick("责任科室", "Office"),
            result.Summary.Offices,
            result.Summary.Totals
        );
        yield return Groups(Language.Pick("事项", "Items"), Language.Pick("事项", "Item"), result.Summary.Items, result.Summary.Totals);
        yield return Findings(run.Audit.SoonWithin, result);
    }

    private static AddedSheet Summary(AuditRun run, AuditResult result, Situation situation)
    {
        string[][] facts =
        [
            [Language.Pick("结论", "In short"), SituationText.Sentence(situation)],
            .. SituationText.Outlook(situation) is { Length: > 0 } outlook
                ? (string[][])
                    [
                        ["", outlook],
                    ]
                : [],
            .. (run.Organisation ?? run.Audit.Catalogue?.Authority) is { } organisation
                ? (string[][])
                    [
                        [Language.Pick("编制单位", "By"), organisation],
                    ]
                : [],
            [Language.Pick("编制日期", "Made on"), LongDate.Of(run.Audit.Today)],
            [Language.Pick("台账", "Ledger"), Path.GetFileName(run.Place.File)],
            [Language.Pick("节假日依据", "Holiday data"), NoticeWords.Of(run.Audit.Calendar.DataVersion)],
            .. result.ImportedNames.Select(notice => (string[])[Language.Pick("用了导入的通知", "Imported notice used"), notice]),
            .. result.Notes.Select(note => (string[])[Language.Pick("说明", "Remark"), note]),
        ];
        return new AddedSheet(
            Language.Pick("汇总", "Summary"),
            [(Language.Pick("项目", "What"), 18), (Language.Pick("内容", "Content"), 110)],
            facts.Select(fact => fact.Select(Value).ToArray())
        );
    }

    private static AddedSheet Groups(string sheet, string name, IReadOnlyList<AuditGroup> groups, AuditTally totals)
    {
        var statuses = Enum.GetValues<AuditState>();
        return new AddedSheet(
            sheet,
            [
                (name, 40),
                (Language.Pick("件数", "Rows"), 8),
                .. statuses.Select(status => (AuditNames.Words(status), 12.0)),
                (Language.Pick("按时率", "Share in time"), 10),
                (Language.Pick("最长逾期天数", "Most days late"), 14),
            ],
            [.. groups.Select(group => Line(AuditNames.Of(group), group.Tally)), Line(Language.Pick("合计", "Total"), totals)]
        );

        Cell[] Line(string text, AuditTally tally) =>
            [
                Value(text),
                Value(tally.Rows),
                .. statuses.Select(status => Value(tally[status])),
                Value(Counts.Percent(tally.PublishedInTime, tally.PublishedInTime + tally.Late)),
                Value(tally.MostDaysLate),
            ];
    }

    private static AddedSheet Findings(int soonWithin, AuditResult result)
    {
        return new AddedSheet(
            Language.Pick("需关注", "Findings"),
            [
                (Language.Pick("需关注", "Finding"), 30),
                (Language.Pick("行", "Row"), 7),
                (Language.Pick("标题", "Title"), 44),
                (Language.Pick("责任科室", "Office"), 14),
                (Language.Pick("成文日期", "Event"), 12),
                (Language.Pick("发布日期", "Published"), 12),
                (Language.Pick("截止日期", "Due"), 12),
                (Language.Pick("逾期天数", "Days late"), 10),
                (Language.Pick("剩余工作日", "Working days left"), 12),
                (Language.Pick("原因", "Reason"), 50),
            ],
            result.Summary.Findings.SelectMany(Rows)
        );

        IEnumerable<Cell[]> Rows(AuditList list)
        {
            string words = AuditNames.Words(list.Finding, soonWithin);
            foreach (var row in list.Rows)
            {
                yield return
                [
                    Value(words),
                    Value(row.Row.Number),
                    Value(row.Row.Title),
                    Value(row.Office),
                    Value(row.Row.EventDate),
                    Value(row.Row.Published),
                    Value(row.DueOn),
                    Value(row.DueOn is null ? null : row.DaysLate),
                    Value(row.DueOn is null ? null : row.WorkingDaysLeft),
                    Value(row.Reason?.ToString(null)),
                ];
            }

            if (list.Count > list.Rows.Count)
            {
                int more = list.Count - list.Rows.Count;
                yield return [Value(Language.Pick($"{words}：另有{more}件，在台账里筛选", $"{words}: {more} more; filter the rows"))];
            }
        }
    }
}
