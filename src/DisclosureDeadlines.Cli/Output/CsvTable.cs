using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>A table for other programs.</summary>
internal static class CsvTable
{
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public static void Write(TextWriter output, string[] header, IEnumerable<string?[]> rows)
    {
        using var csv = new CsvWriter(output, Configuration, leaveOpen: true);
        foreach (var row in rows.Prepend(header))
        {
            foreach (string? field in row)
            {
                csv.WriteField(Defused(field));
            }

            csv.NextRecord();
        }
    }

    /// <summary>
    /// A text that a spreadsheet would take for a formula, with the apostrophe that makes it a text. Numbers stay numbers. The reading of tables takes the
    /// apostrophe off again.
    /// </summary>
    private static string? Defused(string? field)
    {
        bool isFormula = field?.TrimStart('\'') is [var first, ..] && FormulaSigns.Contains(first, StringComparison.Ordinal);
        return isFormula && !decimal.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? '\'' + field : field;
    }
}
