using System.Globalization;
using System.Text;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>One real time limit with its label, and whether the library's reading says the same.</summary>
internal sealed record ScoredPhrase(string Phrase, string Group, string Kind, string N, string Unit, string Trigger)
{
    private readonly TimeLimit? limit = TimeLimit.TryParse(Phrase, out var read) ? read : null;

    public DeadlineRule? Rule => limit?.Rule;

    /// <summary>Kind, number and unit are as the label has them, or as it says is as good.</summary>
    public bool IsExact =>
        Kind == "Composite" ? IsComposite(Rule)
        : Rule is null ? Kind == "Unparseable"
        : Says(Rule) || IsBareDuration;

    /// <summary>Null where the label's trigger does not stand in the phrase, word for word.</summary>
    public bool? IsTriggerExact =>
        Kind is "Composite" or "MonthlyBy" or "QuarterlyBy" or "Unparseable"
        || Trigger.Length == 0
        || !Fold(Phrase).Contains(Fold(Trigger), StringComparison.Ordinal)
            ? null
            : Rule is not null && TriggerOf(Rule) is { } words && Fold(words) == Fold(Trigger);

    /// <summary>A reading that computes a date where the label has none is the worst mistake.</summary>
    public bool InventsDate =>
        Rule is not null
        && HasDate(Rule)
        && Kind
            is "Unparseable"
                or "RealTime"
                or "Dynamic"
                or "AsAppropriate"
                or "AsPrescribed"
                or "LongTerm"
                or "UpdateInterval"
                or "MinimumPeriod";

    private bool IsBareDuration =>
        Kind == "UpdateInterval" && limit!.Ambiguities.Any(ambiguity => ambiguity.Code == AmbiguityCode.BareDuration);

    public static IReadOnlyList<ScoredPhrase> Read(string file) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => new ScoredPhrase(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])),
        ];

    private static bool HasDate(DeadlineRule rule) =>
        rule switch
        {
            UndatedRule => false,
            RecurringBy recurring => recurring.HasDate,
            Composite composite => composite.Parts.Any(part => HasDate(part.Rule)),
            _ => true,
        };

    private bool IsComposite(DeadlineRule? rule) =>
        rule is Composite composite
        && (
            N.Length == 0
            || composite.Parts.Any(part =>
                NumberAndUnit(part.Rule) == (N, Unit == "date" ? "month-day" : Unit) || NumberAndUnit(part.Rule).N == N
            )
        );

    private bool Says(DeadlineRule rule)
    {
        string kind = Kind == "LongTerm" ? "Retention" : Kind;
        if (rule.Kind.ToString() == kind)
        {
            return N.Length == 0 || NumberAndUnit(rule) == (N, Unit);
        }

        return (Kind, N, NumberAndUnit(rule)) switch
        {
            ("MonthlyBy", "", ("1", "month")) => rule.Kind == RuleKind.UpdateInterval,
            ("QuarterlyBy", "", ("3", "month")) => rule.Kind == RuleKind.UpdateInterval,
            _ => false,
        };
    }

    private static (string N, string Unit) NumberAndUnit(DeadlineRule rule) =>
        rule switch
        {
            PeriodAfter period => (Text(period.Length), Name(period.Unit)),
            HoursAfter hours => (Text(hours.Length), "hour"),
            BeforeEvent before => (Text(before.Length), Name(before.Unit)),
            StandingDuty { Length: { } length, Unit: { } unit } => (Text(length), Name(unit)),
            AnnualBy annual => (string.Create(CultureInfo.InvariantCulture, $"{annual.Date.Month:00}-{annual.Date.Day:00}"), "month-day"),
            FixedDate date => (date.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), "date"),
            MonthlyBy { Day: { } day } => (Text(day), "day-of-month"),
            QuarterlyBy { Day: { } day } => (Text(day), "day-of-month"),
            WeeklyBy { Weekday: { } weekday } => (Text((int)weekday), "weekday"),
            _ => ("", ""),
        };

    private static string Name(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.WorkingDay => "working-day",
            TimeUnit.CalendarDay => "calendar-day",
            _ => Lower(unit.ToString()),
        };

    private static string Lower(string name) => new([.. name.Select(char.ToLowerInvariant)]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? TriggerOf(DeadlineRule rule) =>
        rule switch
        {
            PeriodAfter period => period.Trigger?.Words,
            HoursAfter hours => hours.Trigger?.Words,
            BeforeEvent before => before.Trigger?.Words,
            StandingDuty duty => duty.Trigger?.Words,
            SameTime same => same.Trigger?.Words,
            _ => null,
        };

    private static string Fold(string words) =>
        new StringBuilder(string.Concat(words.Where(c => !char.IsWhiteSpace(c))))
            .Replace("（", "(")
            .Replace("）", ")")
            .Replace("该政府信息", "信息")
            .Replace("政府信息", "信息")
            .Replace("该信息", "信息")
            .Replace("相关信息", "信息")
            .Replace("(更改)", "或变更")
            .Replace("(变更)", "或变更")
            .Replace("或者", "或")
            .ToString();
}
