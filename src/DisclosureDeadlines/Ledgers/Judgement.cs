using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What comes of a row's limit: a deadline, or why there is none, and whether that is the fault of a cell.</summary>
internal readonly record struct Judgement(Deadline? Deadline, ReportingPeriod? Period, BilingualText? Reason, bool IsFault)
{
    public static Judgement Of(Deadline deadline, ReportingPeriod? period = null) => new(deadline, period, deadline.Reason, false);

    public static Judgement NoDueDate(BilingualText reason, ReportingPeriod? period = null) => new(null, period, reason, false);

    public static Judgement NoDueDate(string chinese, string english) => NoDueDate(new(chinese, english));

    public static Judgement Fault(BilingualText reason) => new(null, null, reason, true);
}
