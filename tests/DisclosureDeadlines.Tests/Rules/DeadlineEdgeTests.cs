using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// Answers at the edges: a period beside an event, leads in a composite, a plan due before its period, the last day known.
/// </summary>
public sealed class DeadlineEdgeTests
{
    /// <summary>A period belongs to a recurring duty. It must not let another rule's safe day fall before its event.</summary>
    [Fact]
    public void PublishBy_PeriodGivenToARuleThatDoesNotRecur_IsNotBeforeTheEvent()
    {
        var sunday = new LocalDate(2003, 6, 1);

        Assert.Null(new SameTime(null).Apply(sunday, ChinaCalendar.Official, period: ReportingPeriod.Parse("2003")).PublishBy);
        Assert.Null(
            new WorkingDaysAfter(1, null)
                .Apply(new LocalDate(2038, 11, 28), ChinaCalendar.Projected, period: ReportingPeriod.Parse("2038-W47"))
                .PublishBy
        );
    }

    /// <summary>Each part has a safe day before the event; so has the whole.</summary>
    [Fact]
    public void PublishBy_AllPartsLookBack_IsTheEarliestOfTheParts()
    {
        var rule = new Composite(
            PartsRelation.All,
            [new(new BeforeEvent(3, TimeUnit.WorkingDay, null)), new(new BeforeEvent(10, TimeUnit.CalendarDay, null))]
        );
        var deadline = rule.Apply(new LocalDate(2025, 6, 20), ChinaCalendar.Official);

        Assert.Equal(deadline.Parts.Min(part => part.PublishBy), deadline.PublishBy);
    }

    /// <summary>A plan for a period is due before the period begins, so that its safe day lies before it too.</summary>
    [Fact]
    public void PublishBy_DutyOfThePeriodBefore_IsGiven()
    {
        var plan = new AnnualBy(new AnnualDate(7, 31), periodOffset: PeriodOffset.Previous);

        Assert.Equal(new LocalDate(2025, 7, 31), plan.Apply(ReportingPeriod.Parse("2026"), ChinaCalendar.Official).PublishBy);
    }

    /// <summary>The type that the variable has must not change what is written.</summary>
    [Fact]
    public void Serialize_AsItsOwnTypeOrAsARule_IsTheSame()
    {
        var rule = new WorkingDaysAfter(20, Trigger.InformationFormed);

        Assert.Equal(JsonSerializer.Serialize<DeadlineRule>(rule), JsonSerializer.Serialize(rule));
        Assert.Equal(rule, JsonSerializer.Deserialize<WorkingDaysAfter>(JsonSerializer.Serialize<DeadlineRule>(rule)));
    }

    /// <summary>The due date is the event itself, so that no later event is due as early.</summary>
    [Fact]
    public void LatestEvent_SameTimeOnTheLastDayOfTheCalendar_IsThatDay() =>
        Assert.Equal(
            ChinaCalendar.Official.LastDay,
            new SameTime(null).LatestEvent(ChinaCalendar.Official.LastDay, ChinaCalendar.Official)
        );
}
