using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>The wording of the steps that say what becomes of an event, or of a last day, on a rest day.</summary>
internal static class RestDaySteps
{
    public static ExplanationStep EventTakenStrictly(LocalDate day) =>
        new(
            ExplanationStepKind.EventOnRestDay,
            new(
                $"{DayWords.Zh(day)}是休息日；起算日仍按当日计",
                $"{DayWords.En(day)} is a rest day; the event is taken on its own day all the same"
            ),
            Citations.FirstDayNotCounted
        );

    public static ExplanationStep EventDeemed(LocalDate day, LocalDate start) =>
        new(
            ExplanationStepKind.EventOnRestDay,
            new(
                $"{DayWords.Zh(day)}是休息日；按所选规则，起算日视为下一个工作日{DayWords.Zh(start)}",
                $"{DayWords.En(day)} is a rest day; by the policy chosen the event counts as on the next working day, {DayWords.En(start)}"
            )
        );

    public static ExplanationStep LeadOnRestDay(CalendarDay day) =>
        RestDay(day, "；提前的时间是最短时间，不顺延", "; a lead is a least time and does not roll", null);

    public static ExplanationStep PeriodEndsOnRestDay(CalendarDay last, LocalDate due, Roll roll) =>
        roll switch
        {
            Roll.None => RestDay(last, "；按所选规则，不顺延", "; by the policy chosen it does not roll", null),
            Roll.Following => RestDay(
                last,
                $"，顺延到{DayWords.Zh(due)}",
                $", so the last day rolls to {DayWords.En(due)}",
                Citations.PeriodRolls
            ),
            _ => RestDay(
                last,
                $"；按所选规则，提前到{DayWords.Zh(due)}",
                $"; by the policy chosen the last day moves back to {DayWords.En(due)}",
                null
            ),
        };

    public static ExplanationStep FixedDateOnRestDay(CalendarDay named, LocalDate due, Roll roll) =>
        roll switch
        {
            Roll.None => RestDay(
                named,
                "；固定日期不是期间，不顺延",
                "; a fixed date is not a period and does not roll",
                Citations.FixedDateStands
            ),
            Roll.Following => RestDay(
                named,
                $"；按所选规则，顺延到{DayWords.Zh(due)}",
                $"; by the policy chosen it rolls to {DayWords.En(due)}",
                null
            ),
            _ => RestDay(
                named,
                $"；按所选规则，提前到{DayWords.Zh(due)}",
                $"; by the policy chosen it moves back to {DayWords.En(due)}",
                null
            ),
        };

    private static ExplanationStep RestDay(CalendarDay day, string chinese, string english, BilingualText? source)
    {
        var (name, englishName) = day switch
        {
            { Kind: DayKind.Weekend } => ("周末", "a weekend day"),
            { HolidayName: null } => ("放假", "a day off"),
            _ => ($"{day.HolidayName}，{day.Notice?.ShortName}", $"{day.HolidayName}, {day.Notice?.ShortName}"),
        };
        return new(
            ExplanationStepKind.LastDayOnRestDay,
            new($"{DayWords.Zh(day.Date)}是休息日（{name}）{chinese}", $"{DayWords.En(day.Date)} is a rest day ({englishName}){english}"),
            source
        );
    }
}
