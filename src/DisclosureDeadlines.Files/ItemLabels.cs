using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Files;

/// <summary>
/// What rows are called in a narrow table: by the narrowest heading, and by the beginning of the content where several have the same one.
/// </summary>
internal sealed class ItemLabels(DisclosureCatalogue catalogue)
{
    private const int ShownCharacters = 16;

    private readonly Dictionary<string, int> rowsOf = catalogue.Items.CountBy(item => item.Heading).ToDictionary();

    public string Of(CatalogueItem item) =>
        rowsOf[item.Heading] > 1 && item.Content is { } content && content != item.Heading
            ? item.Heading + Language.Pick("：", ": ") + Beginning(content)
            : item.Heading;

    private static string Beginning(string content)
    {
        int length = Math.Min(content.Length, ShownCharacters);
        length -= char.IsHighSurrogate(content[length - 1]) ? 1 : 0;
        return length < content.Length ? content[..length] + "…" : content;
    }
}
