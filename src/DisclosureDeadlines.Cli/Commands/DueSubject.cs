using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary>What a due date is asked for: a phrase, or a row of a catalogue.</summary>
internal sealed record DueSubject(TimeLimit Limit, DisclosureCatalogue? Catalogue, CatalogueItem? Item)
{
    public static DueSubject From(string? phrase, string? law, string? catalogueName, string? seq)
    {
        if (catalogueName is null && seq is null)
        {
            return phrase is not null
                ? new DueSubject(TimeLimit.Parse(PhraseText.Checked(phrase), law), null, null)
                : throw new UserErrorException(
                    "请给出公开时限，或者 --catalogue 和 --item。",
                    "Expected a time limit, or --catalogue and --item.");
        }

        if (phrase is not null)
        {
            throw new UserErrorException(
                "公开时限与 --catalogue、--item 只能给一样。",
                "Expected either a time limit or --catalogue and --item, found both.");
        }

        if (catalogueName is null || seq is null)
        {
            throw new UserErrorException("--catalogue 和 --item 要一起给。", "--catalogue and --item go together: one of them is missing.");
        }

        var catalogue = CatalogueLookup.Catalogue(catalogueName);
        var row = CatalogueLookup.Item(catalogue, seq);
        return new DueSubject(row.TimeLimit, catalogue, row);
    }
}
