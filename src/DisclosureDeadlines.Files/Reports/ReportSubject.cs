namespace DisclosureDeadlines.Files.Reports;

/// <summary>The words for what a report is about: publications of a ledger, or cases of a register.</summary>
/// <param name="Name">What the report is called.</param>
/// <param name="Letter">What a letter about it is called.</param>
/// <param name="Due">What was to be done.</param>
/// <param name="Done">What is done.</param>
/// <param name="Overdue">What is not done and late.</param>
/// <param name="Late">What was done late.</param>
/// <param name="Thing">What one of them is.</param>
/// <param name="Request">What an office is asked for.</param>
internal sealed record ReportSubject(
    BilingualText Name,
    BilingualText Letter,
    BilingualText Due,
    BilingualText Done,
    BilingualText Overdue,
    BilingualText Late,
    BilingualText Thing,
    BilingualText Request
)
{
    public static ReportSubject Publications { get; } =
        new(
            new("信息公开期限核对", "Audit of publication deadlines"),
            new("关于政府信息公开期限执行情况的通报", "Circular on the deadlines of publication"),
            new("应公开", "were due"),
            new("公开", "published"),
            new("逾期未公开", "overdue"),
            new("逾期公开", "published late"),
            new("信息", "publications"),
            new("请尽快公开，并反馈公开日期。", "Please publish what is overdue and report the day of publication.")
        );

    public static ReportSubject Cases { get; } =
        new(
            new("办件期限核对", "Audit of the deadlines of cases"),
            new("关于办件期限执行情况的通报", "Circular on the deadlines of cases"),
            new("应办结", "were due"),
            new("办结", "answered"),
            new("逾期未办结", "overdue"),
            new("逾期办结", "answered late"),
            new("办件", "cases"),
            new("请尽快办结，并反馈办结日期。", "Please close what is overdue and report the day.")
        );
}
