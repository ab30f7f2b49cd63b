using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>Ten thousand files: a thousand random ledgers in every kind of file give the rows that went in.</summary>
public sealed class RandomTableTests
{
    private const int Tables = 1000;
    private const int Seed = 20260918;

    [Fact]
    public void Tables_OfRandomShapes_AreTheSameRowsInEveryKindOfFile()
    {
        for (int i = 0; i < Tables; i++)
        {
            var table = new RandomTable(Seed + i);
            foreach (var (kind, write) in GridWriters.All)
            {
                using var ledger = LedgerFile.Open(
                    new MemoryStream(write(table.Grid)),
                    "ledger",
                    new LedgerOptions(new Dictionary<string, LedgerField>(), null)
                );
                string[] found = [.. ledger.Rows.Select(Line)];

                Assert.True(
                    table.Expected.SequenceEqual(found),
                    $"table {i}, {kind}:\n{string.Join('\n', table.Expected)}\nfound:\n{string.Join('\n', found)}\n{string.Join('\n', ledger.Place.Remarks)}"
                );
            }
        }
    }

    private static string Line(LedgerRow row) =>
        row.Fault is { } fault
            ? $"{row.Number}|{fault.English}"
            : $"{row.Number}|{row.Title}|{row.EventDate:uuuu'-'MM'-'dd}|{row.Published:uuuu'-'MM'-'dd}|{row.Limit}|{row.Office}";
}
