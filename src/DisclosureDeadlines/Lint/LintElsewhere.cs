using System.Collections.Immutable;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>Compares the limit of a row with that of rows on the same matter elsewhere.</summary>
internal sealed class LintElsewhere
{
    private const int MostExamples = 3;

    private readonly ILookup<string, (DisclosureCatalogue Catalogue, CatalogueItem Item)> rows;

    public LintElsewhere(ImmutableArray<DisclosureCatalogue> catalogues) => rows = catalogues
        .SelectMany(catalogue => catalogue.Items.SelectMany(item => MattersOf(item).Append(HeadingOf(item)).Select(matter => (matter, catalogue, item))))
        .ToLookup(row => row.matter, row => (row.catalogue, row.item));

    public IEnumerable<LintFinding> Check(CatalogueItem item, DisclosureCatalogue catalogue)
    {
        ImmutableArray<(DisclosureCatalogue Catalogue, CatalogueItem Item)> others =
        [
            .. MattersOf(item)
                .SelectMany(matter => rows[matter])
                .Concat(rows[HeadingOf(item)].Where(row => row.Catalogue != catalogue))
                .Where(row => row.Item != item && !IsSame(row.Item.TimeLimit.Rule, item.TimeLimit.Rule))
                .DistinctBy(row => row.Item.TimeLimit.Rule),
        ];
        if (others.IsEmpty)
        {
            yield break;
        }

        string examples = string.Join("；", others.Take(MostExamples).Select(row => $"{(row.Catalogue == catalogue ? "" : row.Catalogue.Name + " ")}{row.Item.Seq} “{row.Item.TimeLimit.Text}”"));
        yield return new(
            item,
            LintCode.DiffersElsewhere,
            LintSeverity.Note,
            new($"同类事项在别处的时限不同：{examples}", $"the same matter has another limit elsewhere: {examples}"),
            null);
    }

    private static IEnumerable<string> MattersOf(CatalogueItem item) => StatutoryLimits.MatterWords
        .Where(matter => MatterOfRow.Judge(matter, item) is { Is: true, Plainly: true })
        .Select(matter => matter.Name);

    /// <summary>A heading such as 基本信息 says what it is about only with the one above it.</summary>
    private static string HeadingOf(CatalogueItem item) => string.Join('|', item.Levels.OfType<string>().TakeLast(2).Prepend(""));

    /// <summary>The same length of time is the same limit, whatever words name the event.</summary>
    private static bool IsSame(DeadlineRule one, DeadlineRule other) => (one, other) switch
    {
        (PeriodAfter a, PeriodAfter b) => a.Unit == b.Unit && a.Length == b.Length,
        _ => one.Equals(other),
    };
}
