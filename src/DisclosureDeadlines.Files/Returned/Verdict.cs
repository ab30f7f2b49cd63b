using NodaTime;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>What is written beside a row of the office's own table.</summary>
/// <param name="DueOn">The due date.</param>
/// <param name="PublishBy">The day that is advised; null where it is the due date itself, or where there is none.</param>
/// <param name="Status">Its state, in words; where it cannot be judged, why.</param>
/// <param name="DaysLate">By how many days it is or was late; null where it is not.</param>
/// <param name="Look">How it is highlighted.</param>
internal sealed record Verdict(LocalDate? DueOn, LocalDate? PublishBy, string Status, int? DaysLate, VerdictLook Look)
{
    /// <summary>The headings of the columns that are added.</summary>
    public static string[] Headings =>
        [
            Language.Pick("截止日期", "Due"),
            Language.Pick("建议最迟日", "Publish by"),
            Language.Pick("状态", "Status"),
            Language.Pick("逾期天数", "Days late"),
        ];

    /// <summary>How wide they are, in characters.</summary>
    public static double[] Widths { get; } = [13, 13, 18, 10];
}
