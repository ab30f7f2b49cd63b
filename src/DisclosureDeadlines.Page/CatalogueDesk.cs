using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Plans;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Lint;

namespace DisclosureDeadlines.Page;

/// <summary>What an authority has printed, what it has against it, and what of it recurs in a year.</summary>
internal static class CatalogueDesk
{
    private static readonly int[] Ahead = [3, 1];

    /// <summary>What the built-in catalogues are called; their rows are read when one of them is chosen or searched.</summary>
    public static byte[] List() => Asked.Json(CatalogueTitle.OfBuiltIn());

    public static byte[] Show(Question question, byte[] file)
    {
        var reading = Read(question, file);
        return Asked.Json(
            CatalogueAnswer.From(reading.Catalogue) with
            {
                Notes = reading.Tables.Count == 0 ? null : reading.Notes,
                Reading = ReadTables.Of(reading),
            }
        );
    }

    /// <summary>The rows that have all the words: of one catalogue, or of all built-in ones.</summary>
    public static byte[] Search(Question question, byte[] file)
    {
        IReadOnlyList<DisclosureCatalogue> catalogues = Asked.Catalogue(question, file) is { } one
            ? [one.Catalogue]
            : DisclosureCatalogue.BuiltIn;
        return Asked.Json(
            catalogues.SelectMany(catalogue =>
                catalogue.Search(question.Text ?? "").Select(item => CatalogueItemAnswer.From(item, catalogue.Name))
            )
        );
    }

    public static byte[] Lint(Question question, byte[] file) =>
        Asked.Json(CatalogueLint.Check(Read(question, file).Catalogue, DisclosureCatalogue.BuiltIn, null, null).Select(FindingAnswer.From));

    public static byte[] Plan(Question question, byte[] file)
    {
        var items = Read(question, file).Catalogue;
        var chosen = Asked.Calendar(question).Choose(items);
        var report = new PlanReport(items.PlanFor(question.Year ?? 0, chosen.Calendar, null), null, chosen, Ahead);
        return question.As switch
        {
            "ics" => Asked.Text(output => IcsWriter.Write(output, PlanEvents.Of(report))),
            "csv" => Asked.Text(
                output => CsvTable.Write(output, PlanCsv.Header, report.Duties.Select(duty => PlanCsv.Fields(report, duty))),
                withMark: true
            ),
            _ => Asked.Json(PlanJson.From(report)),
        };
    }

    private static CatalogueReading Read(Question question, byte[] file) =>
        Asked.Catalogue(question, file) ?? throw new QuestionException("没有选目录。", "No catalogue is chosen.");
}
