using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>A judged row of a ledger as reports for people show it.</summary>
internal static class AuditLine
{
    public static ReportLine Of(AuditedRow row) =>
        new(row.Row.Number, TitleOf(row), row.Office, StateOf(row.State))
        {
            Sheet = row.Row.Sheet,
            DueOn = row.DueOn,
            DaysLate = row.DaysLate,
            WorkingDaysLate = row.WorkingDaysLate,
            WorkingDaysLeft = row.WorkingDaysLeft,
            IsSoon = row.Has(AuditFinding.DueSoon),
        };

    public static string TitleOf(AuditedRow row) => row.Row.Title ?? row.ItemName ?? Language.Pick("未填写标题", "(no title)");

    private static LineState StateOf(AuditState state) =>
        state switch
        {
            AuditState.PublishedInTime => LineState.InTime,
            AuditState.PublishedLate => LineState.Late,
            AuditState.Overdue => LineState.Overdue,
            AuditState.NotYetDue or AuditState.DueToday => LineState.Open,
            AuditState.Invalid => LineState.Unreadable,
            _ => LineState.Other,
        };
}
