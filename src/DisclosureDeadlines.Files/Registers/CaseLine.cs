using DisclosureDeadlines.Files.Reports;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>A judged case as reports for people show it.</summary>
internal static class CaseLine
{
    public static ReportLine Of(AuditedCase of, int soonWithin) =>
        new(of.Row.Row, TitleOf(of), of.Row.Office, StateOf(of.Status))
        {
            Sheet = of.Row.Sheet,
            DueOn = of.DueOn,
            DaysLate = of.DaysLate ?? 0,
            WorkingDaysLate = of.WorkingDaysLate ?? 0,
            WorkingDaysLeft = of.WorkingDaysLeft ?? 0,
            IsSoon = of.WorkingDaysLeft <= soonWithin,
        };

    public static string TitleOf(AuditedCase of) =>
        string.Join(' ', new[] { of.Row.Number, of.Row.Title }.OfType<string>()) is { Length: > 0 } title
            ? title
            : Language.Pick($"第{of.Row.Row}行", $"row {of.Row.Row}");

    private static LineState StateOf(CaseStatus status) =>
        status switch
        {
            CaseStatus.AnsweredInTime => LineState.InTime,
            CaseStatus.AnsweredLate => LineState.Late,
            CaseStatus.Overdue => LineState.Overdue,
            CaseStatus.NotYetDue or CaseStatus.DueToday => LineState.Open,
            CaseStatus.Invalid => LineState.Unreadable,
            _ => LineState.Other,
        };
}
