using System.Collections.Concurrent;
using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>The columns of a judged row: the one list that every format draws from. A column is added here, and nowhere else.</summary>
internal static class RowColumns
{
    /// <summary>The column with the state of a row.</summary>
    public const string Status = "status";

    /// <summary>The column with the office's own remarks, which decide nothing.</summary>
    public const string Note = "note";

    /// <summary>The columns that a reader sees first, where not all fit.</summary>
    public static ImmutableArray<string> First { get; } = ["row", "title", "office", "event", "dueOn", "publishBy", "published", Status];

    /// <param name="soonWithin">How many working days ahead is soon.</param>
    public static ImmutableArray<RowColumn> All(int soonWithin)
    {
        var words = new FindingWords(soonWithin);
        RowValue[] states =
        [
            .. Enum.GetValues<AuditState>().Select(state => RowValue.Named(AuditNames.Of(state), AuditNames.Words(state))),
        ];
        RowValue[] certainties =
        [
            .. Enum.GetValues<Certainty>().Select(certainty => RowValue.Named(AuditNames.Of(certainty), AuditNames.Words(certainty))),
        ];
        return
        [
            Ours("row", "行", "Row", 7, row => RowValue.Of(row.Row.Number)),
            Theirs("title", "标题", "Title", 44, row => RowValue.Of(row.Row.Title)),
            Theirs("item", "事项", "Item", 24, row => RowValue.Of(row.ItemName)),
            Ours("itemSeq", "目录行号", "Item row", 8, row => RowValue.Of(row.Item?.RowNumber)),
            Theirs("limit", "公开时限", "Limit", 30, row => RowValue.Of(row.Limit?.Text ?? row.Row.Limit)),
            Ours("event", "成文日期", "Event", 12, row => RowValue.Of(row.Row.EventDate)),
            Theirs("period", "所属期", "Period", 10, row => RowValue.Of(row.Period?.ToString() ?? row.Row.Period)),
            Ours("published", "发布日期", "Published", 12, row => RowValue.Of(row.Row.Published)),
            Theirs("office", "责任科室", "Office", 14, row => RowValue.Of(row.Office)),
            Theirs(Note, "备注", "Note", 24, row => RowValue.Of(row.Row.Note)),
            Ours("dueOn", "截止日期", "Due", 12, row => RowValue.Of(row.DueOn)),
            Ours("publishBy", "建议最迟日", "Publish by", 12, row => RowValue.Of(row.PublishBy)),
            Ours(Status, "状态", "Status", 14, row => states[(int)row.State]),
            Ours("daysLate", "逾期天数", "Days late", 10, row => Counted(row, row.DaysLate)),
            Ours("workingDaysLate", "逾期工作日", "Working days late", 12, row => Counted(row, row.WorkingDaysLate)),
            Ours("daysLeft", "剩余天数", "Days left", 10, row => Counted(row, row.DaysLeft)),
            Ours("workingDaysLeft", "剩余工作日", "Working days left", 12, row => Counted(row, row.WorkingDaysLeft)),
            Ours("certainty", "确定性", "Certainty", 12, row => row.Certainty is { } certainty ? certainties[(int)certainty] : default),
            Theirs(
                "certaintyReason",
                "不确定的原因",
                "Why not certain",
                40,
                row => RowValue.Of(row.Deadline?.CertaintyReason?.ToString(null))
            ),
            Theirs("reason", "原因", "Reason", 50, row => RowValue.Of(row.Reason?.ToString(null))),
            Ours("findings", "需关注", "Findings", 30, row => Findings(row, words)),
            Theirs("sheet", "工作表", "Sheet", 12, row => RowValue.Of(row.Row.Sheet)),
        ];
    }

    private static RowColumn Ours(string name, string chinese, string english, double width, Func<AuditedRow, RowValue> value) =>
        new(name, new(chinese, english), width, IsOurs: true, value);

    private static RowColumn Theirs(string name, string chinese, string english, double width, Func<AuditedRow, RowValue> value) =>
        new(name, new(chinese, english), width, IsOurs: false, value);

    /// <summary>
    /// Days are counted from a due date; without one, and where the row's days contradict each other, there are none, and not 0.
    /// </summary>
    private static RowValue Counted(AuditedRow row, int days) =>
        RowValue.Of(row.DueOn is null || row.State == AuditState.Invalid ? null : days);

    private static RowValue Findings(AuditedRow row, FindingWords words) =>
        AuditNames.FindingsOf(row) is { } names ? new(RowValueKind.Names, names, words.Of(row, names)) : new(RowValueKind.Names, "", "");

    /// <summary>What findings are called, put together once for each set of them: a ledger has many rows and few sets.</summary>
    private sealed class FindingWords(int soonWithin)
    {
        private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

        public string Of(AuditedRow row, string names) =>
            known.TryGetValue(names, out string? words)
                ? words
                : known.GetOrAdd(
                    names,
                    string.Join(Language.Pick("；", "; "), row.Findings.Select(finding => AuditNames.Words(finding, soonWithin)))
                );
    }
}
