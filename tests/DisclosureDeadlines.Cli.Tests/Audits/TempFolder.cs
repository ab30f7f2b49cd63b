using System.Text;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("deadlines-").FullName;

    /// <summary>The names of the files in it.</summary>
    public IEnumerable<string> Files =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public IEnumerable<(string Name, long Size)> Sizes =>
        new DirectoryInfo(folder).EnumerateFiles().Select(file => (file.Name, file.Length));

    public string PathTo(string name) => Path.Combine(folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathTo(name), bytes);
        return PathTo(name);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
