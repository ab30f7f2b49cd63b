using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace DisclosureDeadlines.Cli.Output;

internal static class CsvTable
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public static void Write(TextWriter output, string[] header, IEnumerable<string?[]> rows)
    {
        using var csv = new CsvWriter(output, Configuration, leaveOpen: true);
        foreach (var row in rows.Prepend(header))
        {
            foreach (string? field in row)
            {
                csv.WriteField(field);
            }

            csv.NextRecord();
        }
    }
}
