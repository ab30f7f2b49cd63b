using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Catalogues;

/// <summary>
/// What recurs in a catalogue and falls due in one year, what recurs without a day that could be planned, and what does not recur.
/// </summary>
/// <remarks>Immutable. Each row of the catalogue is found in at least one of the three lists.</remarks>
public sealed class CataloguePlan
{
    private CataloguePlan(DisclosureCatalogue catalogue, int year, WorkingDayCalendar calendar)
    {
        Catalogue = catalogue;
        Year = year;
        Calendar = calendar;
    }

    /// <summary>The catalogue.</summary>
    public DisclosureCatalogue Catalogue { get; }

    /// <summary>The year in which the due dates lie.</summary>
    public int Year { get; }

    /// <summary>The calendar that was counted on.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The duties of the year by due date; those of one day in printed order.</summary>
    public IReadOnlyList<PlannedDuty> Duties { get; private init; } = [];

    /// <summary>The duties that recur, but by no day that the phrase names (每季度公开, 至少每6个月更新一次), in printed order.</summary>
    public IReadOnlyList<UnplannableDuty> Unplannable { get; private init; } = [];

    /// <summary>The rows none of whose limits recurs, in printed order: they are due when something happens.</summary>
    public IReadOnlyList<CatalogueItem> NotRecurring { get; private init; } = [];

    /// <summary>The catalogue and the year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Catalogue} {Year}");

    internal static CataloguePlan Of(DisclosureCatalogue catalogue, int year, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        var newYear = new LocalDate(year, 1, 1);
        calendar.Require(newYear);
        calendar.Require(new LocalDate(year, 12, 31));
        var recurring = catalogue
            .Items.SelectMany(item => PartsOf(item).Where(part => Recurs(part.Rule)).Select(part => (Item: item, Part: part)))
            .ToImmutableArray();
        return new CataloguePlan(catalogue, year, calendar)
        {
            Duties =
            [
                .. recurring
                    .Where(duty => duty.Part.Rule.IsDated)
                    .SelectMany(duty =>
                        DueIn(duty.Part.Rule, year, calendar, policy)
                            .Select(deadline => new PlannedDuty(duty.Item, duty.Part.Condition, deadline))
                    )
                    .OrderBy(duty => duty.DueOn),
            ],
            Unplannable =
            [
                .. recurring
                    .Where(duty => !duty.Part.Rule.IsDated)
                    .Select(duty => new UnplannableDuty(
                        duty.Item,
                        duty.Part.Condition,
                        duty.Part.Rule,
                        duty.Part.Rule.Apply(newYear, calendar, policy).Reason!
                    )),
            ],
            NotRecurring = [.. catalogue.Items.Where(item => !PartsOf(item).Any(part => Recurs(part.Rule)))],
        };
    }

    private static IReadOnlyList<CompositePart> PartsOf(CatalogueItem item) =>
        item.TimeLimit.Rule is Composite composite ? composite.Parts : [new CompositePart(item.TimeLimit.Rule)];

    /// <remarks>What counts from the end of a quarter comes as often as the quarter.</remarks>
    private static bool Recurs(DeadlineRule rule) =>
        rule is RecurringBy || rule.Kind == RuleKind.UpdateInterval || rule.EndedPeriod is not null;

    private static IEnumerable<Deadline> DueIn(DeadlineRule rule, int year, WorkingDayCalendar calendar, CountingPolicy policy) =>
        rule is PeriodAfter period ? period.DueIn(year, calendar, policy) : ((RecurringBy)rule).DueIn(year, calendar, policy);
}
