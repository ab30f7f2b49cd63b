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
        var files = Repository.Files(Folder, ".json");

        Assert.NotEmpty(files);
        Assert.Equal(files.Select(file => "seeds/" + file), Library.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Resources_TheirBytes_AreThoseOfTheSeeds() => Assert.All(
        Repository.Files(Folder, ".json"),
        file => Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, file)), Embedded(file)));

    private static byte[] Embedded(string file)
    {
        using var stream = Library.GetManifestResourceStream("seeds/" + file);
        Assert.NotNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
