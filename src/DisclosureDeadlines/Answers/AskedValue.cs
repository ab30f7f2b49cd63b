using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>
/// The values of a question as a user writes them, on a command line or in a request. A fault says what was expected and what was found;
/// the caller adds where.
/// </summary>
internal static class AskedValue
{
    private const string PolicyExample = "period=none,fixed-date=preceding,rest-day-event=deemed,lead=clear";

    /// <summary>The choices that a policy can be written with, for those who describe it.</summary>
    public static string PolicyWords => PolicyExample;

    /// <summary>A fault with the name of the value that has it: an option or a parameter.</summary>
    public static BilingualText Named(string name, BilingualText fault) => new($"{name} {fault.Chinese}", $"{name}: {fault.English}");

    /// <summary>A fault as a sentence of its own.</summary>
    public static BilingualText Alone(BilingualText fault) =>
        new(fault.Chinese, char.ToUpperInvariant(fault.English[0]) + fault.English[1..]);

    public static bool TryDate(string found, out LocalDate date, [NotNullWhen(false)] out BilingualText? fault)
    {
        bool ok = IsoDays.TryRead(found, out date);
        fault = ok
            ? null
            : new(
                $"应为如 2026-09-18 的日期，却是“{Excerpt.Of(found)}”。",
                $"expected a date such as 2026-09-18, found \"{Excerpt.Of(found)}\"."
            );
        return ok;
    }

    public static bool TryWholeNumber(string found, out int number, [NotNullWhen(false)] out BilingualText? fault)
    {
        bool ok = int.TryParse(found, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
        fault = ok
            ? null
            : new(
                $"应为整数，如 20 或 -5，却是“{Excerpt.Of(found)}”。",
                $"expected a whole number such as 20 or -5, found \"{Excerpt.Of(found)}\"."
            );
        return ok;
    }

    /// <summary>A year that the calendar of China reaches, as 2026 or 2026年.</summary>
    public static bool TryYear(string found, out int year, [NotNullWhen(false)] out BilingualText? fault)
    {
        var (first, last) = (ChinaCalendar.Projected.FirstDay.Year, ChinaCalendar.Projected.LastDay.Year);
        year = WrittenYear.Read(found) ?? 0;
        bool ok = year >= first && year <= last;
        fault = ok
            ? null
            : new(
                $"应为 {first} 到 {last} 的年份，如 2026，却是“{Excerpt.Of(found)}”。",
                $"expected a year from {first} to {last} such as 2026, found \"{Excerpt.Of(found)}\"."
            );
        return ok;
    }

    public static bool TryPeriod(
        string found,
        [NotNullWhen(true)] out ReportingPeriod? period,
        [NotNullWhen(false)] out BilingualText? fault
    )
    {
        bool ok = ReportingPeriod.TryParse(found, out period);
        fault = ok
            ? null
            : new(
                $"应为如 2025、2025-H1、2025-Q3、2025-09、2025-W38 的所属期，却是“{Excerpt.Of(found)}”。",
                $"expected a period such as 2025, 2025-H1, 2025-Q3, 2025-09 or 2025-W38, found \"{Excerpt.Of(found)}\"."
            );
        return ok;
    }

    /// <summary>A preset, or choices, or a preset with choices over it.</summary>
    public static bool TryPolicy(string found, out CountingPolicy policy, [NotNullWhen(false)] out BilingualText? fault)
    {
        policy = CountingPolicy.Default;
        foreach (string word in found.Split(','))
        {
            if (CountingPolicy.Presets.TryGetValue(word, out var preset))
            {
                policy = preset;
            }
            else if (word.Split('=') is [var name, var value] && Choose(policy, name, value) is { } chosen)
            {
                policy = chosen;
            }
            else
            {
                fault = new(
                    $"应为 default、earliest、latest 或如 {PolicyExample} 的选择，却是“{Excerpt.Of(word)}”。",
                    $"expected default, earliest, latest or choices such as {PolicyExample}, found \"{Excerpt.Of(word)}\"."
                );
                return false;
            }
        }

        fault = null;
        return true;
    }

    private static CountingPolicy? Choose(CountingPolicy policy, string name, string value) =>
        (name, value) switch
        {
            ("period", "none") => policy with { PeriodRoll = Roll.None },
            ("period", "following") => policy with { PeriodRoll = Roll.Following },
            ("period", "preceding") => policy with { PeriodRoll = Roll.Preceding },
            ("fixed-date", "none") => policy with { FixedDateRoll = Roll.None },
            ("fixed-date", "following") => policy with { FixedDateRoll = Roll.Following },
            ("fixed-date", "preceding") => policy with { FixedDateRoll = Roll.Preceding },
            ("rest-day-event", "strict") => policy with { RestDayEvent = RestDayEvent.Strict },
            ("rest-day-event", "deemed") => policy with { RestDayEvent = RestDayEvent.Deemed },
            ("lead", "whole") => policy with { LeadDays = LeadDays.Whole },
            ("lead", "clear") => policy with { LeadDays = LeadDays.Clear },
            _ => null,
        };
}
