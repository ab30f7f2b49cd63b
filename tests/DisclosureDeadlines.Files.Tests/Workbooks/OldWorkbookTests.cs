using System.Buffers.Binary;
using System.Text;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Workbooks;

/// <summary>Compound files and the records of old workbooks, put together by hand.</summary>
public sealed class OldWorkbookTests
{
    /// <summary>Sizes around those of a small sector, a sector, the largest small stream, and a table that the head cannot name.</summary>
    [Theory]
    [InlineData(9, 0)]
    [InlineData(9, 1)]
    [InlineData(9, 64)]
    [InlineData(9, 65)]
    [InlineData(9, 4095)]
    [InlineData(9, 4096)]
    [InlineData(9, 4097)]
    [InlineData(9, 100_000)]
    [InlineData(9, 9_000_001)]
    [InlineData(12, 4095)]
    [InlineData(12, 4096)]
    [InlineData(12, 100_000)]
    public void Stream_OfAnySize_IsReadAsItIs(int shift, int length)
    {
        byte[] content = new byte[length];
        new Random(length).NextBytes(content);
        byte[] beside = [.. Enumerable.Range(0, 200).Select(i => (byte)i)];
        var file = CompoundFile.Open(new MemoryStream(RawCompound.Of(shift, ("Beside", beside), ("Workbook", content), ("Book", [9]))));

        Assert.Equal(content, file.Read("Workbook", "Book"));
        Assert.Equal(beside, file.Read("Beside"));
        Assert.Equal([9], file.Read("Book"));
        Assert.Null(file.Read("Work"));
        Assert.True(file.Has("x", "Beside"));
        Assert.False(file.Has("Root Entry"));
    }

    /// <summary>Numbers of the head that no file can have are refused before anything is made for them.</summary>
    [Theory]
    [InlineData(30, 8)]
    [InlineData(30, 10)]
    [InlineData(32, 5)]
    [InlineData(44, 1000)]
    [InlineData(64, 1000)]
    [InlineData(72, 1000)]
    [InlineData(48, 1000)]
    public void Head_OfOtherNumbers_IsRefused(int place, int number)
    {
        byte[] file = RawCompound.Of(9, ("Workbook", new byte[5000]));
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(place), (ushort)number);

        Assert.Throws<InvalidDataException>(() => CompoundFile.Open(new MemoryStream(file)));
    }

    [Fact]
    public void File_CutOff_IsRefusedOrItsRestIsGiven()
    {
        byte[] file = RawCompound.Of(9, ("Workbook", new byte[5000]));

        Assert.Throws<EndOfStreamException>(() => CompoundFile.Open(new MemoryStream(file[..511])));
        Assert.Throws<InvalidDataException>(() => CompoundFile.Open(new MemoryStream(file[..512])));
        Assert.Null(XlsGuard.TryErrors(new MemoryStream(file[..400])));
        Assert.Null(XlsGuard.TryErrors(new MemoryStream(file[..600])));
    }

    [Fact]
    public void Chain_ThatComesBackToItself_IsRefused()
    {
        byte[] large = RawCompound.Of(9, ("Workbook", new byte[5000]));
        int table = 512 * (1 + BinaryPrimitives.ReadInt32LittleEndian(large.AsSpan(76)));
        int first = RawCompound.FirstSectorOf(large, 1);
        BinaryPrimitives.WriteUInt32LittleEndian(large.AsSpan(table + (4 * first)), (uint)first);
        byte[] small = RawCompound.Of(9, ("Workbook", new byte[200]));
        int smallTable = 512 * (1 + BinaryPrimitives.ReadInt32LittleEndian(small.AsSpan(60)));
        int smallFirst = RawCompound.FirstSectorOf(small, 1);
        BinaryPrimitives.WriteUInt32LittleEndian(small.AsSpan(smallTable + (4 * smallFirst)), (uint)smallFirst);

        Assert.Throws<InvalidDataException>(() => CompoundFile.Open(new MemoryStream(large)).Read("Workbook"));
        Assert.Throws<InvalidDataException>(() => CompoundFile.Open(new MemoryStream(small)).Read("Workbook"));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(100)]
    public void Chain_ThatLeadsOutside_IsRefused(uint next)
    {
        byte[] file = RawCompound.Of(9, ("Workbook", new byte[200]));
        int table = 512 * (1 + BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(60)));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(table + (4 * RawCompound.FirstSectorOf(file, 1))), next);

        Assert.Throws<InvalidDataException>(() => CompoundFile.Open(new MemoryStream(file)).Read("Workbook"));
    }

    /// <summary>A record a word: its kind in hexadecimal, and its bytes.</summary>
    private static readonly (string Name, string Before, string Sheet)[] Records =
    [
        ("no cells", "", "0809:0006"),
        ("an error", "", "0809: 0205:0300_0200_0000_2A01"),
        ("a truth", "", "0809: 0205:0300_0200_0000_0100"),
        ("an error cut short", "", "0809: 0205:0300_0200_0000_2A"),
        ("a formula of an error", "", "0809: 0006:0500_0600_0000_0200_2A00_0000_FFFF"),
        ("a formula of a text", "", "0809: 0006:0500_0600_0000_0000_0000_0000_FFFF"),
        ("a formula of a number that begins so", "", "0809: 0006:0500_0600_0000_0200_2A00_0000_FF3F"),
        ("a formula of a number that ends so", "", "0809: 0006:0500_0600_0000_0200_2A00_0000_3FFF"),
        ("a formula cut short", "", "0809: 0006:0500_0600_0000_0200_2A00_0000_FF"),
        (
            "an error in a chart of the sheet",
            "",
            "0809: 0809: 0205:0100_0100_0000_2A01 000A: 0205:0300_0200_0000_2A01 000A: 0205:0900_0900_0000_2A01"
        ),
        ("an error behind the end", "", "0809: 000A: 0205:0300_0200_0000_2A01"),
        ("an error without a beginning", "", "0205:0300_0200_0000_2A01 0809: 0205:0300_0200_0000_2A01"),
        ("as large as can be", "", "0809: 0200:0000_0000_0000_0100_0000_0001_0000 0205:0300_0200_0000_2A01"),
        ("more rows", "", "0809: 0200:0000_0000_0100_0100_0000_0001_0000 0205:0300_0200_0000_2A01"),
        ("more columns", "", "0809: 0200:0000_0000_0000_0100_0000_0101_0000 0205:0300_0200_0000_2A01"),
        ("as large, in the older form", "", "0809: 0200:0000_FFFF_0000_0001_0000 0205:0300_0200_0000_2A01"),
        ("more columns, in the older form", "", "0809: 0200:0000_FFFF_0000_0101_0000 0205:0300_0200_0000_2A01"),
        ("more columns, in the oldest form", "", "0809: 0200:0000_FFFF_0000_0101 0205:0300_0200_0000_2A01"),
        ("more columns, cut short", "", "0809: 0200:0000_FFFF_0000_01 0205:0300_0200_0000_2A01"),
        ("the size of a chart", "", "0809: 0809: 0200:0000_0000_0100_0100_0000_0101_0000 000A: 0205:0300_0200_0000_2A01"),
        ("encrypted", "002F:0000 ", "0809: 0205:0300_0200_0000_2A01"),
        ("sheets behind the end", "000A: ", "0809: 0205:0300_0200_0000_2A01"),
        ("a record cut off", "", "0809: 0205:0300_0200_0000_2A01 0205/0300_0200"),
    ];

    [Fact]
    public void Records_OfOldSheets_TellTheirErrorsAsVerified()
    {
        var text = new StringBuilder();
        foreach (var (name, before, sheet) in Records)
        {
            byte[] head = [.. Bytes("0809:0006 " + before), .. Bytes("0085:0000_0000_0002 0085:0000_0000_00")];
            byte[] entry = [0x85, 0, 8, 0, .. BitConverter.GetBytes(head.Length + 12 + 4), 0, 0, 0, 0];
            byte[] records = [.. head, .. entry, .. Bytes("000A:"), .. Bytes(sheet)];
            var errors = XlsGuard.TryErrors(new MemoryStream(RawCompound.Of(9, ("Workbook", records))));
            string told = errors is null
                ? "damaged"
                : string.Join(
                    " | ",
                    errors.Select(of => string.Join(' ', of.Order().Select(at => FormattableString.Invariant($"{at.Row},{at.Column}"))))
                );
            Told.Line(text, $"{name}: {errors?.Count} sheets: {told}");
        }

        Verified.Text("Xls.Records", text.ToString());
    }

    [Fact]
    public void Records_ManySheetsInOnePlace_AreGoneOverTwiceAtMost()
    {
        byte[] cells = [.. Enumerable.Range(0, 500).SelectMany(_ => Bytes("0205:0300_0200_0000_2A01"))];
        byte[] Of(int sheets)
        {
            byte[] entries =
            [
                .. Enumerable
                    .Range(0, sheets)
                    .SelectMany(_ => (byte[])[0x85, 0, 8, 0, .. BitConverter.GetBytes((12 * sheets) + 4), 0, 0, 0, 0]),
            ];
            return RawCompound.Of(9, ("Book", [.. entries, .. Bytes("000A: 0809:"), .. cells]));
        }

        Assert.Single(XlsGuard.TryErrors(new MemoryStream(Of(1)))!);
        Assert.Null(XlsGuard.TryErrors(new MemoryStream(Of(3))));
        Assert.Empty(XlsGuard.TryErrors(new MemoryStream(RawCompound.Of(9, ("Other", cells))))!);
    }

    private static byte[] Bytes(string records)
    {
        var bytes = new List<byte>();
        foreach (string record in records.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            byte[] data = Convert.FromHexString(record[5..].Replace("_", "", StringComparison.Ordinal));
            bytes.AddRange(BitConverter.GetBytes(Convert.ToUInt16(record[..4], 16)));
            bytes.AddRange(BitConverter.GetBytes((ushort)(data.Length + (record[4] == '/' ? 10 : 0))));
            bytes.AddRange(data);
        }

        return [.. bytes];
    }
}
