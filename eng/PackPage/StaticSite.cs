using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PackPage;

/// <summary>
/// The same page as a folder for any web server, each file also compressed, with a service worker that keeps it for offline use.
/// </summary>
internal sealed class StaticSite(string folder, CompressionLevel compression)
{
    private const long WorthCompressing = 1024;

    public void Write(PageSources sources, string published)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (
            string path in Directory
                .EnumerateFiles(Path.Combine(published, "_framework"))
                .Where(path => Path.GetExtension(path) is not (".br" or ".gz" or ".map"))
        )
        {
            Put("_framework/" + Path.GetFileName(path), File.ReadAllBytes(path));
        }

        Put("index.html", Encoding.UTF8.GetBytes(sources.Html));
        Put("page.css", Encoding.UTF8.GetBytes(sources.Style));
        Put("old.js", Encoding.UTF8.GetBytes(sources.Old));
        Put("page.js", Encoding.UTF8.GetBytes(sources.Joined("page.js")));
        Put("worker.js", Encoding.UTF8.GetBytes(sources.Joined("worker.js")));
        string[] names =
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(name => !name.EndsWith(".br", StringComparison.Ordinal) && !name.EndsWith(".gz", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        string version = Version(names);
        string worker = sources
            .ServiceWorker.Replace("/*version*/", version, StringComparison.Ordinal)
            .Replace("/*files*/", string.Join(", ", names.Prepend("./").Select(name => $"'{name}'")), StringComparison.Ordinal);
        Put("sw.js", Encoding.UTF8.GetBytes(worker));
    }

    /// <summary>Made from all that the folder holds, so that a change of any file is a new version.</summary>
    private string Version(string[] names)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(File.ReadAllBytes(Path.Combine(folder, name)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset()[..8]);
    }

    private void Put(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        if (bytes.Length > WorthCompressing)
        {
            Compress(path + ".gz", bytes, stream => new GZipStream(stream, compression));
            Compress(path + ".br", bytes, stream => new BrotliStream(stream, compression));
        }
    }

    private static void Compress(string path, byte[] bytes, Func<Stream, Stream> by)
    {
        using var file = File.Create(path);
        using var zip = by(file);
        zip.Write(bytes);
    }
}
