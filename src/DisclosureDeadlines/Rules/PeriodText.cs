using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Foundation;
using NodaTime;
using NodaTime.Calendars;

namespace DisclosureDeadlines.Rules;

/// <summary>Periods as they are written: 2025-Q3, and as documents write them, 2025年第三季度.</summary>
internal static partial class PeriodText
{
    private const string ChineseQuarters = "一二三四";

    /// <summary>The period that a text names; null if it names none.</summary>
    public static ReportingPeriod? Read(string? s)
    {
        ReportingPeriod? period;
        var match = Written().Match(s?.Trim() ?? "");
        if (!match.Success || Number(match, "year") is not (>= ReportingPeriod.FirstYear and <= ReportingPeriod.LastYear and var year))
        {
            return null;
        }

        if (match.Groups["quarter"].Success)
        {
            string digit = match.Groups["quarter"].Value;
            int quarter = ChineseQuarters.Contains(digit, StringComparison.Ordinal)
                ? ChineseQuarters.IndexOf(digit, StringComparison.Ordinal) + 1
                : digit[0] - '0';
            period = ReportingPeriod.Containing(new LocalDate(year, (3 * quarter) - 2, 1), PeriodKind.Quarter);
        }
        else if (match.Groups["half"].Success)
        {
            bool second = match.Groups["half"].Value is "2" or "下";
            period = ReportingPeriod.Containing(new LocalDate(year, second ? 7 : 1, 1), PeriodKind.HalfYear);
        }
        else if (Number(match, "month") is { } month)
        {
            period = month is >= 1 and <= 12 ? ReportingPeriod.Containing(new LocalDate(year, month, 1), PeriodKind.Month) : null;
        }
        else if (Number(match, "week") is { } week)
        {
            period =
                week >= 1 && week <= WeekYearRules.Iso.GetWeeksInWeekYear(year)
                    ? ReportingPeriod.From(WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday), PeriodKind.Week)
                    : null;
        }
        else
        {
            period = ReportingPeriod.Containing(new LocalDate(year, 1, 1), PeriodKind.Year);
        }

        return period;
    }

    /// <summary>The written form of a period, such as <c>2025-Q3</c>.</summary>
    public static string Of(PeriodKind kind, LocalDate firstDay) =>
        kind switch
        {
            PeriodKind.Year => FormattableString.Invariant($"{firstDay.Year:0000}"),
            PeriodKind.HalfYear => FormattableString.Invariant($"{firstDay.Year:0000}-H{((firstDay.Month - 1) / 6) + 1}"),
            PeriodKind.Quarter => FormattableString.Invariant($"{firstDay.Year:0000}-Q{((firstDay.Month - 1) / 3) + 1}"),
            PeriodKind.Month => FormattableString.Invariant($"{firstDay.Year:0000}-{firstDay.Month:00}"),
            _ => FormattableString.Invariant(
                $"{WeekYearRules.Iso.GetWeekYear(firstDay):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(firstDay):00}"
            ),
        };

    /// <summary>The sentence for a text that is not a period.</summary>
    public static BilingualText Expected(string found) =>
        new(
            $"应为所属期，如2025、2025-Q3、2025-09、2025-W38，实为“{Excerpt.Of(found)}”。",
            $"Expected a period such as 2025, 2025-H1, 2025-Q3, 2025-09 or 2025-W38, found \"{Excerpt.Of(found)}\"."
        );

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits }
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        "^(?<year>[0-9]{4})(年度?|-[Hh](?<half>[12])|年?度?(?<half>[上下])半年度?|-[Qq](?<quarter>[1-4])|年?第?(?<quarter>[1-4一二三四])季度|-(?<month>[0-9]{2})|年(?<month>[0-9]{1,2})月份?|-[Ww](?<week>[0-9]{2}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
