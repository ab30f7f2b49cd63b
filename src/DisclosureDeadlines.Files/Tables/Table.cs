namespace DisclosureDeadlines.Files.Tables;

/// <summary>A table in a file: its headings, and its rows one at a time as they are read, blank ones included.</summary>
internal sealed class Table : IDisposable
{
    /// <summary>Rows looked through for the headings; above them stand a title, and at most a page of remarks.</summary>
    public const int RowsBeforeHeadings = 60;

    private readonly IEnumerator<TableRow> rows;
    private readonly List<TableRow> above = [];

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

    /// <summary>The rows above the headings: a title, remarks.</summary>
    public IReadOnlyList<TableRow> Above => above;

    /// <summary>The row of headings.</summary>
    public TableRow Header { get; }

    /// <summary>The rows below the headings. They can be gone through once.</summary>
    /// <exception cref="OfficeFileException">What looks like one row is several.</exception>
    public IEnumerable<TableRow> Rows
    {
        get
        {
            bool any = false;
            for (; rows.MoveNext(); any = true)
            {
                if (rows.Current.Cells.Length > Header.Cells.Length)
                {
                    CheckIsOneRow(rows.Current);
                }

                yield return rows.Current;
            }

            if (!any)
            {
                CheckIsOneRow(Header);
            }
        }
    }

    public void Dispose() => rows.Dispose();

    /// <summary>
    /// In a table these characters end no row (RFC 4180); inside a cell they are harmless. Where they part rows all the same, all of them
    /// would be one, and the most would be passed over in silence.
    /// </summary>
    private void CheckIsOneRow(TableRow row)
    {
        foreach (string cell in row.Cells)
        {
            if (cell.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') is >= 0 and var place)
            {
                string found = $"U+{(int)cell[place]:X4}";
                throw new OfficeFileException(
                    $"{Name} 第{row.Number}行：各行之间是 {found}，不是换行；请另存为用换行分行的文件。",
                    $"{Name}, row {row.Number}: its rows are parted by {found}, which is no line break; save it with ordinary ones."
                );
            }
        }
    }

    private TableRow FindHeadings()
    {
        for (int i = 0; i < RowsBeforeHeadings && rows.MoveNext(); i++)
        {
            if (rows.Current.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) >= 2)
            {
                return rows.Current;
            }

            above.Add(rows.Current);
        }

        rows.Dispose();
        throw new OfficeFileException(
            $"{Name} 没有表头：前{RowsBeforeHeadings}行里应有一行至少两个列名。",
            $"{Name} has no headings: expected a row with at least two of them among the first {RowsBeforeHeadings}."
        );
    }
}
