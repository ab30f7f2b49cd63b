using System.Reflection;
using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

public class EmbeddedSeedsTests
{
    private static readonly Assembly Library = typeof(TimeLimit).Assembly;

    private static readonly string Folder = Repository.PathTo("seeds");

    [Fact]
    public void Resources_TheirNames_AreThoseOfTheSeeds()
    {
        string[] files = [.. Embedded()];

        Assert.NotEmpty(files);
        Assert.Equal(files.Select(file => "seeds/" + file), Library.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Resources_TheirBytes_AreThoseOfTheSeeds() =>
        Assert.All(Embedded(), file => Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, file)), Embedded(file)));

    /// <summary>The facts, and the lists of words that tables are read by.</summary>
    private static IEnumerable<string> Embedded() =>
        Repository
            .Files(Folder, ".json")
            .Concat(Repository.Files(Path.Combine(Folder, "tables"), ".tsv").Select(file => "tables/" + file))
            .Order(StringComparer.Ordinal);

    private static byte[] Embedded(string file)
    {
        using var stream = Library.GetManifestResourceStream("seeds/" + file);
        Assert.NotNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
