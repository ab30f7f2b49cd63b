using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using DisclosureDeadlines.Files.Tables;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>Rows and cells beside those of CsvHelper, which reads tables too, and which was the reader before.</summary>
public class CsvRowsTests
{
    private const int Texts = 40_000;
    private const string Letters = "a公;,,,\"\"\"\"\r\n\n= '";

    /// <summary>
    /// However the text comes in pieces. A quotation mark that is never closed is refused, where CsvHelper takes a cell that ends with two of
    /// them for whole, and one that is ="  and no more.
    /// </summary>
    [Fact]
    public void Next_AnyText_IsWhatCsvHelperReads()
    {
        var random = new Random(20_261_129);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < Texts; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => Letters[random.Next(Letters.Length)]));
            string? expected = Peer(text);
            string? found = Own(text, 1 + random.Next(5));
            bool isUnclosed = found is null && (text.Count(c => c == '"') % 2 == 1 || text.Contains("=\"", StringComparison.Ordinal));

            Assert.True(found == expected || isUnclosed, $"{Shown(text)}: {Shown(found)}, and not {Shown(expected)}");
            read += found is null ? 0 : 1;
            refused += found is null && expected is null ? 1 : 0;
        }

        Assert.True(read > Texts / 4 && refused > Texts / 10, $"{read} read, {refused} refused");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4_000)]
    [InlineData(70_000)]
    public void Next_CellsOfAnyLength_AreReadAcrossPieces(int length)
    {
        string cell = new string('公', length) + "\"\n\"";
        string text = string.Join(',', Enumerable.Repeat("\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\",x", 20));
        using var rows = new CsvRows(new Pieces(text, 999), "x", ',');

        Assert.Equal(Enumerable.Repeat<string[]>([cell, "x"], 20).SelectMany(pair => pair), rows.Next());
        Assert.Null(rows.Next());
    }

    /// <summary>A blank row of an old Macintosh counts wherever the text is parted, by who gives it or by Sep for its own memory.</summary>
    [Theory]
    [InlineData(7)]
    [InlineData(1_000)]
    [InlineData(65_536)]
    public void Next_BlankRowsBetweenCarriageReturns_AreCountedWhereverAPieceEnds(int piece)
    {
        var random = new Random(piece);
        string[] lines = [.. Enumerable.Range(0, 30_000).Select(_ => random.Next(2) == 0 ? "" : new string('x', random.Next(1, 30)))];
        using var rows = new CsvRows(new Pieces(string.Join('\r', lines), piece), "x", ',');

        for (int line = 0; line < lines.Length - 1; line++)
        {
            Assert.Equal<string>([lines[line]], rows.Next()!);
            Assert.Equal(line + 1, rows.Row);
        }
    }

    /// <summary>A column whose texts do not come again is no longer looked at, and its texts are what they were.</summary>
    [Fact]
    public void Next_ColumnOfUnlikeTexts_IsReadAsItStands()
    {
        string[] lines =
        [
            .. Enumerable.Range(0, 3_000).Select(number => FormattableString.Invariant($"第{number}号,{number % 3},{number % 700}")),
        ];
        using var rows = new CsvRows(new StringReader(string.Join('\n', lines)), "x", ',');

        foreach (string line in lines)
        {
            Assert.Equal(line.Split(','), rows.Next()!);
        }
    }

    /// <summary>A limit or an office that comes again in its column is read once (TableLedger knows it by its place in memory).</summary>
    [Fact]
    public void Next_TextsThatComeAgainInAColumn_AreTheSameObject()
    {
        using var rows = new CsvRows(new StringReader("20个工作日内,a\n20个工作日内,b\n"), "x", ',');

        Assert.Same(rows.Next()![0], rows.Next()![0]);
    }

    /// <summary>The rows with their numbers and lines; null for what is refused.</summary>
    private static string? Own(string text, int piece)
    {
        try
        {
            using var rows = new CsvRows(new Pieces(text, piece), "x", ',');
            var all = new List<string>();
            while (rows.Next() is { } cells)
            {
                all.Add($"{rows.Row} {rows.Line} {string.Join('|', cells)}");
            }

            return string.Join('#', all);
        }
        catch (OfficeFileException)
        {
            return null;
        }
    }

    private static string? Peer(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = bad =>
            {
                if (!bad.Field.StartsWith("=\"", StringComparison.Ordinal) || !bad.Field.EndsWith('"'))
                {
                    throw new BadDataException(bad.Field, bad.RawRecord, bad.Context);
                }
            },
        };
        try
        {
            using var parser = new CsvParser(new StringReader(text), configuration);
            var all = new List<string>();
            for (int line = 1; parser.Read(); line = parser.RawRow + 1)
            {
                all.Add($"{parser.Row} {line} {string.Join('|', parser.Record!)}");
            }

            return string.Join('#', all);
        }
        catch (BadDataException)
        {
            return null;
        }
    }

    private static string Shown(string? text) =>
        text is null ? "refused" : text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A text that comes a few characters at a time.</summary>
    private sealed class Pieces(string text, int most) : TextReader
    {
        private int at;

        public override int Read(Span<char> buffer)
        {
            int length = Math.Min(Math.Min(most, buffer.Length), text.Length - at);
            text.AsSpan(at, length).CopyTo(buffer);
            at += length;
            return length;
        }

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));
    }
}
