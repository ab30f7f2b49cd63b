using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Cli.Catalogue;

/// <summary>The rows of a catalogue as a table that can be read in again.</summary>
internal static class CatalogueItemCsv
{
    public static string[] Header { get; } =
    [
        "seq",
        "printedNumber",
        "level1",
        "level2",
        "level3",
        "content",
        "legalBasis",
        "clauseLimits",
        "timeLimit",
        "inherited",
        "publisher",
        "responsible",
        "channels",
        "note",
    ];

    public static string?[] Fields(CatalogueItem item) =>
        [
            $"{item.RowNumber}",
            item.PrintedNumber,
            .. item.Levels,
            item.Content,
            item.LegalBasis,
            string.Join('；', item.ClauseLimits),
            item.TimeLimit.Text,
            item.IsTimeLimitInherited ? "true" : "false",
            item.Publisher,
            item.Responsible,
            string.Join('、', item.Channels),
            item.Note,
        ];
}
