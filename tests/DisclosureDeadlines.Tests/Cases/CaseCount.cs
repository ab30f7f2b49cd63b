namespace DisclosureDeadlines.Tests.Cases;

/// <summary>
/// How many random cases a law is tried on: enough for every run, or with <c>DEADLINES_SLOW_TESTS=1</c> enough to be sure.
/// </summary>
internal static class CaseCount
{
    private const int InEveryRun = 3_000;

    private const int WhenAsked = 100_000;

    public static int OfEach => Environment.GetEnvironmentVariable("DEADLINES_SLOW_TESTS") == "1" ? WhenAsked : InEveryRun;
}
