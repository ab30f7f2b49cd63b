using System.Runtime.InteropServices;
using System.Text;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>
/// Reads tables of cells parted by commas, semicolons or tabs, in whichever encoding, row by row: a million rows take no more memory than
/// one.
/// </summary>
internal static class CsvTableReader
{
    /// <summary>Characters of the longest cell. Excel's own cells hold a third of it; what is longer has lost a quotation mark.</summary>
    public const int MaxCellCharacters = 100_000;

    /// <summary>
    /// Characters of the longest row. Each of its cells takes memory, also an empty one.
    /// </summary>
    public const int MaxRowCharacters = 1 << 21;

    /// <summary>Opens a table. The stream is read as the rows are asked for, and closed with the table.</summary>
    /// <param name="file">The file; its position can be set.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="OfficeFileException">
    /// It is no text, is in no encoding that is read, is empty, or has no headings; also thrown while the rows are gone through.
    /// </exception>
    public static Table Open(Stream file, string name)
    {
        file.Position = 0;
        var encoding = TextEncoding.Detect(file, name);
        long textStart = file.Position;
        char separator;
        using (var beginning = Reader(file, encoding, leaveOpen: true))
        {
            separator = Separator.In(beginning);
        }

        file.Position = textStart;
        return new Table(name, Rows(file, name, encoding, separator));
    }

    private static IEnumerable<TableRow> Rows(Stream file, string name, Encoding encoding, char separator)
    {
        using var characters = Reader(file, encoding, leaveOpen: false);
        using var rows = new CsvRows(characters, name, separator);
        while (rows.Next() is { } cells)
        {
            yield return new TableRow(rows.Row, rows.Line, ImmutableCollectionsMarshal.AsImmutableArray(cells));
        }
    }

    private static StreamReader Reader(Stream file, Encoding encoding, bool leaveOpen) =>
        new(file, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen);
}
