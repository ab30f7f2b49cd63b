using System.IO.Compression;
using DisclosureDeadlines.Files.Packages;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Packages;

/// <summary>What the parts of a package may weigh, at each bound and one beyond.</summary>
public sealed class PackageAdmitTests
{
    private const string TooMuch = "f holds 0 MB when unpacked, which no ordinary document does; it was not read.";

    /// <summary>Parts are weighed together, each once; what is not named costs nothing.</summary>
    [Fact]
    public void Admit_BytesAndTheirRatio_AreBounded()
    {
        byte[] file = RawPackage.Zip(("a", new string('x', 1000)), ("B", new string('y', 2000)), ("c", new string('z', 9000)));
        using var zip = new ZipArchive(new MemoryStream(file));
        int ratio = (int)(3000 / zip.Entries.Take(2).Sum(part => part.CompressedLength));

        Assert.Null(Refusal(file, new PackageBounds { UnpackedBytes = 3000, Ratio = int.MaxValue }));
        Assert.Equal(TooMuch, Refusal(file, new PackageBounds { UnpackedBytes = 2999, Ratio = int.MaxValue }));
        Assert.Null(Refusal(file, new PackageBounds { HarmlessBytes = 3000, Ratio = 1 }));
        Assert.Equal(TooMuch, Refusal(file, new PackageBounds { HarmlessBytes = 2999, Ratio = 1 }));
        Assert.Null(Refusal(file, new PackageBounds { HarmlessBytes = 0, Ratio = ratio }));
        Assert.Equal(TooMuch, Refusal(file, new PackageBounds { HarmlessBytes = 0, Ratio = ratio - 1 }));
    }

    /// <summary>What is bounded where nobody says otherwise.</summary>
    [Fact]
    public void Bounds_OfEveryPackage_AreThese() =>
        Assert.Equal(
            new PackageBounds
            {
                Parts = 10_000,
                DirectoryBytes = 4_194_304,
                UnpackedBytes = 2_147_483_648,
                HarmlessBytes = 16_777_216,
                Ratio = 200,
                MarkupBytes = 1_048_576,
                Depth = 100,
            },
            new PackageBounds()
        );

    [Fact]
    public void DirectoryStream_UntilItIsReleased_GivesOnlySoManyBytes()
    {
        using var file = new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8]);
        using var stream = new DirectoryStream(file, 4);
        byte[] bytes = new byte[4];

        Assert.Equal((true, true, false, 8), (stream.CanRead, stream.CanSeek, stream.CanWrite, stream.Length));
        Assert.Equal(4, stream.Read(bytes, 0, 4));
        Assert.False(stream.IsExceeded);
        Assert.Equal(4, stream.Position);
        Assert.Throws<InvalidDataException>(() => stream.Read(bytes, 0, 1));
        Assert.True(stream.IsExceeded);
        stream.Release();
        stream.Position = 6;
        Assert.Equal(2, stream.Read(bytes, 1, 3));
        Assert.Equal([5, 7, 8, 4], bytes);
        Assert.Equal(2, stream.Seek(2, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(stream.Flush);
        Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
        Assert.Throws<NotSupportedException>(() => stream.Write(bytes, 0, 1));
    }

    private static string? Refusal(byte[] file, PackageBounds bounds)
    {
        using var english = new InCulture("en");
        using var package = Package.Open(new MemoryStream(file), "f", bounds);
        return (Record.Exception(() => package.Admit("a", "b", "A", "none")) as OfficeFileException)?.Message;
    }
}
