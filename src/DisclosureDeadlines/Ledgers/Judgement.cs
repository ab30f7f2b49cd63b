using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The result of a row's limit: a deadline, or why there is none.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Period">The period that it is for.</param>
/// <param name="Reason">Why there is no day.</param>
/// <param name="Status">The state of the row where there is no day.</param>
internal readonly record struct Judgement(Deadline? Deadline, ReportingPeriod? Period, BilingualText? Reason, AuditState Status)
{
    public static Judgement Of(Deadline deadline, ReportingPeriod? period = null) =>
        new(deadline, period, deadline.Reason, AuditState.NoDueDate);

    /// <summary>A deadline for a period that the row does not name; the reason says so.</summary>
    public static Judgement Assumed(Deadline deadline, ReportingPeriod? own)
    {
        var period = own ?? deadline.Period!;
        var assumption = new BilingualText(
            $"没有所属期，按成文日期假定为 {period}",
            $"there is no period; by the event date {period} is assumed"
        );
        return new(
            deadline,
            period,
            deadline.Reason ?? (own is not null || deadline.IsPeriodAssumed ? assumption : null),
            AuditState.NoDueDate
        );
    }

    public static Judgement NoDueDate(BilingualText reason, ReportingPeriod? period = null) =>
        new(null, period, reason, AuditState.NoDueDate);

    public static Judgement NoDueDate(string chinese, string english) => NoDueDate(new(chinese, english));

    public static Judgement Fault(BilingualText reason) => new(null, null, reason, AuditState.Invalid);

    public static Judgement OutOfScope(BilingualText reason) => new(null, null, reason, AuditState.OutOfScope);
}
