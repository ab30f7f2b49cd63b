using System.Text;
using DisclosureDeadlines.Files.Tables;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>Tables of cells, in every encoding and with every separator that a spreadsheet writes.</summary>
public sealed class CsvTableReaderTests
{
    private const string Plain = "标题,公开时限\n预算公开,二十日内\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Plain) },
            { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Plain)] },
            { "UTF-16 little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Plain)] },
            { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Plain)] },
            { "GB18030", Gb18030.GetBytes(Plain) },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Open_AnyEncoding_ReadsTheSameCells(string encoding, byte[] file)
    {
        using var table = Open(file);

        Assert.Equal<string>(["标题", "公开时限"], table.Header.Cells);
        var row = Assert.Single(table.Rows);
        Assert.True(row.Cells is ["预算公开", "二十日内"], $"{encoding}: {string.Join('|', row.Cells)}");
        Assert.Equal((2, 2), (row.Number, row.Line));
    }

    [Theory]
    [InlineData("a,b\n1,2;3\n", "1|2;3")]
    [InlineData("a;b\n1;2,3\n", "1|2,3")]
    [InlineData("a\tb\n1\t2,3;4\n", "1|2,3;4")]
    [InlineData("\"a,x\";b\n1;2\n", "1|2")]
    [InlineData("a,b\r\n1,2\r\n", "1|2")]
    [InlineData("a,b\r1,2", "1|2")]
    [InlineData("目录（试行）\n\na;b\n1;2", "1|2")]
    [InlineData("a,b\n\"1\"\"2\",\"x\ny\"", "1\"2|x\ny")]
    [InlineData("a,b\n=1+1,-3\n", "=1+1|-3")]
    [InlineData("a,b\n 1 ,\n", " 1 |")]
    [InlineData("a,b\n1\n", "1")]
    [InlineData("a,b\n1,2,3\n", "1|2|3")]
    public void Rows_OfASmallTable_AreItsCellsAsText(string file, string expected)
    {
        using var table = Open(Encoding.UTF8.GetBytes(file));

        Assert.Equal(expected, string.Join('|', Assert.Single(table.Rows).Cells));
    }

    [Fact]
    public void Rows_AfterBlankRowsAndLineBreaksInCells_HaveTheNumbersOfASpreadsheetAndTheirLines()
    {
        using var table = Open("某局目录,\n\na,b\n1,\"x\ny\"\n,\n2,z\n"u8.ToArray());

        Assert.Equal((3, 3), (table.Header.Number, table.Header.Line));
        Assert.Equal([(4, 4, false), (5, 6, true), (6, 7, false)], table.Rows.Select(row => (row.Number, row.Line, row.IsBlank)));
    }

    public static TheoryData<byte[], string> Faults =>
        new()
        {
            { [], "table.csv is empty." },
            { [0xEF, 0xBB, 0xBF], "table.csv is empty." },
            { "\n\n\n"u8.ToArray(), "table.csv has no headings: expected a row with at least two of them among the first 60." },
            { "只有一列\n1\n"u8.ToArray(), "table.csv has no headings: expected a row with at least two of them among the first 60." },
            { [0x50, 0x4B, 0x03, 0x04, 0, 0], "table.csv is an Excel workbook; save it as CSV." },
            { [0xD0, 0xCF, 0x11, 0xE0, 0, 0], "table.csv is an Excel workbook; save it as CSV." },
            { [.. "a,b\n1"u8, 0, .. ",2"u8], "table.csv is no text file: byte 6 of the file, in line 2, is zero." },
            {
                [.. "a,b\n1,"u8, 0xFF],
                "The text of table.csv is neither in UTF-8 (byte 7 of the file, in line 2) nor in GB18030 (byte 7 of the file, in line 2); save it as UTF-8."
            },
            {
                [.. "公开事项,时限\n预算"u8, 0xE5, 0x85, .. ",x"u8],
                "table.csv is not sound UTF-8 text: byte 27 of the file, in line 2, is wrong."
            },
            { [.. "公开事项,时限\n预算"u8, 0xE5, 0x85], "table.csv is not sound UTF-8 text: byte 27 of the file, in line 2, is wrong." },
            { [0xEF, 0xBB, 0xBF, .. "a,b\n"u8, 0xC4, 0xE3], "table.csv is not sound UTF-8 text: byte 8 of the file, in line 2, is wrong." },
            {
                [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a,b\n上,"), 0x00, 0xD8],
                "table.csv is not sound UTF-16 text: byte 15 of the file, in line 2, is wrong."
            },
            {
                "a,b\n1,\"2\n3,4\n"u8.ToArray(),
                "table.csv, row 2 (from line 2 on): a quotation mark is not closed, or stands in the middle of a cell."
            },
            {
                "a,b\n1,2\"3\"\n"u8.ToArray(),
                "table.csv, row 2 (from line 2 on): a quotation mark is not closed, or stands in the middle of a cell."
            },
            {
                Encoding.UTF8.GetBytes("a,b\n1," + new string('x', 200_000)),
                "table.csv, row 2 (from line 2 on): a cell is longer than 100000 characters; a quotation mark may not be closed."
            },
            {
                Encoding.UTF8.GetBytes("a,b\n" + new string(',', 2_200_000)),
                "table.csv, row 2 (from line 2 on) is longer than 2097152 characters, so it is no row of a table."
            },
            {
                Encoding.UTF8.GetBytes(new string(',', 2_200_000)),
                "table.csv, row 1 (from line 1 on) is longer than 2097152 characters, so it is no row of a table."
            },
        };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Open_FileThatCannotBeRead_SaysWhereAndWhy(byte[] file, string sentence)
    {
        var fault = Assert.Throws<OfficeFileException>(() =>
        {
            using var table = Open(file);
            _ = table.Rows.Count();
        });

        Assert.Equal(sentence, fault.Message);
    }

    /// <summary>It is the row that is bounded, not the table.</summary>
    [Fact]
    public void Rows_LongOnes_AreReadOneAfterTheOther()
    {
        string row = string.Join(',', Enumerable.Repeat(new string('x', 99_000), 15));
        using var table = Open(Encoding.UTF8.GetBytes("a,b\n" + string.Concat(Enumerable.Repeat(row + "\n", 5))));

        Assert.Equal(5, table.Rows.Count(row => row.Cells.Length == 15));
    }

    /// <summary>The pieces that are decoded meet inside a character, whichever the place.</summary>
    [Theory]
    [InlineData(65_536 - 3)]
    [InlineData(65_536 - 2)]
    [InlineData(65_536 - 1)]
    [InlineData(65_536)]
    public void Open_WrongByteBesideTheEndOfAPiece_IsNamedExactly(int offset)
    {
        byte[] file =
        [
            .. Encoding.UTF8.GetBytes("公开事项,b\n" + new string('x', offset - 15)),
            0xE5,
            .. new string('y', 100).Select(c => (byte)c),
        ];

        var fault = Assert.Throws<OfficeFileException>(() => Open(file));

        Assert.Equal($"table.csv is not sound UTF-8 text: byte {offset + 1} of the file, in line 2, is wrong.", fault.Message);
    }

    /// <summary>A sound file is sound wherever its pieces meet, and is never taken for GB18030 there.</summary>
    [Fact]
    public void Open_CharactersOfEveryLengthAcrossTheEndOfAPiece_AreSound()
    {
        foreach (string character in new[] { "x", "é", "公", "𠀀" })
        {
            for (int before = 65_536 - 24; before <= 65_536; before++)
            {
                string text = "公开事项,b\n" + new string('x', before - 15) + string.Concat(Enumerable.Repeat(character, 30)) + ",z\n";
                using var table = Open(Encoding.UTF8.GetBytes(text));

                Assert.EndsWith(character, Assert.Single(table.Rows).Cells[0], StringComparison.Ordinal);
            }
        }
    }

    private static Table Open(byte[] file) => CsvTableReader.Open(new MemoryStream(file), "table.csv");
}
