using System.Buffers;
using System.Runtime.CompilerServices;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>
/// Parts a text into rows and cells: cells by one character, rows by line ends of any kind, and neither within quotation marks, of which
/// two stand for one (RFC 4180). One row is in memory at a time, and not even its text: a cell is made as soon as it ends.
/// </summary>
/// <remarks>
/// What is done for each cell is compiled at its best at once, for before the runtime finds out by itself that it is worth it, a good part of
/// a ledger is read. So it is with <see cref="CellTexts"/> and <see cref="CsvTable"/>.
/// </remarks>
/// <param name="text">The characters. It is not closed.</param>
/// <param name="name">What the file is called in messages.</param>
/// <param name="separator">What parts the cells.</param>
internal sealed class CsvRows(TextReader text, string name, char separator)
{
    private const char Quote = '"';
    private const int PieceCharacters = 1 << 15;

    private readonly SearchValues<char> stops = SearchValues.Create([separator, Quote, '\r', '\n']);
    private readonly CellTexts texts = new();
    private char[] buffer = new char[PieceCharacters];
    private string[] cells = new string[16];
    private int linesInCells;

    /// <summary>Where the next cell begins.</summary>
    private int start;

    /// <summary>Where what has been read into the buffer ends.</summary>
    private int end;

    /// <summary>The number of the row read last, from 1: blank rows count, line breaks inside a cell do not.</summary>
    public int Row { get; private set; }

    /// <summary>The line on which that row begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The cells of the next row; null after the last.</summary>
    /// <exception cref="OfficeFileException">It is no row of a table.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string[]? Next()
    {
        if (start == end && !Fill())
        {
            return null;
        }

        Line += Row == 0 ? 0 : 1 + linesInCells;
        Row++;
        linesInCells = 0;
        int count = 0;
        long taken = 0;
        bool isMore;
        do
        {
            if (count == cells.Length)
            {
                Array.Resize(ref cells, 2 * count);
            }

            int length = start < end && buffer[start] == Quote ? Quoted(out cells[count++]) : Plain(out cells[count++]);
            start += length;
            isMore = start < end && buffer[start] == separator;
            start += isMore ? 1 : 0;
            taken += length + 1;
            if (taken > CsvTableReader.MaxRowCharacters)
            {
                throw TooLongARow();
            }

            if (isMore && start == end)
            {
                Fill();
            }
        } while (isMore);

        SkipLineEnd();
        return cells[..count];
    }

    /// <summary>Reads a cell that begins with no quotation mark. Its end is in the buffer, unless the text ends with it.</summary>
    /// <returns>How many characters it has in the text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Plain(out string cell)
    {
        bool isMarked = false;
        int length = 0;
        while (true)
        {
            int stop = buffer.AsSpan((start + length)..end).IndexOfAny(stops);
            length = stop < 0 ? end - start : length + stop;
            CheckLength(length);
            if (stop >= 0 && buffer[start + length] == Quote)
            {
                isMarked = true;
                length++;
            }
            else if (stop >= 0 || !Fill())
            {
                break;
            }
        }

        var written = buffer.AsSpan(start, length);

        // ="0505" keeps a spreadsheet from taking the text for a number; any other quotation mark inside a cell has lost its fellow.
        if (isMarked && !(written is ['=', Quote, ..] && written[^1] == Quote))
        {
            throw LostQuote();
        }

        cell = texts.Of(written);
        return length;
    }

    /// <summary>Reads a cell that begins with a quotation mark. Its end is in the buffer, unless the text ends with it.</summary>
    /// <returns>How many characters it has in the text, its marks among them.</returns>
    private int Quoted(out string cell)
    {
        bool hasQuotes = false;
        int length = 1;
        while (true)
        {
            int quote = buffer.AsSpan((start + length)..end).IndexOf(Quote);
            length = quote < 0 ? end - start : length + quote + 1;
            CheckLength(length);
            bool isAtEnd = start + length == end && !Fill();
            if (quote < 0)
            {
                if (isAtEnd)
                {
                    throw LostQuote();
                }

                continue;
            }

            if (isAtEnd || buffer[start + length] != Quote)
            {
                break;
            }

            hasQuotes = true;
            length++;
        }

        if (start + length < end && buffer[start + length] is var next && next != separator && next is not ('\r' or '\n'))
        {
            throw LostQuote();
        }

        var written = buffer.AsSpan(start + 1, length - 2);
        linesInCells += LineBreaks(written);
        cell = hasQuotes ? new string(written).Replace("\"\"", "\"", StringComparison.Ordinal) : texts.Of(written);
        return length;
    }

    private void SkipLineEnd()
    {
        if (start == end)
        {
            return;
        }

        char first = buffer[start++];
        if (first == '\r' && (start < end || Fill()) && buffer[start] == '\n')
        {
            start++;
        }
    }

    /// <summary>Reads on, behind what is in the buffer from <see cref="start"/> on, which may move.</summary>
    /// <returns>Whether there was more.</returns>
    private bool Fill()
    {
        int kept = end - start;
        if (kept == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * kept);
        }
        else if (start > 0)
        {
            buffer.AsSpan(start, kept).CopyTo(buffer);
        }

        (start, end) = (0, kept);
        int read = text.Read(buffer, kept, buffer.Length - kept);
        end += read;
        return read > 0;
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

    private void CheckLength(int length)
    {
        if (length > CsvTableReader.MaxCellCharacters)
        {
            throw new OfficeFileException(
                $"{name} 第{Row}行（文件第{Line}行起）：单元格超过{CsvTableReader.MaxCellCharacters}字，可能有引号没有成对。",
                $"{name}, row {Row} (from line {Line} on): a cell is longer than {CsvTableReader.MaxCellCharacters} characters; a quotation mark may not be closed."
            );
        }
    }

    private OfficeFileException LostQuote() =>
        new(
            $"{name} 第{Row}行（文件第{Line}行起）：有引号没有成对，或者引号在单元格中间。",
            $"{name}, row {Row} (from line {Line} on): a quotation mark is not closed, or stands in the middle of a cell."
        );

    private OfficeFileException TooLongARow() =>
        new(
            $"{name} 第{Row}行（文件第{Line}行起）超过{CsvTableReader.MaxRowCharacters}字，不会是表里的一行。",
            $"{name}, row {Row} (from line {Line} on) is longer than {CsvTableReader.MaxRowCharacters} characters, so it is no row of a table."
        );
}
