using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Lint;

/// <summary>How often something is to be published, where no day is named.</summary>
internal static class Cycles
{
    private const decimal DaysOfMonth = 30.5m;

    /// <summary>The months from one time to the next; null for a limit that is not a cycle, or that names its day.</summary>
    public static decimal? Of(DeadlineRule rule) =>
        rule switch
        {
            QuarterlyBy { HasDate: false } => 3,
            MonthlyBy { HasDate: false } => 1,
            WeeklyBy { HasDate: false } => 7 / DaysOfMonth,
            StandingDuty { Kind: RuleKind.UpdateInterval, Length: { } length, Unit: { } unit } => length
                * unit switch
                {
                    TimeUnit.Year => 12,
                    TimeUnit.Month => 1,
                    TimeUnit.Week => 7 / DaysOfMonth,
                    TimeUnit.Hour => 1 / (24 * DaysOfMonth),
                    _ => 1 / DaysOfMonth,
                },
            _ => null,
        };
}
