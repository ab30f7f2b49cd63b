using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>
/// A form that is the same in every office, known by its headings. They are listed in <c>seeds/tables/ledger-forms.tsv</c>.
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="Limit">The limit of its rows, where it has no column for one; null if the form sets none.</param>
/// <param name="Basis">Where the limit comes from.</param>
internal sealed record LedgerForm(BilingualText Name, string? Limit, BilingualText Basis)
{
    private static readonly (LedgerForm Form, string[][] Needs)[] Known =
    [
        .. Seeds
            .Table("seeds/tables/ledger-forms.tsv")
            .Select(line =>
                (
                    new LedgerForm(new(line[0], line[1]), line[3] == "-" ? null : line[3], new(line[4], line[5])),
                    line[2].Split(' ').Select(need => need.Split('|')).ToArray()
                )
            ),
    ];

    /// <summary>The form whose headings these are; null if it is none that is known.</summary>
    public static LedgerForm? Find(IEnumerable<string> headings)
    {
        var found = headings.Select(LedgerHeadings.Plain).ToHashSet(StringComparer.Ordinal);
        return Array.Find(Known, known => known.Needs.All(need => need.Any(found.Contains))).Form;
    }
}
