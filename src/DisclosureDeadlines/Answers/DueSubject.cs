using System.Globalization;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Answers;

/// <summary>What a due date is asked for: a phrase, or a row of a catalogue.</summary>
internal sealed record DueSubject(TimeLimit Limit, DisclosureCatalogue? Catalogue, CatalogueItem? Item)
{
    /// <exception cref="TimeLimitFormatException">The phrase cannot be read.</exception>
    /// <exception cref="QuestionException">
    /// The phrase's bytes were not UTF-8: decoding has left the replacement character in their place.
    /// </exception>
    public static DueSubject Of(string phrase, string? law) =>
        !phrase.Contains('\uFFFD', StringComparison.Ordinal)
            ? new(TimeLimit.Parse(phrase, law), null, null)
            : throw new QuestionException("短语不是 UTF-8 文字。", "The phrase is not UTF-8 text.");

    public static DueSubject Of(DisclosureCatalogue catalogue, CatalogueItem item) => new(item.TimeLimit, catalogue, item);

    /// <exception cref="QuestionException">The catalogue has no such row.</exception>
    public static DueSubject Of(DisclosureCatalogue catalogue, string seq)
    {
        if (
            int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && catalogue.TryFindItem(number, out var item)
        )
        {
            return Of(catalogue, item);
        }

        int least = catalogue.Items.Min(row => row.RowNumber);
        int most = catalogue.Items.Max(row => row.RowNumber);
        throw new QuestionException(
            $"目录 {catalogue.Name} 没有第“{Excerpt.Of(seq)}”行，行号为{least}到{most}。",
            $"The catalogue {catalogue.Name} has no row \"{Excerpt.Of(seq)}\"; its rows are numbered from {least} to {most}."
        );
    }
}
