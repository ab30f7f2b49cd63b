using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>A user's project in a folder of its own, far from this repository and its settings.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("deadlines-consumer-");

    private Consumer() { }

    public string Folder => folder.FullName;

    public static Consumer Empty() => new();

    /// <summary>A copy of one of the projects in <c>tests/consumers</c>.</summary>
    public static Consumer CopyOf(string name)
    {
        var consumer = new Consumer();
        foreach (string file in Directory.GetFiles(Repository.PathTo("tests", "consumers", name)))
        {
            File.Copy(file, Path.Combine(consumer.Folder, Path.GetFileName(file)));
        }

        return consumer;
    }

    public string Dotnet(params string[] arguments) => Command.Succeed(Folder, "dotnet", arguments, [.. Feed.Environment]);

    public void Dispose() => folder.Delete(recursive: true);
}
