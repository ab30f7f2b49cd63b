namespace PackPage;

internal static class Program
{
    /// <param name="arguments">The published wwwroot, and the folder to write <c>deadlines.html</c> and <c>site</c> into.</param>
    public static int Main(string[] arguments)
    {
        if (arguments is not [var published, var output])
        {
            Console.Error.WriteLine("Expected the published wwwroot and the folder to write into.");
            return 2;
        }

        var sources = new PageSources(published);
        string page = OneFile.Of(sources, published);
        File.WriteAllText(Path.Combine(output, "deadlines.html"), page);
        StaticSite.Write(sources, published, Path.Combine(output, "site"));
        return 0;
    }
}
