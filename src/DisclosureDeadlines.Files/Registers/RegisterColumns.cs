using System.Collections.Immutable;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Reports;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>The columns of a judged case: the one list that tables of every format draw from.</summary>
internal static class RegisterColumns
{
    public static ImmutableArray<RegisterColumn> All { get; } =
    [
        Ours("row", "行", "Row", 7, of => RowValue.Of(of.Row.Row)),
        Theirs("sheet", "工作表", "Sheet", 12, of => of.Row.Sheet),
        Theirs("number", "编号", "Number", 16, of => of.Row.Number),
        Theirs("title", "事项", "Title", 40, of => of.Row.Title),
        Theirs("office", "责任科室", "Office", 16, of => of.Row.Office),
        Ours("status", "状态", "Status", 14, of => RowValue.Named(Json.Name(of.Status), CaseStatusNames.Words(of.Status))),
        Ours(
            "state",
            "期限",
            "Clock",
            12,
            of => of.Reading is { } reading ? RowValue.Named(Json.Name(reading.State), StateWords(reading.State)) : default
        ),
        Ours("startedOn", "起算日", "Started", 12, of => RowValue.Of(of.Reading?.StartedOn)),
        Ours("dueOn", "截止日期", "Due", 12, of => RowValue.Of(of.DueOn)),
        Ours("dueAtLatest", "最迟到期", "At latest", 12, of => RowValue.Of(of.Reading?.DueAtLatest)),
        Ours("replyBy", "建议最迟日", "Reply by", 12, of => RowValue.Of(of.Reading?.ReplyBy)),
        Ours("used", "已用", "Used", 8, of => RowValue.Of(of.Reading?.Used)),
        Ours("left", "剩余", "Left", 8, of => RowValue.Of(of.Reading?.Left)),
        Ours("total", "期限长度", "Total", 10, of => RowValue.Of(of.Reading?.Total)),
        Ours("excluded", "不计入", "Left out", 8, of => RowValue.Of(of.Reading?.Excluded)),
        Ours("pausedSince", "停计自", "Paused since", 12, of => RowValue.Of(of.PausedBy?.On)),
        Ours("stoppedOn", "办结日期", "Answered", 12, of => RowValue.Of(of.Reading?.StoppedBy?.On)),
        Ours("daysLate", "逾期天数", "Days late", 10, of => RowValue.Of(of.DaysLate)),
        Ours("workingDaysLate", "逾期工作日", "Working days late", 12, of => RowValue.Of(of.WorkingDaysLate)),
        Ours("workingDaysLeft", "剩余工作日", "Working days left", 12, of => RowValue.Of(of.WorkingDaysLeft)),
        new("flags", new("需关注", "Flags"), 40, IsOurs: false, Flags),
        Theirs("reason", "原因", "Reason", 40, of => of.Reason?.ToString(null)),
    ];

    private static RegisterColumn Ours(string name, string chinese, string english, double width, Func<AuditedCase, RowValue> value) =>
        new(name, new(chinese, english), width, IsOurs: true, value);

    private static RegisterColumn Theirs(string name, string chinese, string english, double width, Func<AuditedCase, string?> value) =>
        new(name, new(chinese, english), width, IsOurs: false, of => RowValue.Of(value(of)));

    private static RowValue Flags(AuditedCase of) =>
        of.Reading is not { } reading
            ? default
            : new(
                RowValueKind.Names,
                string.Join(' ', reading.Flags),
                string.Join(Language.Pick("；", "; "), reading.Flags.Select(flag => flag.Sentence.ToString(null)))
            );

    private static string StateWords(ReadingState state) =>
        state switch
        {
            ReadingState.NotStarted => Language.Pick("未起算", "not started"),
            ReadingState.Paused => Language.Pick("停计", "paused"),
            ReadingState.Awaiting => Language.Pick("等候", "awaiting"),
            ReadingState.Overdue => Language.Pick("已过", "over"),
            ReadingState.Lapsed => Language.Pick("视为放弃", "lapsed"),
            ReadingState.Stopped => Language.Pick("已办结", "stopped"),
            _ => Language.Pick("在计", "running"),
        };
}
