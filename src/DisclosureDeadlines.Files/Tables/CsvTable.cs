using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>A table for other programs, written cell by cell.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula gets the apostrophe before it that makes it a text. Numbers stay numbers. The reading
/// of tables takes the apostrophe off again.
/// </remarks>
internal sealed class CsvTable : IDisposable
{
    /// <summary>Characters of the longest number, with its sign.</summary>
    private const int NumberCharacters = 11;

    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    [SuppressMessage("Reliability", "CA2213:Disposable fields should be disposed", Justification = "It belongs to the caller.")]
    private readonly TextWriter output;

    /// <summary>The row that is being written, as far as it goes.</summary>
    private char[] row = new char[1 << 10];
    private int length;

    /// <param name="output">Where to write; it belongs to the caller.</param>
    /// <param name="header">The names of the columns.</param>
    public CsvTable(TextWriter output, IEnumerable<string> header)
    {
        this.output = output;
        foreach (string name in header)
        {
            Known(name);
        }

        EndRow();
    }

    /// <summary>Writes a whole table.</summary>
    public static void Write(TextWriter output, string[] header, IEnumerable<string?[]> rows)
    {
        using var table = new CsvTable(output, header);
        foreach (var row in rows)
        {
            foreach (string? cell in row)
            {
                table.Cell(cell);
            }

            table.EndRow();
        }
    }

    /// <summary>Writes a cell with any text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            Known(text);
            return;
        }

        string safe = Defused(text);
        if (safe[0] == ' ' || safe[^1] == ' ' || safe.AsSpan().ContainsAny(Quoted))
        {
            Known($"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
        else
        {
            Known(safe);
        }
    }

    /// <summary>Writes a cell of this program's own making, which holds nothing that would have to be quoted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Known(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length + 1));
        length += text.Length;
        row[length++] = ',';
    }

    /// <summary>Writes a cell with a number.</summary>
    public void Known(int number)
    {
        number.TryFormat(Room(NumberCharacters + 1), out int digits, provider: CultureInfo.InvariantCulture);
        length += digits;
        row[length++] = ',';
    }

    /// <summary>Writes a cell with a day.</summary>
    public void Known(LocalDate day)
    {
        length += IsoDate.Write(day, Room(IsoDate.Characters + 1));
        row[length++] = ',';
    }

    public void EndRow()
    {
        if (length == 0)
        {
            length++;
        }

        row[length - 1] = '\n';
        output.Write(row.AsSpan(0, length));
        length = 0;
    }

    public void Flush() => output.Flush();

    /// <summary>Writes also of a row that has no end what there is of it, so that a reader sees that it has none.</summary>
    public void Dispose()
    {
        output.Write(row.AsSpan(0, Math.Max(0, length - 1)));
        length = 0;
        output.Flush();
    }

    private Span<char> Room(int characters)
    {
        if (row.Length - length < characters)
        {
            Array.Resize(ref row, Math.Max(2 * row.Length, length + characters));
        }

        return row.AsSpan(length);
    }

    private static string Defused(string text) =>
        (text[0] == '\'' || FormulaSigns.Contains(text[0])) && IsFormula(text) ? '\'' + text : text;

    private static bool IsFormula(string text) =>
        text.TrimStart('\'') is [var first, ..]
        && FormulaSigns.Contains(first)
        && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
