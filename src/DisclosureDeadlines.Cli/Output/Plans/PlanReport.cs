using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Output.Audits;
using DisclosureDeadlines.Cli.Output.Ics;

namespace DisclosureDeadlines.Cli.Output.Plans;

/// <summary>The recurring duties of a year, in any of the formats.</summary>
/// <param name="Plan">All of the catalogue.</param>
/// <param name="Item">The row that is asked for; null for all.</param>
/// <param name="Calendar">The calendar that was counted on.</param>
/// <param name="WorkingDaysAhead">How many working days before a due date to remind.</param>
internal sealed record PlanReport(CataloguePlan Plan, CatalogueItem? Item, ChosenCalendar Calendar, IReadOnlyList<int> WorkingDaysAhead) : IFormattedReport
{
    public IReadOnlyList<PlannedDuty> Duties { get; } = [.. Plan.Duties.Where(duty => Item is null || duty.Item == Item)];

    public IReadOnlyList<UnplannableDuty> Unplannable { get; } = [.. Plan.Unplannable.Where(duty => Item is null || duty.Item == Item)];

    /// <summary>The imported notices that decide a day of a duty.</summary>
    public IReadOnlyList<string> ImportedNotices => [.. Duties.SelectMany(duty => Calendar.ImportedFor(duty.Deadline)).Distinct().Select(notice => notice.ShortName)];

    public void Write(Terminal terminal, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                terminal.Document.WriteLine(Json.Document(PlanJson.Document(this)));
                break;
            case OutputFormat.Csv:
                CsvTable.Write(terminal.Document, PlanCsv.Header, Duties.Select(duty => PlanCsv.Fields(this, duty)));
                break;
            case OutputFormat.Ics:
                IcsWriter.Write(terminal.Document, PlanEvents.Of(this));
                break;
            default:
                PlanText.Write(terminal, this);
                break;
        }
    }

    public string? MissingFrom(OutputFormat format)
    {
        if (Unplannable.Count == 0 || format is not (OutputFormat.Csv or OutputFormat.Ics))
        {
            return null;
        }

        string rows = string.Join(Language.Pick("、", ", "), Unplannable.Select(duty => SmallNumber.Of(duty.Item.Seq)).Distinct());
        return Language.Pick(
            $"{Json.Name(format)} 里没有重复但没写哪一天的：第{rows}行；用 --format text 查看。",
            $"The {Json.Name(format)} leaves out what recurs without a day that could be planned (rows {rows}); see it with --format text.");
    }
}
