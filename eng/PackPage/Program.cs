using System.IO.Compression;

namespace PackPage;

internal static class Program
{
    /// <param name="arguments">
    /// The published wwwroot, the folder to write <c>deadlines.html</c> and <c>site</c> into, and how hard the files of the latter are
    /// compressed, as a <see cref="CompressionLevel"/> is called.
    /// </param>
    public static int Main(string[] arguments)
    {
        if (arguments is not [var published, var output, var level] || !Enum.TryParse<CompressionLevel>(level, out var compression))
        {
            Console.Error.WriteLine("Expected the published wwwroot, the folder to write into, and a level of compression.");
            return 2;
        }

        var sources = new PageSources(published);
        string page = OneFile.Of(sources, published);
        File.WriteAllText(Path.Combine(output, "deadlines.html"), page);
        new StaticSite(Path.Combine(output, "site"), compression).Write(sources, published);
        return 0;
    }
}
