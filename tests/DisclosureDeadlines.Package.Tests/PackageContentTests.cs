using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

[Collection(nameof(WithFeed))]
public sealed class PackageContentTests(Feed feed)
{
    private const string Library = "DisclosureDeadlines";
    private const string Files = "DisclosureDeadlines.Files";
    private const string Tool = "DisclosureDeadlines.Cli";

    /// <summary>What marks the text of a file in symbols, by the format of portable symbols.</summary>
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

    [Fact]
    public void Library_ForBothFrameworks_DependsOnNodaTimeAlone()
    {
        var groups = Nuspec(Library).Descendants().Where(e => e.Name.LocalName == "group").ToList();

        Assert.Equal(["net10.0", "net8.0"], groups.Select(g => (string)g.Attribute("targetFramework")!));
        Assert.All(groups, g => Assert.Equal(["NodaTime"], g.Elements().Select(d => (string)d.Attribute("id")!)));
    }

    [Fact]
    public void Documentation_OfTheFiles_IsOfWhatAUserCanCall()
    {
        using var zip = ZipFile.OpenRead(feed.Package(Files));
        using var page = zip.GetEntry($"lib/net10.0/{Files}.xml")!.Open();
        string[] documented = [.. XDocument.Load(page).Descendants("member").Select(member => (string)member.Attribute("name")!)];

        Assert.Contains("T:DisclosureDeadlines.Files.OfficeLedger", documented);
        Assert.DoesNotContain("T:DisclosureDeadlines.Files.Ledgers.LedgerFile", documented);
    }

    /// <summary>NodaTime, which the library brings, may be named again because its version is pinned.</summary>
    [Fact]
    public void Files_ForItsFramework_DependsOnTheLibraryAndOnWhatReadsOfficeFiles() =>
        Assert.Equal(
            ["DisclosureDeadlines", "DocumentFormat.OpenXml", "ExcelDataReader", "Sep", "System.IO.Packaging"],
            Nuspec(Files)
                .Descendants()
                .Where(e => e.Name.LocalName == "dependency")
                .Select(d => (string)d.Attribute("id")!)
                .Where(id => id != "NodaTime")
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData(Library, "调休")]
    [InlineData(Files, "台账")]
    [InlineData(Tool, "调休")]
    public void Package_WhatItSaysOfItself_IsThereAndShipped(string id, string tag)
    {
        var metadata = Nuspec(id).Root!.Elements().Single();
        var names = Entries(feed.Package(id));

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Contains(tag, Value(metadata, "tags"), StringComparison.Ordinal);
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.Contains(Value(metadata, "icon"), names);
        Assert.Contains(Value(metadata, "readme"), names);
    }

    [Fact]
    public void Library_ItsFiles_AreAnAssemblyAndItsDocumentationForEachFramework() =>
        Assert.Equal(
            [
                "lib/net10.0/DisclosureDeadlines.dll",
                "lib/net10.0/DisclosureDeadlines.xml",
                "lib/net8.0/DisclosureDeadlines.dll",
                "lib/net8.0/DisclosureDeadlines.xml",
            ],
            Entries(feed.Package(Library)).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Documentation_OfTheLibrary_IsOfWhatAUserCanCall(string framework)
    {
        using var zip = ZipFile.OpenRead(feed.Package(Library));
        using var page = zip.GetEntry($"lib/{framework}/{Library}.xml")!.Open();
        string[] documented = [.. XDocument.Load(page).Descendants("member").Select(member => (string)member.Attribute("name")!)];

        Assert.Contains("M:DisclosureDeadlines.Phrases.TimeLimit.Parse(System.String)", documented);
        Assert.Contains("T:DisclosureDeadlines.Calendars.ChinaCalendar", documented);
        Assert.DoesNotContain("T:DisclosureDeadlines.Calendars.DayBook", documented);
        Assert.DoesNotContain(
            documented,
            name =>
                name.StartsWith("T:DisclosureDeadlines.Foundation.", StringComparison.Ordinal)
                || name.StartsWith("F:DisclosureDeadlines.Phrases.Doubts.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Symbols_ForEachFramework_AreBesideThePackage() =>
        Assert.Equal(
            ["lib/net10.0/DisclosureDeadlines.pdb", "lib/net8.0/DisclosureDeadlines.pdb"],
            Entries(feed.Package(Library, "snupkg"))
                .Where(name => name.StartsWith("lib/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    /// <summary>
    /// A debugger steps into the library without a network: each file that was compiled lies inside the symbols, also what was generated.
    /// </summary>
    [Theory]
    [InlineData(Library, "lib/net8.0/DisclosureDeadlines.pdb")]
    [InlineData(Library, "lib/net10.0/DisclosureDeadlines.pdb")]
    [InlineData(Files, "lib/net10.0/DisclosureDeadlines.Files.pdb")]
    [InlineData(Tool, "tools/net10.0/any/deadlines.pdb")]
    public void Symbols_EveryFileThatWasCompiled_IsInsideThem(string id, string symbols)
    {
        using var zip = ZipFile.OpenRead(feed.Package(id, "snupkg"));
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. Bytes(zip.GetEntry(symbols)!)]);
        var reader = provider.GetMetadataReader();
        var embedded = reader
            .CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == EmbeddedSource)
            .Select(information => (DocumentHandle)information.Parent)
            .ToHashSet();
        string[] missing =
        [
            .. reader.Documents.Where(file => !embedded.Contains(file)).Select(file => reader.GetString(reader.GetDocument(file).Name)),
        ];

        Assert.True(embedded.Count > 10, $"{embedded.Count} files");
        Assert.Empty(missing);
    }

    /// <summary>A path of the machine that packed would be another on the next machine, and nobody's business.</summary>
    [Theory]
    [InlineData(Library, "nupkg")]
    [InlineData(Library, "snupkg")]
    [InlineData(Files, "nupkg")]
    [InlineData(Files, "snupkg")]
    [InlineData(Tool, "nupkg")]
    [InlineData(Tool, "snupkg")]
    public void Package_AllItsFiles_NameNoFolderOfThisMachine(string id, string ending)
    {
        byte[] folder = Encoding.UTF8.GetBytes(Repository.Root);
        using var zip = ZipFile.OpenRead(feed.Package(id, ending));

        Assert.DoesNotContain(zip.Entries, entry => Bytes(entry).AsSpan().IndexOf(folder) >= 0);
    }

    /// <summary>The validation compares with a baseline; held against another library it must find that everything is gone.</summary>
    [Fact]
    public void Validation_BaselineOfferedMore_FailsThePack()
    {
        string other = Directory.GetFiles(
            Path.Combine(Feed.Environment[1].Value, "nodatime"),
            "nodatime.*.nupkg",
            SearchOption.AllDirectories
        )[0];
        using var nowhere = Consumer.Empty();

        var run = Command.Run(
            Repository.Root,
            "dotnet",
            [
                "pack",
                Path.Combine("src", Library),
                "--no-build",
                "--output",
                nowhere.Folder,
                "-nodeReuse:false",
                $"-p:PackageValidationBaselinePath={other}",
                // A file that is newer than the package would say that nothing is left to be validated.
                $"-p:_ApiCompatValidatePackageSemaphoreFile={Path.Combine(nowhere.Folder, "validated")}",
            ]
        );

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("CP000", run.Output, StringComparison.Ordinal);
    }

    private XDocument Nuspec(string id)
    {
        using var zip = ZipFile.OpenRead(feed.Package(id));
        using var stream = zip.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;

    private static List<string> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
