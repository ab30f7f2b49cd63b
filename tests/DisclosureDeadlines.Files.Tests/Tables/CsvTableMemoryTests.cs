using DisclosureDeadlines.Files.Tables;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Tables;

[Collection(nameof(OwnMemory))]
public class CsvTableMemoryTests
{
    [Fact]
    public void Rows_OfAMillionRows_AreReadInTheMemoryOfAFew()
    {
        using var file = new MillionRows();
        using var table = CsvTableReader.Open(file, "table.csv");
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = 0;
        foreach (var row in table.Rows)
        {
            if (++count % 100_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
                Assert.Equal(count + 1, row.Number);
            }
        }

        Assert.Equal(MillionRows.Count, count);
        Assert.InRange(most, long.MinValue, 4 << 20);
    }
}
