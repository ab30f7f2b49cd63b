using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>A table for other programs, written cell by cell.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula gets the apostrophe before it that makes it a text. Numbers stay numbers. The reading
/// of tables takes the apostrophe off again.
/// </remarks>
internal sealed class CsvTable : IDisposable
{
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly CsvWriter csv;

    /// <param name="output">Where to write; it belongs to the caller.</param>
    /// <param name="header">The names of the columns.</param>
    public CsvTable(TextWriter output, IEnumerable<string> header)
    {
        csv = new CsvWriter(output, Configuration, leaveOpen: true);
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
    public void Cell(string? text)
    {
        string? safe = Defused(text);
        csv.WriteField(
            safe,
            shouldQuote: safe is { Length: > 0 } && (safe[0] == ' ' || safe[^1] == ' ' || safe.AsSpan().ContainsAny(Quoted))
        );
    }

    /// <summary>Writes a cell of this program's own making, which holds nothing that would have to be quoted.</summary>
    public void Known(string? text) => csv.WriteField(text, shouldQuote: false);

    public void EndRow() => csv.NextRecord();

    public void Flush() => csv.Flush();

    public void Dispose() => csv.Dispose();

    private static string? Defused(string? text) =>
        text is [var first, ..] && (first == '\'' || IsSign(first)) && IsFormula(text) ? '\'' + text : text;

    private static bool IsFormula(string text) =>
        text.TrimStart('\'') is [var first, ..]
        && IsSign(first)
        && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsSign(char character) => FormulaSigns.Contains(character, StringComparison.Ordinal);
}
