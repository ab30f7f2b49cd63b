namespace DisclosureDeadlines.Files.Grids;

/// <summary>
/// A sheet of a file, or a table in it: rows of cells, and what the file says of them. Whatever the kind of file, this is what is read of
/// it.
/// </summary>
internal abstract class Sheet
{
    /// <summary>What the file calls it; null where it has only one.</summary>
    public virtual string? Name => null;

    /// <summary>Whether the name is only its place among the tables of a document, which gives them none.</summary>
    public virtual bool IsNamedByPlace => false;

    /// <summary>Whether a reader of the file does not see it.</summary>
    public virtual bool IsHidden => false;

    /// <summary>The line of text above it, outside of its cells.</summary>
    public virtual string? Caption => null;

    /// <summary>
    /// Whether cells lie in a grid, so that what stands to the right of the headings is none of the table. In a text such a cell may have
    /// lost its separator.
    /// </summary>
    public virtual bool IsGrid => true;

    /// <summary>Whether a table that has no headings is worth a word: of the tables of a web page most are there for its looks.</summary>
    public virtual bool IsWorthMentioning => true;

    /// <summary>The merged cells.</summary>
    public virtual IReadOnlyList<CellSpan> Merged => [];

    /// <summary>The columns, from 0, that a reader of the file does not see.</summary>
    public virtual IReadOnlyList<int> HiddenColumns => [];

    /// <summary>The rows, blank ones included or not. They can be gone through once.</summary>
    public abstract IEnumerable<SheetRow> Rows();

    /// <summary>Called when a table was found here, before the rows below its headings are gone through.</summary>
    /// <exception cref="OfficeFileException">To go through them would cost more than a table can be worth.</exception>
    public virtual void BeginTable() { }
}
