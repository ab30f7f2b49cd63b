using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Which period a limit counts from that counts from a period's end (季度结束后10个工作日内).</summary>
internal static class EndedPeriods
{
    /// <summary>The question with the last day of the period as its event.</summary>
    public static DeadlineQuestion Place(in DeadlineQuestion question, PeriodKind kind, Trigger trigger)
    {
        if (question.Period is { } given && Fits(given, kind, trigger))
        {
            return question.EventDate == given.LastDay ? question : question with { EventDate = given.LastDay, AskedOn = null };
        }

        var day = question.EventDate;
        if (day < question.Calendar.FirstDay || day > question.Calendar.LastDay)
        {
            // It is refused as it was asked.
            return question;
        }

        var around = ReportingPeriod.Containing(day, kind);
        var ended = around.LastDay == day ? around : around.Plus(-1);
        while (!Fits(ended, kind, trigger))
        {
            ended = ended.Plus(-1);
        }

        return question with
        {
            EventDate = ended.LastDay,
            Period = ended,
            AskedOn = ended.LastDay == day ? null : day,
        };
    }

    /// <summary>Whether a period is one whose end the event can be: 上半年结束 is the end of a first half.</summary>
    public static bool Fits(ReportingPeriod period, PeriodKind kind, Trigger trigger) =>
        period.Kind == kind
        && (kind != PeriodKind.HalfYear || PeriodEnds.HalfOf(trigger.Words) is not { } half || (period.FirstDay.Month == 1) == (half == 1));
}
