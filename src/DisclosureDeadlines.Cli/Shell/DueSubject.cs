using System.Globalization;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>What a due date is asked for: a phrase, or a row of a catalogue.</summary>
internal sealed record DueSubject(TimeLimit Limit, DisclosureCatalogue? Catalogue, CatalogueItem? Item)
{
    public static DueSubject Of(string phrase, string? law) => new(TimeLimit.Parse(PhraseText.Checked(phrase), law), null, null);

    public static DueSubject Of(DisclosureCatalogue catalogue, CatalogueItem item) => new(item.TimeLimit, catalogue, item);

    public static DueSubject Of(DisclosureCatalogue catalogue, string seq)
    {
        if (int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && catalogue.TryFindItem(number, out var item))
        {
            return Of(catalogue, item);
        }

        int least = catalogue.Items.Min(row => row.RowNumber);
        int most = catalogue.Items.Max(row => row.RowNumber);
        throw new UserErrorException(
            $"目录 {catalogue.Name} 没有第“{seq}”行，行号为{least}到{most}。",
            $"The catalogue {catalogue.Name} has no row \"{seq}\"; its rows are numbered from {least} to {most}.");
    }
}
