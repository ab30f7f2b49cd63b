using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cli.Due;

internal static class StatusText
{
    public static string Of(DeadlineStatus status) =>
        status.State switch
        {
            DeadlineState.NotYetDue => Language.Pick(
                $"未到期，还剩{status.DaysLeft}天（{status.WorkingDaysLeft}个工作日）",
                $"not yet due, {Days(status.DaysLeft)} left ({Days(status.WorkingDaysLeft, "working ")})"
            ),
            DeadlineState.DueToday => Language.Pick("今天到期", "due today"),
            DeadlineState.Overdue => Language.Pick(
                $"逾期未公开，已逾{status.DaysLate}天（{status.WorkingDaysLate}个工作日）",
                $"overdue by {Days(status.DaysLate)} ({Days(status.WorkingDaysLate, "working ")})"
            ),
            DeadlineState.PublishedInTime => Language.Pick("按时公开", "published in time"),
            DeadlineState.PublishedLate => Language.Pick(
                $"逾期公开，晚了{status.DaysLate}天（{status.WorkingDaysLate}个工作日）",
                $"published late by {Days(status.DaysLate)} ({Days(status.WorkingDaysLate, "working ")})"
            ),
            _ => Language.Pick("没有截止日期，无从判断", "no due date to judge by"),
        };

    private static string Days(int count, string kind = "") => count == 1 ? $"1 {kind}day" : $"{count} {kind}days";
}
