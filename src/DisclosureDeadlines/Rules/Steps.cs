using System.Globalization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>The wording of every step of an explanation.</summary>
internal static class Steps
{
    private const string ChineseWeekdays = "一二三四五六日";

    public static ExplanationStep EventExcluded(LocalDate day, bool deemed = false) =>
        new(
            ExplanationStepKind.EventExcluded,
            deemed
                ? new($"{Zh(day)}视为起算日，不计入", $"{En(day)} stands for the day of the event and is not counted")
                : new($"{Zh(day)}是起算日，不计入", $"{En(day)} is the day of the event and is not counted"),
            Citations.FirstDayNotCounted
        );

    public static ExplanationStep EventCounted(LocalDate day, bool deemed) =>
        new(
            ExplanationStepKind.Counted,
            deemed
                ? new($"{Zh(day)}视为起算日；文件写明当日计入", $"{En(day)} stands for the day of the event, which the paper counts")
                : new($"{Zh(day)}是起算日；文件写明当日计入", $"{En(day)} is the day of the event, which the paper counts")
        );

    public static ExplanationStep EventTakenStrictly(LocalDate day) =>
        new(
            ExplanationStepKind.EventOnRestDay,
            new($"{Zh(day)}是休息日；起算日仍按当日计", $"{En(day)} is a rest day; the event is taken on its own day all the same"),
            Citations.FirstDayNotCounted
        );

    public static ExplanationStep EventDeemed(LocalDate day, LocalDate start) =>
        new(
            ExplanationStepKind.EventOnRestDay,
            new(
                $"{Zh(day)}是休息日；按所选规则，起算日视为下一个工作日{Zh(start)}",
                $"{En(day)} is a rest day; by the policy chosen the event counts as on the next working day, {En(start)}"
            )
        );

    public static ExplanationStep WorkingDaysCounted(LocalDate from, LocalDate to, int first, int last, bool spansWeekend) =>
        first == last
            ? new(ExplanationStepKind.Counted, new($"{Zh(from)}：第{first}个工作日", $"{En(from)}: working day {first}"))
            : new(
                ExplanationStepKind.Counted,
                new(
                    $"{Zh(from)}至{Zh(to)}：第{first}至{last}个工作日{(spansWeekend ? "，其间周末不计" : "")}",
                    $"{En(from)} to {En(to)}: working days {first} to {last}{(spansWeekend ? ", weekends left out" : "")}"
                )
            );

    public static ExplanationStep MakeUpWorkdayCounted(CalendarDay day, int ordinal) =>
        new(
            ExplanationStepKind.MakeUpWorkdayCounted,
            new(
                $"{Zh(day.Date)}：第{ordinal}个工作日，{(day.HolidayName is { } holiday ? $"因{holiday}" : "")}调休上班",
                $"{En(day.Date)}: working day {ordinal}, a make-up workday{(day.HolidayName is null ? "" : $" for {day.HolidayName}")}"
            ),
            notice: day.Notice
        );

    public static ExplanationStep HolidaySkipped(CalendarDay first, LocalDate last) =>
        new(
            ExplanationStepKind.HolidaySkipped,
            first.Date == last
                ? new($"{Zh(last)}：{first.HolidayName}放假，不计", $"{En(last)}: {Off(first)}, not counted")
                : new(
                    $"{Zh(first.Date)}至{Zh(last)}：{first.HolidayName}放假，不计",
                    $"{En(first.Date)} to {En(last)}: {Off(first)}, not counted"
                ),
            notice: first.Notice
        );

    public static ExplanationStep CalendarDaysCounted(LocalDate first, LocalDate last, int days) =>
        new(
            ExplanationStepKind.Counted,
            days == 1
                ? new($"{Zh(first)}：第1日（休息日也计）", $"{En(first)}: day 1 (rest days count)")
                : new(
                    $"{Zh(first)}至{Zh(last)}：第1至{days}日（休息日也计）",
                    $"{En(first)} to {En(last)}: days 1 to {days} (rest days count)"
                )
        );

    public static ExplanationStep CorrespondingDay(LocalDate start, LocalDate last, BilingualText length) =>
        new(
            ExplanationStepKind.DateFound,
            start.Day == last.Day
                ? new($"{length.Chinese}后的对应日是{Zh(last)}", $"the corresponding day {length.English} on is {En(last)}")
                : new(
                    $"{length.Chinese}后的{last.Month}月没有{start.Day}日，期间的最后一日是月末{Zh(last)}",
                    $"{length.English} on there is no day {start.Day} in the month, so the period ends with the month on {En(last)}"
                ),
            Citations.CorrespondingDay
        );

    public static ExplanationStep DayBeforeCorresponding(LocalDate start, LocalDate last, BilingualText length) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"自{Zh(start)}起算满{length.Chinese}，最后一日是{Zh(last)}",
                $"counted from {En(start)} on, the last day of {length.English} is {En(last)}"
            )
        );

    public static ExplanationStep NextOccurrence(LocalDate asked, ReportingPeriod period, LocalDate named) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"没有给出所属期：自{Zh(asked)}起，下一个到期日是{Zh(named)}（所属期{period}），当日在期限以内",
                $"no period was given: the next occurrence on or after {En(asked)} is {En(named)}, for {period}; the named day is inside the limit"
            ),
            Citations.LastDayInside
        );

    public static ExplanationStep PeriodAssumed(LocalDate asked, ReportingPeriod period) =>
        new(
            ExplanationStepKind.Assumed,
            new(
                $"没有给出所属期：假定为{Zh(asked)}以前最近结束的一期{period}，从它的最后一天{Zh(period.LastDay)}起算",
                $"no period was given: the one that ended last before {En(asked)} is assumed, {period}, and counted from its last day, {En(period.LastDay)}"
            )
        );

    public static ExplanationStep DateAfterPeriod(LocalDate asked, ReportingPeriod period, LocalDate named, AssumedPeriod assumed) =>
        new(
            ExplanationStepKind.DateFound,
            assumed == AssumedPeriod.OfEvent
                ? new(
                    $"没有给出所属期：{Zh(asked)}在{period}期内，下一期的到期日是{Zh(named)}，当日在期限以内",
                    $"no period was given: {En(asked)} lies in {period}, and the date in the period after it is {En(named)}; the named day is inside the limit"
                )
                : new(
                    $"没有给出所属期：假定为{Zh(asked)}以前最近结束的一期{period}，到期日是{Zh(named)}，当日在期限以内",
                    $"no period was given: the one that ended last by {En(asked)} is assumed, {period}, and its date is {En(named)}; the named day is inside the limit"
                ),
            Citations.LastDayInside
        );

    public static ExplanationStep DateOfPeriod(ReportingPeriod period, LocalDate named) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"所属期{period}的到期日是{Zh(named)}，当日在期限以内",
                $"for the period {period} the date is {En(named)}; the named day is inside the limit"
            ),
            Citations.LastDayInside
        );

    public static ExplanationStep NamedDate(LocalDate named) =>
        new(
            ExplanationStepKind.DateFound,
            new($"写明的日期是{Zh(named)}，当日在期限以内", $"the date named is {En(named)}; the named day is inside the limit"),
            Citations.LastDayInside
        );

    public static ExplanationStep OnTheDayItself(LocalDate day) =>
        new(ExplanationStepKind.DateFound, new($"与起算日同一天：{Zh(day)}", $"on the day of the event itself: {En(day)}"));

    public static ExplanationStep CountedBack(LocalDate due, BilingualText length, LeadDays lead) =>
        new(
            ExplanationStepKind.DateFound,
            lead == LeadDays.Whole
                ? new($"从起算日往回数{length.Chinese}是{Zh(due)}", $"{length.English} counted back from the event is {En(due)}")
                : new(
                    $"按所选规则隔足{length.Chinese}，是{Zh(due)}",
                    $"by the policy chosen, with {length.English} clear before the event, it is {En(due)}"
                )
        );

    public static ExplanationStep LeadOnRestDay(CalendarDay day) =>
        RestDay(day, "；提前的时间是最短时间，不顺延", "; a lead is a least time and does not roll", null);

    public static ExplanationStep EarliestOf(IReadOnlyList<Deadline> parts) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"{parts.Count}项时限同时适用，以最早的为准：{string.Join("、", parts.Select(p => p.DueOn is { } due ? Iso(due) : "无截止日期"))}",
                $"{parts.Count} limits bind together, the earliest counts: {string.Join(", ", parts.Select(p => p.DueOn is { } due ? Iso(due) : "no date"))}"
            )
        );

    public static ExplanationStep PeriodEndsOnRestDay(CalendarDay last, LocalDate due, Roll roll) =>
        roll switch
        {
            Roll.None => RestDay(last, "；按所选规则，不顺延", "; by the policy chosen it does not roll", null),
            Roll.Following => RestDay(last, $"，顺延到{Zh(due)}", $", so the last day rolls to {En(due)}", Citations.PeriodRolls),
            _ => RestDay(last, $"；按所选规则，提前到{Zh(due)}", $"; by the policy chosen the last day moves back to {En(due)}", null),
        };

    public static ExplanationStep FixedDateOnRestDay(CalendarDay named, LocalDate due, Roll roll) =>
        roll switch
        {
            Roll.None => RestDay(
                named,
                "；固定日期不是期间，不顺延",
                "; a fixed date is no period and does not roll",
                Citations.FixedDateStands
            ),
            Roll.Following => RestDay(named, $"；按所选规则，顺延到{Zh(due)}", $"; by the policy chosen it rolls to {En(due)}", null),
            _ => RestDay(named, $"；按所选规则，提前到{Zh(due)}", $"; by the policy chosen it moves back to {En(due)}", null),
        };

    public static ExplanationStep Part(Deadline part) =>
        new(
            part.DueOn is null ? ExplanationStepKind.NoDueDate : ExplanationStepKind.Due,
            part.DueOn is { } due
                ? new($"{part.Rule.Sentence.Chinese}：{Zh(due)}", $"{part.Rule.Sentence.English}: {En(due)}")
                : new($"{part.Rule.Sentence.Chinese}：{part.Reason!.Chinese}", $"{part.Rule.Sentence.English}: {part.Reason!.English}")
        );

    public static ExplanationStep Due(LocalDate due) =>
        new(
            ExplanationStepKind.Due,
            new($"截止日期：{Zh(due)}，当日24时前公开均不逾期", $"due on {En(due)}, in time until 24:00 of that day in Beijing"),
            Citations.WholeLastDay
        );

    public static ExplanationStep PublishBy(LocalDate publishBy, LocalDate due, bool daysUnannounced, DeadlineRule rule)
    {
        var (how, covered) = PublishByWords.Of(rule);
        return new(
            ExplanationStepKind.PublishBy,
            publishBy == due ? new($"建议最迟日：{Zh(publishBy)}，{covered.Chinese}", $"publish by {En(publishBy)}: {covered.English}")
                : daysUnannounced
                    ? new(
                        $"建议最迟日：{Zh(publishBy)}，为尚未公布的调休上班日留出余地",
                        $"publish by {En(publishBy)}: early enough for make-up workdays that may still be ordered"
                    )
                : new(
                    $"建议最迟日：{Zh(publishBy)}，{how.Chinese}，{covered.Chinese}",
                    $"publish by {En(publishBy)}: {how.English}, {covered.English}"
                )
        );
    }

    public static ExplanationStep NoPublishBy(BilingualText reason) =>
        new(ExplanationStepKind.PublishBy, new($"没有建议最迟日：{reason.Chinese}", $"no publish-by day: {reason.English}"));

    public static ExplanationStep Assumed(BilingualText reason) =>
        new(ExplanationStepKind.Assumed, new($"尚不确定：{reason.Chinese}", $"not certain: {reason.English}"));

    public static ExplanationStep NoDueDate(BilingualText reason) =>
        new(ExplanationStepKind.NoDueDate, new($"没有截止日期：{reason.Chinese}", $"no due date: {reason.English}"));

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
            new($"{Zh(day.Date)}是休息日（{name}）{chinese}", $"{En(day.Date)} is a rest day ({englishName}){english}"),
            source
        );
    }

    private static string Off(CalendarDay day) => day.HolidayName is null ? "off" : $"{day.HolidayName}, off";

    private static string Zh(LocalDate date) => $"{Iso(date)}（周{ChineseWeekdays[(int)date.DayOfWeek - 1]}）";

    private static string En(LocalDate date) => $"{Iso(date)} ({date.DayOfWeek.ToString()[..3]})";

    private static string Iso(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
