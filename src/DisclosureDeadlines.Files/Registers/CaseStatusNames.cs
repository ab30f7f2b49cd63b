namespace DisclosureDeadlines.Files.Registers;

/// <summary>The status of a case, in words.</summary>
internal static class CaseStatusNames
{
    public static string Words(CaseStatus status) =>
        status switch
        {
            CaseStatus.NotStarted => Language.Pick("未起算", "not started"),
            CaseStatus.NotYetDue => Language.Pick("未到期", "not yet due"),
            CaseStatus.DueToday => Language.Pick("今天到期", "due today"),
            CaseStatus.Overdue => Language.Pick("逾期未办结", "overdue"),
            CaseStatus.Paused => Language.Pick("停计", "paused"),
            CaseStatus.Awaiting => Language.Pick("等候答复", "awaiting"),
            CaseStatus.AnsweredInTime => Language.Pick("按时办结", "in time"),
            CaseStatus.AnsweredLate => Language.Pick("逾期办结", "late"),
            CaseStatus.Withdrawn => Language.Pick("已撤回", "withdrawn"),
            CaseStatus.Lapsed => Language.Pick("视为放弃", "lapsed"),
            _ => Language.Pick("需补正", "cannot be judged"),
        };

    /// <summary>The status of a case, with the days that belong to it.</summary>
    public static string Standing(AuditedCase of)
    {
        string words = Words(of.Status);
        return of.Status switch
        {
            CaseStatus.NotYetDue => Language.Pick($"{words} 还剩{of.WorkingDaysLeft}个工作日", $"{words}, {of.WorkingDaysLeft} wd left"),
            CaseStatus.Overdue or CaseStatus.AnsweredLate => Language.Pick(
                $"{words} {of.DaysLate}天（{of.WorkingDaysLate}个工作日）",
                $"{words} {of.DaysLate} d ({of.WorkingDaysLate} wd)"
            ),
            CaseStatus.Paused => Since(of, words) + AtLatest(of),
            CaseStatus.Awaiting => Since(of, words),
            CaseStatus.Invalid => $"{words}{Language.Pick("：", ": ")}{of.Reason}",
            _ => words,
        };
    }

    private static string Since(AuditedCase of, string words) =>
        Language.Pick($"{words} 自{IsoDate.Of(of.PausedBy?.On)}", $"{words} since {IsoDate.Of(of.PausedBy?.On)}");

    private static string AtLatest(AuditedCase of) =>
        of.Reading!.DueAtLatest is { } latest
            ? Language.Pick($"，最迟 {IsoDate.Of(latest)} 到期", $", due {IsoDate.Of(latest)} at latest")
            : "";
}
