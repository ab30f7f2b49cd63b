using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// By one date, which is inside: 2018年10月31日前. It does not roll unless <see cref="CountingPolicy.FixedDateRoll"/> says so.
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class FixedDate : DeadlineRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="date">The last day in time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before year 1, where documents have no dates.</exception>
    public FixedDate(LocalDate date)
    {
        Date = date.ToIso();
        if (Date.Year < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "No paper names a date before year 1.");
        }
    }

    /// <inheritdoc cref="FixedDate(LocalDate)" />
    public FixedDate(DateOnly date)
        : this(LocalDate.FromDateOnly(date)) { }

    /// <summary>The last day in time, inclusive.</summary>
    public LocalDate Date { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.FixedDate;

    /// <inheritdoc />
    public override BilingualText Sentence =>
        new($"{Date.Year}年{Date.Month}月{Date.Day}日前", FormattableString.Invariant($"by {Date:d MMMM uuuu}"));

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) => other is FixedDate fixedDate && fixedDate.Date == Date;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Date);

    internal override DueDateResult Reckon(in DeadlineQuestion question) =>
        DueDateResult.At(Rolling.Apply(question.Policy.FixedDateRoll, Date, question.Calendar), Date);

    private protected override bool IsCoveredFromEvent(in DeadlineQuestion question) =>
        Rolling.IsCovered(question.Policy.FixedDateRoll, Date, question.Calendar);

    internal override IEnumerable<ExplanationStep> Narrate(Deadline deadline)
    {
        yield return Steps.NamedDate(Date);
        var day = deadline.Calendar.Describe(Date);
        if (!day.IsWorkingDay)
        {
            yield return RestDaySteps.FixedDateOnRestDay(day, deadline.DueOn!.Value, deadline.Policy.FixedDateRoll);
        }
    }
}
