using DisclosureDeadlines.Cli.Tests;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>What <c>deadlines calendar export</c> writes.</summary>
internal static class Exports
{
    /// <summary>The day table of a region, or of the whole country, as a script.</summary>
    public static string Sql(string dialect, string region, params string[] options) =>
        Text("sql", ["--dialect", dialect, .. OfRegion(region), .. options]);

    public static string Text(string format, params string[] options)
    {
        var run = ToolProcess.Run(["calendar", "export", "--format", format, .. options]);
        return run.ExitCode == 0 ? run.Output : throw new InvalidOperationException(run.Error);
    }

    private static string[] OfRegion(string region) => region == "national" ? [] : ["--region", region];
}
