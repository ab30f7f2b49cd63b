using System.Collections.Immutable;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>Compares the limit of a row with that of rows on the same matter elsewhere.</summary>
internal sealed class LintElsewhere
{
    private const int MostExamples = 3;

    private readonly ImmutableArray<DisclosureCatalogue> catalogues;
    private readonly ILookup<string, (DisclosureCatalogue Catalogue, CatalogueItem Item)> byMatter;
    private readonly ILookup<
        (DisclosureCatalogue Catalogue, string Heading),
        (DisclosureCatalogue Catalogue, CatalogueItem Item)
    > byHeading;

    public LintElsewhere(ImmutableArray<DisclosureCatalogue> catalogues)
    {
        this.catalogues = catalogues;
        (DisclosureCatalogue Catalogue, CatalogueItem Item)[] rows =
        [
            .. catalogues.SelectMany(catalogue => catalogue.Items.Select(item => (catalogue, item))),
        ];
        byMatter = Lookup(rows.SelectMany(row => MattersOf(row.Item).Select(matter => (matter, row.Catalogue, row.Item))));
        byHeading = Lookup(rows.Select(row => ((row.Catalogue, HeadingOf(row.Item)), row.Catalogue, row.Item)));
    }

    public IEnumerable<LintFinding> Check(CatalogueItem item, DisclosureCatalogue catalogue)
    {
        ImmutableArray<(DisclosureCatalogue Catalogue, CatalogueItem Item)> others =
        [
            .. MattersOf(item)
                .SelectMany(matter => byMatter[matter])
                .Concat(catalogues.Where(other => other != catalogue).SelectMany(other => byHeading[(other, HeadingOf(item))]))
                .Where(row => !Limit(row.Item).Equals(Limit(item)))
                .DistinctBy(row => row.Item.TimeLimit.Rule)
                .Take(MostExamples),
        ];
        if (others.IsEmpty)
        {
            yield break;
        }

        string chinese = string.Join(
            "；",
            others.Select(row =>
                $"{(row.Catalogue == catalogue ? "" : row.Catalogue.Authority)}第{row.Item.RowNumber}行“{row.Item.TimeLimit.Text}”"
            )
        );
        string english = string.Join(
            "; ",
            others.Select(row =>
                $"{(row.Catalogue == catalogue ? "" : row.Catalogue.Name + " ")}row {row.Item.RowNumber} \"{row.Item.TimeLimit.Text}\""
            )
        );
        yield return new(
            item,
            LintCode.DiffersElsewhere,
            LintSeverity.Note,
            new($"同类事项在别处的时限不同：{chinese}", $"the same matter has another limit elsewhere: {english}"),
            null
        );
    }

    /// <summary>The matters of a row, each by its subjects where it has some: a penalty's limit is not compared with a licence's.</summary>
    private static IEnumerable<string> MattersOf(CatalogueItem item)
    {
        var words = new RowWords(item);
        return StatutoryLimits
            .MatterWords.Where(matter => MatterOfRow.Judge(matter, words) is { Is: true, Plainly: true })
            .SelectMany(matter =>
                matter.Subjects.IsEmpty
                    ? [matter.Name]
                    : matter
                        .Subjects.Where(subject => words.Own.Contains(subject, StringComparison.Ordinal))
                        .Select(subject => $"{matter.Name} {subject}")
            );
    }

    /// <summary>A heading such as 基本信息 says what it is about only with the one above it.</summary>
    private static string HeadingOf(CatalogueItem item) => string.Join('|', item.Levels.OfType<string>().TakeLast(2).Prepend(""));

    /// <summary>
    /// The rows by a key, in their order. Of one limit there are as many as a finding shows: so no row is gone through for each of a
    /// hundred thousand others.
    /// </summary>
    private static ILookup<TKey, (DisclosureCatalogue Catalogue, CatalogueItem Item)> Lookup<TKey>(
        IEnumerable<(TKey Key, DisclosureCatalogue Catalogue, CatalogueItem Item)> rows
    )
    {
        var kept = new List<(TKey Key, DisclosureCatalogue Catalogue, CatalogueItem Item)>();
        var counts = new Dictionary<(TKey, (TimeUnit?, int, DeadlineRule?)), int>();
        foreach (var row in rows.DistinctBy(row => (row.Key, row.Item.TimeLimit.Rule)))
        {
            int count = counts.GetValueOrDefault((row.Key, Limit(row.Item)));
            if (count < MostExamples)
            {
                kept.Add(row);
            }

            counts[(row.Key, Limit(row.Item))] = count + 1;
        }

        return kept.ToLookup(row => row.Key, row => (row.Catalogue, row.Item));
    }

    /// <summary>The same length of time is the same limit, whatever words name the event.</summary>
    private static (TimeUnit? Unit, int Length, DeadlineRule? Other) Limit(CatalogueItem item) =>
        item.TimeLimit.Rule is PeriodAfter period ? (period.Unit, period.Length, null) : (null, 0, item.TimeLimit.Rule);
}
