using Xunit.Abstractions;

namespace DisclosureDeadlines.Mutation;

/// <summary>Runs every test once alone, with no mutant on, and writes down what it reaches.</summary>
internal static class CoverageRun
{
    public static void Write(string folder, string tests, string[] leftOut, string into)
    {
        var mutants = MutantSwitch.Of(folder);
        using Suite suite = new(tests);
        List<Coverage.Reach> reached = [];
        var (failed, slow) = (0, 0);

        // Tables of inputs are made while the tests are listed: what is reached then is set up before any test runs.
        IReadOnlyList<ITestCase> cases = [];
        var early = mutants.ReachOf(() => cases = suite.Cases());
        reached.Add(new(Coverage.Listing, "", 0, [.. early.Select(id => id < 0 ? id : -id - 1)]));
        foreach (var test in cases)
        {
            var name = $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";
            if (leftOut.Any(part => part.Length > 0 && name.Contains(part, StringComparison.Ordinal)))
            {
                slow++;
                reached.Add(new(test.UniqueID, test.TestMethod.TestClass.Class.Name, 0, []));
                continue;
            }
            (string? Failed, double Milliseconds) run = default;
            var reach = mutants.ReachOf(() => run = suite.Timed(test));
            if (run.Failed is null)
            {
                reached.Add(new(test.UniqueID, test.TestMethod.TestClass.Class.Name, run.Milliseconds, reach));
            }
            else
            {
                reached.Add(new(test.UniqueID, test.TestMethod.TestClass.Class.Name, 0, []));
                Console.Error.WriteLine($"fails beside mutants, and takes no part: {run.Failed} ({++failed})");
            }
        }
        new Coverage(reached).Write(into);
        Console.Error.WriteLine($"{cases.Count - slow - failed} tests take part, {slow} are left out by name, {failed} fail.");
    }
}
