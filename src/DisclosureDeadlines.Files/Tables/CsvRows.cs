using System.Buffers;
using nietras.SeparatedValues;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>
/// The rows and cells of a text: cells parted by one character, rows by line ends of any kind, and neither within quotation marks, of which
/// two stand for one (RFC 4180). The package Sep parts them; what its leniency would let pass is refused here.
/// </summary>
internal sealed class CsvRows : IDisposable
{
    private const char Quote = '"';

    /// <summary>Columns whose texts are looked at for those that come again. A ledger has fewer.</summary>
    private const int ColumnsShared = 64;

    private readonly PieceText pieces;
    private readonly SepReader reader;
    private readonly string name;
    private readonly SearchValues<char> partings;
    private readonly SharedTexts?[] shared = new SharedTexts?[ColumnsShared];

    /// <param name="text">The characters. It is not closed.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="separator">What parts the cells.</param>
    /// <exception cref="OfficeFileException">Already the first row is longer than any can be.</exception>
    public CsvRows(TextReader text, string name, char separator)
    {
        this.name = name;
        partings = SearchValues.Create([separator, '\r', '\n']);
        pieces = new PieceText(text, CsvTableReader.MaxRowCharacters);
        try
        {
            reader = Sep.New(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).From(pieces);
        }
        catch (InvalidDataException)
        {
            throw TooLongARow();
        }
    }

    /// <summary>The number of the row read last, from 1: blank rows count, line breaks inside a cell do not.</summary>
    public int Row { get; private set; } = 1;

    /// <summary>The line on which that row begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    private bool isBegun;
    private int linesInCells;

    /// <summary>The cells of the next row; null after the last.</summary>
    /// <exception cref="OfficeFileException">It is no row of a table.</exception>
    public string[]? Next()
    {
        if (isBegun)
        {
            Row++;
            Line += 1 + linesInCells;
        }

        (isBegun, linesInCells) = (true, 0);
        if (!MoveNext())
        {
            return null;
        }

        var row = reader.Current;
        bool isPlain = row.Span.Length <= CsvTableReader.MaxCellCharacters && !row.Span.Contains(Quote);
        var cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++)
        {
            var written = row[i].Span;
            cells[i] = isPlain ? Text(i, written) : Checked(i, written);
        }

        pieces.Mark();
        return cells;
    }

    public void Dispose()
    {
        reader.Dispose();
        pieces.Dispose();
    }

    private string Text(int column, ReadOnlySpan<char> written) =>
        column < ColumnsShared ? (shared[column] ??= new SharedTexts()).Of(written) : new string(written);

    private string Checked(int column, ReadOnlySpan<char> written) =>
        written.Length > CsvTableReader.MaxCellCharacters ? throw TooLongACell()
        : written.Contains(Quote) ? Unquoted(written)
        : Text(column, written);

    private bool MoveNext()
    {
        try
        {
            return reader.MoveNext();
        }
        catch (InvalidDataException)
        {
            throw TooLongARow();
        }
    }

    /// <summary>
    /// The text in quotation marks. ="0505", which keeps a spreadsheet from taking the text for a number, stays as it is; any other quotation
    /// mark inside a cell has lost its fellow.
    /// </summary>
    private string Unquoted(ReadOnlySpan<char> written)
    {
        if (written is ['=', Quote, .. var marked, Quote] && !marked.ContainsAny(partings))
        {
            return new string(written);
        }

        if (written is not [Quote, .. var inner, Quote])
        {
            throw LostQuote();
        }

        linesInCells += LineBreaks(inner);
        int quotes = inner.Count(Quote);
        string text = new(inner);
        string single = quotes == 0 ? text : text.Replace("\"\"", "\"", StringComparison.Ordinal);
        return 2 * (text.Length - single.Length) == quotes ? single : throw LostQuote();
    }

    private static int LineBreaks(ReadOnlySpan<char> cell)
    {
        int breaks = 0;
        for (int at = 0; cell[at..].IndexOfAny('\r', '\n') is >= 0 and var next; at += next + 1)
        {
            breaks += cell[at + next] == '\n' && at + next > 0 && cell[at + next - 1] == '\r' ? 0 : 1;
        }

        return breaks;
    }

    private OfficeFileException LostQuote() =>
        new(
            $"{name} 第{Row}行（文件第{Line}行起）：有引号没有成对，或者引号在单元格中间。",
            $"{name}, row {Row} (from line {Line} on): a quotation mark is not closed, or stands in the middle of a cell."
        );

    private OfficeFileException TooLongACell() =>
        new(
            $"{name} 第{Row}行（文件第{Line}行起）：单元格超过{CsvTableReader.MaxCellCharacters}字，可能有引号没有成对。",
            $"{name}, row {Row} (from line {Line} on): a cell is longer than {CsvTableReader.MaxCellCharacters} characters; a quotation mark may not be closed."
        );

    private OfficeFileException TooLongARow() =>
        new(
            $"{name} 第{Row}行（文件第{Line}行起）超过{CsvTableReader.MaxRowCharacters}字，不会是表里的一行。",
            $"{name}, row {Row} (from line {Line} on) is longer than {CsvTableReader.MaxRowCharacters} characters, so it is no row of a table."
        );
}
