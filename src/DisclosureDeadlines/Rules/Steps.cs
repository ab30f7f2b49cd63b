using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>The wording of the steps of an explanation; what becomes of a rest day is in <see cref="RestDaySteps"/>.</summary>
internal static class Steps
{
    public static ExplanationStep EventExcluded(LocalDate day, bool deemed = false) =>
        new(
            ExplanationStepKind.EventExcluded,
            deemed
                ? new($"{DayWords.Zh(day)}视为起算日，不计入", $"{DayWords.En(day)} counts as the day of the event and is not counted")
                : new($"{DayWords.Zh(day)}是起算日，不计入", $"{DayWords.En(day)} is the day of the event and is not counted"),
            Citations.FirstDayNotCounted
        );

    public static ExplanationStep EventCounted(LocalDate day, bool deemed) =>
        new(
            ExplanationStepKind.Counted,
            deemed
                ? new(
                    $"{DayWords.Zh(day)}视为起算日；文件写明当日计入",
                    $"{DayWords.En(day)} counts as the day of the event, which the phrase counts"
                )
                : new(
                    $"{DayWords.Zh(day)}是起算日；文件写明当日计入",
                    $"{DayWords.En(day)} is the day of the event, which the phrase counts"
                )
        );

    public static ExplanationStep WorkingDaysCounted(LocalDate from, LocalDate to, int first, int last, bool spansWeekend) =>
        first == last
            ? new(ExplanationStepKind.Counted, new($"{DayWords.Zh(from)}：第{first}个工作日", $"{DayWords.En(from)}: working day {first}"))
            : new(
                ExplanationStepKind.Counted,
                new(
                    $"{DayWords.Zh(from)}至{DayWords.Zh(to)}：第{first}至{last}个工作日{(spansWeekend ? "，其间周末不计" : "")}",
                    $"{DayWords.En(from)} to {DayWords.En(to)}: working days {first} to {last}{(spansWeekend ? ", weekends left out" : "")}"
                )
            );

    public static ExplanationStep MakeUpWorkdayCounted(CalendarDay day, int ordinal) =>
        new(
            ExplanationStepKind.MakeUpWorkdayCounted,
            new(
                $"{DayWords.Zh(day.Date)}：第{ordinal}个工作日，{(day.HolidayName is { } holiday ? $"因{holiday}" : "")}调休上班",
                $"{DayWords.En(day.Date)}: working day {ordinal}, a make-up workday{(day.HolidayName is null ? "" : $" for {day.HolidayName}")}"
            ),
            notice: day.Notice
        );

    public static ExplanationStep HolidaySkipped(CalendarDay first, LocalDate last) =>
        new(
            ExplanationStepKind.HolidaySkipped,
            first.Date == last
                ? new($"{DayWords.Zh(last)}：{first.HolidayName}放假，不计", $"{DayWords.En(last)}: {OffFor(first)}, not counted")
                : new(
                    $"{DayWords.Zh(first.Date)}至{DayWords.Zh(last)}：{first.HolidayName}放假，不计",
                    $"{DayWords.En(first.Date)} to {DayWords.En(last)}: {OffFor(first)}, not counted"
                ),
            notice: first.Notice
        );

    public static ExplanationStep CalendarDaysCounted(LocalDate first, LocalDate last, int days) =>
        new(
            ExplanationStepKind.Counted,
            days == 1
                ? new($"{DayWords.Zh(first)}：第1日（休息日也计）", $"{DayWords.En(first)}: day 1 (rest days count)")
                : new(
                    $"{DayWords.Zh(first)}至{DayWords.Zh(last)}：第1至{days}日（休息日也计）",
                    $"{DayWords.En(first)} to {DayWords.En(last)}: days 1 to {days} (rest days count)"
                )
        );

    public static ExplanationStep CorrespondingDay(LocalDate start, LocalDate last, BilingualText length) =>
        new(
            ExplanationStepKind.DateFound,
            start.Day == last.Day
                ? new(
                    $"{length.Chinese}后的对应日是{DayWords.Zh(last)}",
                    $"the corresponding day {length.English} on is {DayWords.En(last)}"
                )
                : new(
                    $"{length.Chinese}后的{last.Month}月没有{start.Day}日，期间的最后一日是月末{DayWords.Zh(last)}",
                    $"{length.English} on there is no day {start.Day} in the month, so the period ends with the month on {DayWords.En(last)}"
                ),
            Citations.CorrespondingDay
        );

    public static ExplanationStep DayBeforeCorresponding(LocalDate start, LocalDate last, BilingualText length) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"自{DayWords.Zh(start)}起算满{length.Chinese}，最后一日是{DayWords.Zh(last)}",
                $"counted from {DayWords.En(start)} on, the last day of {length.English} is {DayWords.En(last)}"
            )
        );

    public static ExplanationStep NextOccurrence(LocalDate asked, ReportingPeriod period, LocalDate named) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"没有给出所属期：自{DayWords.Zh(asked)}起，下一个到期日是{DayWords.Zh(named)}（所属期{period}），当日在期限以内",
                $"no period was given: the next occurrence on or after {DayWords.En(asked)} is {DayWords.En(named)}, for {period}; the named day is inside the limit"
            ),
            Citations.LastDayInside
        );

    public static ExplanationStep PeriodAssumed(LocalDate asked, ReportingPeriod period) =>
        new(
            ExplanationStepKind.Assumed,
            new(
                $"没有给出所属期：假定为{DayWords.Zh(asked)}以前最近结束的一期{period}，从它的最后一天{DayWords.Zh(period.LastDay)}起算",
                $"no period was given: the one that ended last before {DayWords.En(asked)} is assumed, {period}, and counted from its last day, {DayWords.En(period.LastDay)}"
            )
        );

    public static ExplanationStep DateAfterPeriod(LocalDate asked, ReportingPeriod period, LocalDate named, AssumedPeriod assumed) =>
        new(
            ExplanationStepKind.DateFound,
            assumed == AssumedPeriod.OfEvent
                ? new(
                    $"没有给出所属期：{DayWords.Zh(asked)}在{period}期内，下一期的到期日是{DayWords.Zh(named)}，当日在期限以内",
                    $"no period was given: {DayWords.En(asked)} is in {period}, and the date in the period after it is {DayWords.En(named)}; the named day is inside the limit"
                )
                : new(
                    $"没有给出所属期：假定为{DayWords.Zh(asked)}以前最近结束的一期{period}，到期日是{DayWords.Zh(named)}，当日在期限以内",
                    $"no period was given: the one that ended last by {DayWords.En(asked)} is assumed, {period}, and its date is {DayWords.En(named)}; the named day is inside the limit"
                ),
            Citations.LastDayInside
        );

    public static ExplanationStep DateOfPeriod(ReportingPeriod period, LocalDate named) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"所属期{period}的到期日是{DayWords.Zh(named)}，当日在期限以内",
                $"for the period {period} the date is {DayWords.En(named)}; the named day is inside the limit"
            ),
            Citations.LastDayInside
        );

    public static ExplanationStep NamedDate(LocalDate named) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"写明的日期是{DayWords.Zh(named)}，当日在期限以内",
                $"the date named is {DayWords.En(named)}; the named day is inside the limit"
            ),
            Citations.LastDayInside
        );

    public static ExplanationStep OnTheDayItself(LocalDate day) =>
        new(
            ExplanationStepKind.DateFound,
            new($"与起算日同一天：{DayWords.Zh(day)}", $"on the day of the event itself: {DayWords.En(day)}")
        );

    public static ExplanationStep CountedBack(LocalDate due, BilingualText length, LeadDays lead) =>
        new(
            ExplanationStepKind.DateFound,
            lead == LeadDays.Whole
                ? new(
                    $"从起算日往回数{length.Chinese}是{DayWords.Zh(due)}",
                    $"{length.English} counted back from the event is {DayWords.En(due)}"
                )
                : new(
                    $"按所选规则隔足{length.Chinese}，是{DayWords.Zh(due)}",
                    $"by the policy chosen, with {length.English} clear before the event, it is {DayWords.En(due)}"
                )
        );

    public static ExplanationStep EarliestOf(IReadOnlyList<Deadline> parts) =>
        new(
            ExplanationStepKind.DateFound,
            new(
                $"{parts.Count}项时限同时适用，以最早的为准：{string.Join("、", parts.Select(p => p.DueOn is { } due ? DayWords.Iso(due) : "无截止日期"))}",
                $"{parts.Count} limits bind together, the earliest counts: {string.Join(", ", parts.Select(p => p.DueOn is { } due ? DayWords.Iso(due) : "no date"))}"
            )
        );

    public static ExplanationStep Part(Deadline part) =>
        new(
            part.DueOn is null ? ExplanationStepKind.NoDueDate : ExplanationStepKind.Due,
            part.DueOn is { } due
                ? new($"{part.Rule.Sentence.Chinese}：{DayWords.Zh(due)}", $"{part.Rule.Sentence.English}: {DayWords.En(due)}")
                : new($"{part.Rule.Sentence.Chinese}：{part.Reason!.Chinese}", $"{part.Rule.Sentence.English}: {part.Reason!.English}")
        );

    public static ExplanationStep Due(LocalDate due) =>
        new(
            ExplanationStepKind.Due,
            new(
                $"截止日期：{DayWords.Zh(due)}，当日24时前公开均不逾期",
                $"due on {DayWords.En(due)}, in time until 24:00 of that day in Beijing"
            ),
            Citations.WholeLastDay
        );

    public static ExplanationStep PublishBy(LocalDate publishBy, LocalDate due, bool daysUnannounced, DeadlineRule rule)
    {
        var (how, covered) = PublishByWords.Of(rule);
        return new(
            ExplanationStepKind.PublishBy,
            publishBy == due
                    ? new(
                        $"建议最迟日：{DayWords.Zh(publishBy)}，{covered.Chinese}",
                        $"publish by {DayWords.En(publishBy)}: {covered.English}"
                    )
                : daysUnannounced
                    ? new(
                        $"建议最迟日：{DayWords.Zh(publishBy)}，为尚未公布的调休上班日留出余地",
                        $"publish by {DayWords.En(publishBy)}: early enough for make-up workdays that may still be ordered"
                    )
                : new(
                    $"建议最迟日：{DayWords.Zh(publishBy)}，{how.Chinese}，{covered.Chinese}",
                    $"publish by {DayWords.En(publishBy)}: {how.English}, {covered.English}"
                )
        );
    }

    public static ExplanationStep NoPublishBy(BilingualText reason) =>
        new(ExplanationStepKind.PublishBy, new($"没有建议最迟日：{reason.Chinese}", $"no publish-by day: {reason.English}"));

    public static ExplanationStep Assumed(BilingualText reason) =>
        new(ExplanationStepKind.Assumed, new($"尚不确定：{reason.Chinese}", $"not certain: {reason.English}"));

    public static ExplanationStep NoDueDate(BilingualText reason) =>
        new(ExplanationStepKind.NoDueDate, new($"没有截止日期：{reason.Chinese}", $"no due date: {reason.English}"));

    private static string OffFor(CalendarDay day) => day.HolidayName is null ? "off" : $"{day.HolidayName}, off";
}
