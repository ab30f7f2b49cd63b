using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Files.Plans;

/// <summary>The recurring duties of a year, ready to be written.</summary>
/// <param name="Plan">All of the catalogue.</param>
/// <param name="Item">The row that is asked for; null for all.</param>
/// <param name="Calendar">The calendar that was counted on.</param>
/// <param name="WorkingDaysAhead">How many working days before a due date to remind.</param>
internal sealed record PlanReport(CataloguePlan Plan, CatalogueItem? Item, ChosenCalendar Calendar, IReadOnlyList<int> WorkingDaysAhead)
{
    public IReadOnlyList<PlannedDuty> Duties { get; } = [.. Plan.Duties.Where(duty => Item is null || duty.Item == Item)];

    public IReadOnlyList<UnplannableDuty> Unplannable { get; } = [.. Plan.Unplannable.Where(duty => Item is null || duty.Item == Item)];

    /// <summary>The imported notices that decide a day of a duty.</summary>
    public IReadOnlyList<string> ImportedNotices =>
        [.. Duties.SelectMany(duty => Calendar.ImportedFor(duty.Deadline)).Distinct().Select(notice => notice.ShortName)];
}
