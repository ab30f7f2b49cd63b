using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Shapes;

namespace DisclosureDeadlines.Files.Catalogues;

/// <summary>What the headings of a catalogue are: a time limit, or how often something is renewed, and what it is of.</summary>
internal sealed class CatalogueShape : IHeadings
{
    public bool IsKnown(string heading) => heading.Length > 0 && CatalogueColumns.IsKnown(heading);

    public bool HasChoices(string heading) => false;

    public bool AreHeadings(IReadOnlyList<string> headings, int row)
    {
        var columns = headings.Select(heading => CatalogueColumns.Find(heading)).ToHashSet();
        bool hasLimit = columns.Contains(CatalogueColumn.TimeLimit) || columns.Contains(CatalogueColumn.UpdateInterval);
        bool hasName =
            headings.Any(CatalogueColumns.IsAnyHeading)
            || columns.Overlaps([CatalogueColumn.Level1, CatalogueColumn.Level2, CatalogueColumn.Level3, CatalogueColumn.Content]);
        return hasLimit && hasName;
    }
}
