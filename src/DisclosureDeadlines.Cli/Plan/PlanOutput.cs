using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Plans;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Cli.Plan;

/// <summary>The recurring duties of a year, in any of the formats.</summary>
internal sealed class PlanOutput(PlanReport report) : IFormattedReport
{
    public void Write(Terminal terminal, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                terminal.Document.WriteLine(Json.Document(PlanJson.From(report)));
                break;
            case OutputFormat.Csv:
                CsvTable.Write(terminal.Document, PlanCsv.Header, report.Duties.Select(duty => PlanCsv.Fields(report, duty)));
                break;
            case OutputFormat.Ics:
                IcsWriter.Write(terminal.Document, PlanEvents.Of(report));
                break;
            default:
                PlanText.Write(terminal, report);
                break;
        }
    }

    public string? MissingFrom(OutputFormat format)
    {
        if (report.Unplannable.Count == 0 || format is not (OutputFormat.Csv or OutputFormat.Ics))
        {
            return null;
        }

        string rows = string.Join(
            Language.Pick("、", ", "),
            report.Unplannable.Select(duty => SmallNumber.Of(duty.Item.RowNumber)).Distinct()
        );
        return Language.Pick(
            $"{Json.Name(format)} 里没有重复但没写哪一天的：第{rows}行；用 --format text 查看。",
            $"The {Json.Name(format)} leaves out what recurs without a day that could be planned (rows {rows}); see it with --format text."
        );
    }
}
