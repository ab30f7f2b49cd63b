using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <summary>A row's words as they are searched, folded once for all searches.</summary>
internal sealed class CatalogueText
{
    /// <summary>Parts the cells, so that no word is found across two of them. Folding leaves no line break in a text.</summary>
    private const char Between = '\n';

    private readonly ImmutableArray<string> headings;
    private readonly string? printedNumber;
    private readonly string all;

    public CatalogueText(CatalogueItem item)
    {
        Item = item;
        headings = [.. item.Levels.OfType<string>().Select(PlainText.Folded)];
        printedNumber = item.PrintedNumber is { } number ? PlainText.Folded(number) : null;
        string?[] cells = [.. item.Levels, item.Content, item.LegalBasis, item.TimeLimit.Text, item.Publisher, item.Responsible];
        all = string.Join(Between, cells.Select(PlainText.Folded));
    }

    public CatalogueItem Item { get; }

    public bool IsCalled(string heading) => headings.Contains(heading);

    public bool IsNumbered(string number) => printedNumber == number;

    public bool HasAll(ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (!all.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
