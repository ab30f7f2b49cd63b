using System.IO.Compression;
using System.Text;
using DisclosureDeadlines.Files.Packages;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Packages;

/// <summary>Packages under small bounds: at each bound what is read, and one beyond what is refused.</summary>
public sealed class PackageTests
{
    private const string Space = "urn:x";

    [Theory]
    [InlineData(3, null)]
    [InlineData(2, "f holds more than 2 parts, which no ordinary document does; it was not read.")]
    public void Open_AsManyParts_IsBounded(int bound, string? refusal)
    {
        byte[] file = RawPackage.Zip(("a", "1"), ("b", "2"), ("c", "3"));

        Assert.Equal(refusal, Refusal(() => Open(file, new PackageBounds { Parts = bound }).Dispose()));
    }

    /// <summary>The directory alone is counted, not what is read of the parts afterwards.</summary>
    [Fact]
    public void Open_ALongDirectory_IsRefusedBeforeItIsRead()
    {
        byte[] file = RawPackage.Zip([.. Enumerable.Range(0, 300).Select(i => (new string('x', 100) + i, "1"))]);
        byte[] few = RawPackage.Zip(("a.xml", $"<a xmlns=\"{Space}\">{new string('x', 9000)}</a>"));
        var bounds = new PackageBounds { DirectoryBytes = 4000 };

        Assert.Equal(
            "f holds more than 10000 parts, which no ordinary document does; it was not read.",
            Refusal(() => Open(file, bounds).Dispose())
        );
        using var package = Open(few, bounds);
        using var xml = package.Read("a.xml", Space)!;
        xml.MoveToRoot();
        Assert.Equal(9000, xml.ReadText([]));
        Assert.Throws<InvalidDataException>(() => Open(file[..^30], new PackageBounds()));
    }

    [Fact]
    public void Open_AtTheBytesOfItsDirectory_IsRead()
    {
        byte[] file = RawPackage.Zip(("a", "1"));
        int least = Enumerable
            .Range(1, 1000)
            .First(bytes => Refusal(() => Open(file, new PackageBounds { DirectoryBytes = bytes }).Dispose()) is null);

        Assert.InRange(least, 50, 1000);
        Assert.NotNull(Refusal(() => Open(file, new PackageBounds { DirectoryBytes = least - 1 }).Dispose()));
    }

    [Fact]
    public void Refusal_OfMegabytes_SaysHowMany()
    {
        using var package = Open(RawPackage.Zip(("a", new string('x', 5 << 20))), new PackageBounds { HarmlessBytes = 1 << 20, Ratio = 2 });
        using var chinese = new InCulture("zh-CN");

        Assert.Equal("f 解压后有 5 MB，正常的文件不会这样，没有读。", Assert.Throws<OfficeFileException>(() => package.Admit("a")).Message);
    }

    [Fact]
    public void Read_ByAnyNameOfThePart_IsItsContent()
    {
        using var package = Open(
            RawPackage.Zip(("X\\a.xml", $"<a xmlns=\"{Space}\"/>"), ("b.xml", "<b/>"), ("B.XML", "<b/>")),
            new PackageBounds()
        );

        Assert.True(package.Has("x/A.xml"));
        Assert.False(package.Has("x\\a.xml"));
        Assert.False(package.Has("a.xml"));
        Assert.Null(package.Read("c.xml", Space));
        Assert.Throws<InvalidDataException>(() => package.Read("b.xml", Space));
        using var xml = package.Read("x/a.xml", Space)!;
        xml.MoveToRoot();
        Assert.Equal("a", xml.Name);
        Assert.True(xml.IsEmpty);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1000)]
    public void ReadText_OfAnyLength_GivesItsBeginning(int length)
    {
        string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
        foreach (int taken in (int[])[0, 1, 255, 256, 257, 999, 1000, 1001])
        {
            using var packageOfxml = Open(RawPackage.Zip(("a", $"<a xmlns=\"{Space}\">{text}</a>")), new PackageBounds());
            using var xml = packageOfxml.Read("a", Space)!;
            xml.MoveToRoot();
            char[] beginning = new char[taken];

            Assert.Equal(length, xml.ReadText(beginning));
            Assert.Equal(text[..Math.Min(taken, length)].PadRight(taken, '\0'), new string(beginning));
        }
    }

    [Fact]
    public void ReadText_OfEveryKindOfText_GoesOverComments()
    {
        using var packageOfxml = Open(
            RawPackage.Zip(("a", $"<a xmlns=\"{Space}\"> x<!--no-->y<![CDATA[<z>]]><?no no?> \n</a>")),
            new PackageBounds()
        );
        using var xml = packageOfxml.Read("a", Space)!;
        xml.MoveToRoot();
        char[] beginning = new char[20];

        Assert.Equal(8, xml.ReadText(beginning));
        Assert.Equal(" xy<z> \n", new string(beginning, 0, 8));
        using var packageOfwithElement = Open(RawPackage.Zip(("a", $"<a xmlns=\"{Space}\">x<b/></a>")), new PackageBounds());
        using var withElement = packageOfwithElement.Read("a", Space)!;
        withElement.MoveToRoot();
        Assert.Throws<InvalidDataException>(() => withElement.ReadText([]));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void Xml_ElementsInsideEachOther_AreBounded(int bound, bool isRefused)
    {
        using var package = Open(RawPackage.Zip(("a", "<a><b><c>x</c></b></a>")), new PackageBounds { Depth = bound });
        using var xml = package.Read("a", "")!;

        Assert.Equal(isRefused, Record.Exception(() => Through(xml)) is InvalidDataException);
    }

    [Fact]
    public void Xml_WithATypeOfItsOwn_IsRefused()
    {
        using var package = Open(RawPackage.Zip(("a", "<!DOCTYPE a><a/>")), new PackageBounds());
        using var xml = package.Read("a", "")!;

        Assert.Throws<System.Xml.XmlException>(xml.MoveToRoot);
    }

    [Fact]
    public void Xml_OfAnotherVocabulary_HasNoNameAndIsStillGoneThrough()
    {
        using var package = Open(
            RawPackage.Zip(
                ("a", $"<?xml version=\"1.0\"?><!--c--><a xmlns=\"urn:y\" p=\"1\"><b xmlns=\"{Space}\" q=\"2\"/>t<c><d/></c><e/></a>")
            ),
            new PackageBounds()
        );
        using var xml = package.Read("a", Space)!;
        xml.MoveToRoot();

        Assert.Equal((null, "a", "urn:y", "1", null), (xml.Name, xml.LocalName, xml.Vocabulary, xml.Attribute("p"), xml.Attribute("q")));
        var children = new List<string>();
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            children.Add($"{xml.Name ?? "-"} {xml.LocalName} {xml.Attribute("q") ?? "-"} {xml.Attribute("q", "urn:z") ?? "-"}");
        }

        Assert.Equal(["b b 2 -", "- c - -", "- e - -"], children);
        Assert.False(xml.NextChild(0));
    }

    [Theory]
    [InlineData("<m:encryption-data/>", true)]
    [InlineData("<m:other/>", false)]
    [InlineData("<m:other/><m:encryption-data/>", true)]
    [InlineData("<m:encryption-data>", true)]
    [InlineData("<m:other>", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Encrypted_IsWhatTheManifestSaysIt(string? entry, bool isEncrypted)
    {
        string manifest =
            $"<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry/><m:file-entry>{entry}</m:file-entry></m:manifest>";
        using var package = Open(
            entry is null ? RawPackage.Zip(("a", "")) : RawPackage.Zip(("META-INF/manifest.xml", manifest)),
            new PackageBounds()
        );

        Assert.Equal(isEncrypted, EncryptedPackage.Is(package));
    }

    private static void Through(PartXml xml)
    {
        xml.MoveToRoot();
        var text = new StringBuilder();
        xml.ReadMixed(text, 100, _ => MixedPart.Text);
    }

    private static Package Open(byte[] file, PackageBounds bounds) => Package.Open(new MemoryStream(file), "f", bounds);

    private static string? Refusal(Action open)
    {
        using var english = new InCulture("en");
        return (Record.Exception(open) as OfficeFileException)?.Message;
    }
}
