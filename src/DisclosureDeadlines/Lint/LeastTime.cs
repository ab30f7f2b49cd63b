using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>Holds a printed time of display or consultation against the least that a statute sets.</summary>
internal static class LeastTime
{
    /// <summary>Whether the printed time ends sooner from the greater part of all days: 7个工作日 is shorter than 30日 from every day.</summary>
    public static bool IsShorter(DeadlineRule printed, StandingDuty least) =>
        printed is StandingDuty { Kind: RuleKind.MinimumPeriod } shown
        && least.Kind == RuleKind.MinimumPeriod
        && After(shown) is { } one
        && After(least) is { } other
        && Looseness.Of(one, other) is { } compared
        && compared.Earlier * 2 >= compared.Days;

    /// <summary>A bare length (公布期限10日) may be meant as the time that something is on display.</summary>
    public static bool IsShorterIfShown(TimeLimit printed, StandingDuty least) =>
        printed.Rule is PeriodAfter { Trigger: null } bare
        && !printed.Text.Contains('内', StringComparison.Ordinal)
        && IsShorter(StandingDuty.MinimumPeriod(bare.Length, bare.Unit), least);

    /// <summary>一般不少于30日 leaves room for a reason to be shorter.</summary>
    public static bool IsOnlyAsARule(StatutoryLimit limit) => limit.Text?.Contains("一般", StringComparison.Ordinal) != false;

    private static PeriodAfter? After(StandingDuty duty) =>
        (duty.Length, duty.Unit) switch
        {
            ({ } days, TimeUnit.WorkingDay) => new WorkingDaysAfter(days, null),
            ({ } days, TimeUnit.CalendarDay) => new CalendarDaysAfter(days, null),
            ({ } weeks, TimeUnit.Week) => new WeeksAfter(weeks, null),
            ({ } months, TimeUnit.Month) => new MonthsAfter(months, null),
            ({ } years, TimeUnit.Year) => new YearsAfter(years, null),
            _ => null,
        };
}
