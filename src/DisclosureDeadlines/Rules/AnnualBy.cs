using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Every year by a date, the date itself included: 每年1月31日前. Asked with a plain date, the answer is the next occurrence on or
/// after it. A fixed date does not roll unless <see cref="CountingPolicy.FixedDateRoll"/> says so.
/// </summary>
public sealed class AnnualBy : DeadlineRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="date">The last day in time of each year. 29 February means the end of February in every year.</param>
    public AnnualBy(AnnualDate date) => Date = date;

    /// <summary>The last day in time of each year, inclusive.</summary>
    public AnnualDate Date { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.AnnualBy;

    /// <inheritdoc />
    public override BilingualText Sentence => Date == new AnnualDate(2, 29)
        ? new("每年2月底前", "every year by the end of February")
        : new($"每年{Date.Month}月{Date.Day}日前", FormattableString.Invariant($"every year by {new LocalDate(2001, Date.Month, Date.Day):d MMMM}"));

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) => other is AnnualBy annual && annual.Date == Date;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Date);

    internal override Reckoning Reckon(LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        var named = NextOccurrence(eventDate);
        return Reckoning.At(Rolling.Apply(policy.FixedDateRoll, named, calendar), named);
    }

    internal override IEnumerable<ExplanationStep> Narrate(Deadline deadline)
    {
        var named = NextOccurrence(deadline.EventDate);
        yield return Steps.NextOccurrence(deadline.EventDate, named);
        var day = deadline.Calendar.Describe(named);
        if (!day.IsWorkingDay)
        {
            yield return Steps.FixedDateOnRestDay(day, deadline.DueOn!.Value, deadline.Policy.FixedDateRoll);
        }
    }

    private LocalDate NextOccurrence(LocalDate from)
    {
        var thisYear = Date.InYear(from.Year);
        return thisYear >= from ? thisYear : Date.InYear(from.Year + 1);
    }
}
