using DisclosureDeadlines.Files.Grids;

namespace DisclosureDeadlines.Files.Documents;

/// <summary>The line of text above the next table of a document, which is the table's title, as the lines are read downwards.</summary>
internal sealed class LineAbove
{
    /// <summary>Characters of the longest title. A longer line is text.</summary>
    public const int MostCharacters = 100;

    private string? nearest;
    private bool isHeading;

    /// <summary>
    /// Takes the next line. What is no name (附件2, 填报单位：) does not take the place of one, nor a plain line that of a heading; a line of
    /// text belongs to no table, and what stood above it neither.
    /// </summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="marksHeading">Whether the document itself marks it as a heading.</param>
    public void Add(string line, bool marksHeading = false)
    {
        if (line.Length == 0 || (nearest is not null && !marksHeading && (isHeading || !TitleLine.IsName(line))))
        {
            return;
        }

        (nearest, isHeading) = line.Length <= MostCharacters ? (line, marksHeading) : (null, false);
    }

    /// <summary>The title of a table that begins here, and of those inside it that have no line of their own; null if it has none.</summary>
    public string? Current => nearest;

    /// <summary>A table has ended: the next needs a title of its own.</summary>
    public void Clear() => (nearest, isHeading) = (null, false);
}
