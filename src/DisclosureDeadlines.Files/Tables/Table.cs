
namespace DisclosureDeadlines.Files.Tables;

/// <summary>A table in a file: its headings, and its rows one at a time as they are read, blank ones included.</summary>
internal sealed class Table : IDisposable
{
    /// <summary>Rows looked through for the headings; above them stand at most a title and a remark or two.</summary>
    private const int RowsBeforeHeadings = 20;

    private readonly IEnumerator<TableRow> rows;

    /// <summary>Reads as far as the headings: the first row with two filled cells. A row above with fewer is a title.</summary>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="rows">The rows of the file. Disposing the table ends their enumeration.</param>
    /// <exception cref="OfficeFileException">There are no headings.</exception>
    public Table(string name, IEnumerable<TableRow> rows)
    {
        this.rows = rows.GetEnumerator();
        Name = name;
        Header = FindHeadings();
    }

    /// <summary>What the file is called in messages.</summary>
    public string Name { get; }

    /// <summary>The row of headings.</summary>
    public TableRow Header { get; }

    /// <summary>The rows below the headings. They can be gone through once.</summary>
    public IEnumerable<TableRow> Rows
    {
        get
        {
            while (rows.MoveNext())
            {
                yield return rows.Current;
            }
        }
    }

    public void Dispose() => rows.Dispose();

    private TableRow FindHeadings()
    {
        for (int i = 0; i < RowsBeforeHeadings && rows.MoveNext(); i++)
        {
            if (rows.Current.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) >= 2)
            {
                return rows.Current;
            }
        }

        rows.Dispose();
        throw new OfficeFileException(
            $"{Name} 没有表头：前{RowsBeforeHeadings}行里应有一行至少两个列名。",
            $"{Name} has no headings: expected a row with at least two of them among the first {RowsBeforeHeadings}.");
    }
}
