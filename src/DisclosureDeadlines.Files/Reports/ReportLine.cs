using NodaTime;

namespace DisclosureDeadlines.Files.Reports;

/// <summary>A publication of a ledger or a case of a register, as reports for people show it.</summary>
/// <param name="Row">The row of its table.</param>
/// <param name="Title">What it is.</param>
/// <param name="Office">Who is in charge; null where nobody is named.</param>
/// <param name="State">Its state.</param>
internal sealed record ReportLine(int Row, string Title, string? Office, LineState State)
{
    /// <summary>The sheet; null where the file has only one.</summary>
    public string? Sheet { get; init; }

    public LocalDate? DueOn { get; init; }

    /// <summary>The days after the due date, to the day it was done or to today.</summary>
    public int DaysLate { get; init; }

    public int WorkingDaysLate { get; init; }

    public int WorkingDaysLeft { get; init; }

    /// <summary>Whether it is open and due within the working days that are soon.</summary>
    public bool IsSoon { get; init; }

    /// <summary>In words, how late it is or how much time is left; empty for what is done in time or has no date.</summary>
    public string Standing =>
        this switch
        {
            { State: LineState.Overdue } => Language.Pick($"已逾期{DaysLate}天", Days(DaysLate, "overdue")),
            { State: LineState.Late } => Language.Pick($"逾期{DaysLate}天", Days(DaysLate, "late")),
            { State: LineState.Open, WorkingDaysLeft: 0 } => Language.Pick("今天到期", "due today"),
            { State: LineState.Open } => Language.Pick(
                $"还剩{WorkingDaysLeft}个工作日",
                FormattableString.Invariant($"{WorkingDaysLeft} working {(WorkingDaysLeft == 1 ? "day" : "days")} left")
            ),
            _ => "",
        };

    private static string Days(int days, string how) => FormattableString.Invariant($"{days} {(days == 1 ? "day" : "days")} {how}");
}
