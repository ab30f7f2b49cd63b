using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

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
    /// Characters of the longest row. Each of its cells takes memory, also an empty one. A power of two, for so the parser takes them: a
    /// row that it needs more for is longer.
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
        using var text = new PieceText(characters, MaxRowCharacters);
        using var parser = new CsvParser(
            text,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = separator.ToString(),
                HasHeaderRecord = false,
                IgnoreBlankLines = false,
                MaxFieldSize = MaxCellCharacters,
                BadDataFound = ThrowUnlessMarked,
            }
        );
        for (int line = 1; Next(parser, name, line) is { } cells; line = parser.RawRow + 1)
        {
            yield return new TableRow(parser.Row, line, ImmutableCollectionsMarshal.AsImmutableArray(cells));
            text.Mark();
        }
    }

    /// <summary>
    /// ="0505" keeps a spreadsheet from taking the text for a number; any other quotation mark inside a cell has lost its fellow.
    /// </summary>
    private static void ThrowUnlessMarked(BadDataFoundArgs bad)
    {
        if (
            !bad.Field.StartsWith("=\"", StringComparison.Ordinal)
            || !bad.Field.EndsWith('"')
            || bad.Field.Contains('\n', StringComparison.Ordinal)
        )
        {
            throw new BadDataException(bad.Field, bad.RawRecord, bad.Context);
        }
    }

    private static string[]? Next(CsvParser parser, string name, int line)
    {
        try
        {
            return parser.Read() ? parser.Record : null;
        }
        catch (BadDataException)
        {
            throw new OfficeFileException(
                $"{name} 第{parser.Row}行（文件第{line}行起）：有引号没有成对，或者引号在单元格中间。",
                $"{name}, row {parser.Row} (from line {line} on): a quotation mark is not closed, or stands in the middle of a cell."
            );
        }
        catch (InvalidDataException)
        {
            throw new OfficeFileException(
                $"{name} 第{parser.Row}行（文件第{line}行起）超过{MaxRowCharacters}字，不会是表里的一行。",
                $"{name}, row {parser.Row} (from line {line} on) is longer than {MaxRowCharacters} characters, so it is no row of a table."
            );
        }
        catch (MaxFieldSizeException)
        {
            throw new OfficeFileException(
                $"{name} 第{parser.Row}行（文件第{line}行起）：单元格超过{MaxCellCharacters}字，可能有引号没有成对。",
                $"{name}, row {parser.Row} (from line {line} on): a cell is longer than {MaxCellCharacters} characters; a quotation mark may not be closed."
            );
        }
    }

    private static StreamReader Reader(Stream file, Encoding encoding, bool leaveOpen) =>
        new(file, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen);
}
