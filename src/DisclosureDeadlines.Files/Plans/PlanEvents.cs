using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Ics;

namespace DisclosureDeadlines.Files.Plans;

/// <summary>The duties of a year, each as an event on its due date.</summary>
internal static class PlanEvents
{
    public static IcsCalendar Of(PlanReport report)
    {
        // Numbered over the whole catalogue, so that a duty has the same UID in the plan of its row alone.
        var plan = report.Plan;
        var labels = new ItemLabels(plan.Catalogue);
        var inFull = plan
            .Duties.OrderBy(duty => duty.DueOn)
            .ThenBy(duty => duty.Item.TimeLimit.Text, StringComparer.Ordinal)
            .ThenBy(duty => duty.Item.Responsible, StringComparer.Ordinal)
            .ToList();
        return new IcsCalendar(
            Language.Pick(
                $"{plan.Catalogue.Authority}{plan.Year}年定期公开事项",
                $"{plan.Catalogue.Authority}: recurring publications of {plan.Year}"
            ),
            IcsCalendar.LastChangeOf(plan.Calendar),
            [
                .. inFull
                    .Zip(IcsUid.Of(inFull.Select(duty => Key(plan.Catalogue, duty))))
                    .Where(pair => report.Item is null || pair.First.Item == report.Item)
                    .Select(pair => Event(pair.First, pair.Second, labels, report.WorkingDaysAhead)),
            ]
        );
    }

    /// <summary>
    /// What distinguishes one duty from another: not its place in the catalogue, nor its limit, which may be corrected and move the event.
    /// </summary>
    private static string?[] Key(DisclosureCatalogue catalogue, PlannedDuty duty) =>
        [
            "catalogue",
            Path.GetFileNameWithoutExtension(catalogue.Name),
            .. duty.Item.Levels,
            duty.Item.Content,
            duty.Condition,
            duty.Period.ToString(),
        ];

    private static IcsEvent Event(PlannedDuty duty, string uid, ItemLabels labels, IReadOnlyList<int> workingDaysAhead) =>
        DueEvent.Of(
            uid,
            Language.Pick($"{labels.Of(duty.Item)}（{duty.Period}）", $"{labels.Of(duty.Item)} ({duty.Period})"),
            [
                DueEvent.Fact("公开内容", "Content", duty.Item.Content),
                DueEvent.Fact("所属期", "Period", duty.Period.ToString()),
                DueEvent.Fact("其中", "For", duty.Condition),
                DueEvent.Fact("公开主体", "Publisher", duty.Item.Publisher),
                DueEvent.Fact("责任科室", "Office", duty.Item.Responsible),
            ],
            duty.Deadline,
            workingDaysAhead,
            from: null
        );
}
