using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using DisclosureDeadlines.Files.Tables;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>What is written as a table is read by other programs; here by CsvHelper.</summary>
public class CsvTableTests
{
    [Fact]
    public void Cell_AnyText_IsReadBackByOthers()
    {
        const string Letters = "公 \",\r\n;x";
        var random = new Random(20_261_129);
        string[][] rows =
        [
            .. Enumerable
                .Range(0, 2_000)
                .Select(_ =>
                    new string[]
                    {
                        string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Letters[random.Next(Letters.Length)]))
                            .TrimStart('\r', '\n'),
                        new('y', random.Next(3_000)),
                        "",
                    }
                ),
        ];
        using var output = new StringWriter();
        CsvTable.Write(output, ["a", "b", "c"], rows);

        Assert.Equal(rows.Prepend(["a", "b", "c"]), Read(output.ToString()));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("x,y", "\"x,y\"")]
    [InlineData(" x", "\" x\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("=\"x\"", "\"'=\"\"x\"\"\"")]
    [InlineData("＋1,2", "\"'＋1,2\"")]
    [InlineData("-3", "-3")]
    [InlineData("'90", "'90")]
    public void Cell_OneText_IsWrittenSo(string? text, string expected)
    {
        using var output = new StringWriter();
        CsvTable.Write(
            output,
            ["a", "b"],
            [
                [text, "z"],
            ]
        );

        Assert.Equal($"a,b\n{expected},z\n", output.ToString());
    }

    [Fact]
    public void Known_NumbersAndDays_AreWrittenAlikeInEveryCulture()
    {
        using var output = new StringWriter();
        using (var table = new CsvTable(output, ["a"]))
        {
            table.Known(int.MinValue);
            table.Known(0);
            table.Known(new LocalDate(2026, 9, 8));
            table.Known(new LocalDate(987, 12, 31));
            table.EndRow();
        }

        Assert.Equal("a\n-2147483648,0,2026-09-08,0987-12-31\n", output.ToString());
    }

    private static IEnumerable<string[]> Read(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false, IgnoreBlankLines = false };
        using var parser = new CsvParser(new StringReader(text), configuration);
        while (parser.Read())
        {
            yield return parser.Record!;
        }
    }
}
