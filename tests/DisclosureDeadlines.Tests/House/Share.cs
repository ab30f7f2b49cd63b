namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// How much of a long run is done: all of it where every test is asked for (<c>DEADLINES_SLOW_TESTS=1</c>, as <c>.ci/run</c> does), and the
/// first part of the same seeded inputs in a plain <c>dotnet test</c>, which somebody waits for.
/// </summary>
internal static class Share
{
    private const int Plain = 5;

    private static bool IsAll { get; } = Environment.GetEnvironmentVariable("DEADLINES_SLOW_TESTS") == "1";

    /// <summary>All of a number of inputs, or a fifth of them.</summary>
    public static int Of(int all) => IsAll ? all : Math.Max(all / Plain, 1);

    /// <summary>One number of inputs in a plain run, and another where every test is asked for.</summary>
    public static int Between(int plain, int all) => IsAll ? all : plain;

    /// <summary>A step over inputs in a row: each of them, or every fifth.</summary>
    public static int Step => IsAll ? 1 : Plain;
}
