using System.Text;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Files.Tests.House;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>A text file as its reader gives it, row by row: with its numbers, its lines and its cells, and again as a sheet.</summary>
internal static class CsvTold
{
    public static void Add(StringBuilder text, string name, byte[] file)
    {
        Told.Line(text, name);
        Told.Try(
            text,
            () =>
            {
                using var table = CsvTableReader.Open(new MemoryStream(file), "f.csv");
                table.Above.Where(row => !row.IsBlank).ToList().ForEach(row => Row(text, "above", row));
                Row(text, "head", table.Header);
                int rows = 0;
                foreach (var row in table.Rows)
                {
                    rows++;
                    if (!row.IsBlank)
                    {
                        Row(text, "row", row);
                    }
                }

                Told.Line(text, FormattableString.Invariant($"  {table.Above.Count} above, {rows} rows"));
            }
        );
    }

    private static void Row(StringBuilder text, string kind, TableRow row) =>
        Told.Line(
            text,
            FormattableString.Invariant($"  {kind} {row.Number}/{row.Line}: {string.Join(" | ", row.Cells.Take(20).Select(Cut))}")
        );

    private static string Cut(string cell) => cell.Length <= 80 ? cell : FormattableString.Invariant($"{cell[..10]}…({cell.Length})");
}
