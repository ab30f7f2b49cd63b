using System.Globalization;
using Xunit.Abstractions;

namespace DisclosureDeadlines.Mutation;

/// <summary>
/// Answers lines "NUMBER" or "NUMBER alone" with "NUMBER verdict test": noticed, survived, unreached, or muddled; and the line "check", once it
/// has found all tests, with their number.
/// </summary>
/// <remarks>
/// Muddled: the test that failed with the mutant fails without it as well, since something kept from the run remembers the mutant. Such a
/// one is tried again in a process of its own, and so is whoever comes after it.
/// </remarks>
internal static class Worker
{
    // What one mutant may cost: of the tests that reach it the quickest of each class, then the next of each, for as long together as this.
    private const double MostMilliseconds = 8_000;

    // The same of those that reach nothing near it, where it must be alone.
    private const double MostElsewhere = 4_000;
    private const int Batch = 40;
    private const int MostNew = 200;

    public const string Check = "check";

    public static void Serve(string folder, string tests, Coverage coverage, TextReader asked, TextWriter answers)
    {
        var mutants = MutantSwitch.Of(folder);
        using Suite suite = new(tests);
        Dictionary<string, ITestCase>? all = null;
        var known = coverage.Tests.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        Dictionary<int, List<Coverage.Reach>> byMutant = [];
        foreach (var test in coverage.Tests.OrderBy(t => t.Milliseconds))
        {
            foreach (var number in test.Mutants)
            {
                var id = number < 0 ? -number - 1 : number;
                if (!byMutant.TryGetValue(id, out var reaching))
                {
                    byMutant[id] = reaching = [];
                }

                reaching.Add(test);
            }
        }

        while (asked.ReadLine() is { } line)
        {
            if (line == Check)
            {
                all = suite.Cases().ToDictionary(c => c.UniqueID, StringComparer.Ordinal);
                answers.WriteLine($"{Check} {all.Count}");
                answers.Flush();
                continue;
            }

            var words = line.Split(' ');
            var id = int.Parse(words[0], CultureInfo.InvariantCulture);
            var alone = words.Length > 1;
            IReadOnlyList<Coverage.Reach> reaching = byMutant.TryGetValue(id, out var found) ? found : [];
            if (alone && words.Length > 2)
            {
                reaching = Neighbours(words[2], reaching);
            }

            answers.WriteLine($"{id} {Try(id, reaching, alone)}");
            answers.Flush();
        }

        // A static field is set up by whichever test comes first: any test that reaches the same file may notice.
        IReadOnlyList<Coverage.Reach> Neighbours(string numbers, IReadOnlyList<Coverage.Reach> own) =>
            [
                .. own.Concat(
                        numbers
                            .Split(',')
                            .SelectMany(n => byMutant.TryGetValue(int.Parse(n, CultureInfo.InvariantCulture), out var near) ? near : [])
                    )
                    .DistinctBy(t => t.Id)
                    .OrderBy(t => t.Milliseconds),
            ];

        // Where all tests reach a mutant, such as what a server is put together from, the quickest of them are hundreds of one kind.
        static IEnumerable<Coverage.Reach> OfEveryClass(IReadOnlyList<Coverage.Reach> reaching) =>
            reaching
                .GroupBy(t => t.Class)
                .SelectMany(ofClass => ofClass.Select((test, place) => (Test: test, Place: place)))
                .OrderBy(t => t.Place)
                .ThenBy(t => t.Test.Milliseconds)
                .Select(t => t.Test);

        string Try(int id, IReadOnlyList<Coverage.Reach> reaching, bool alone)
        {
            if (reaching.Count == 0)
            {
                return "unreached";
            }

            List<Coverage.Reach> chosen = [];
            var cost = 0.0;
            Choose(reaching, MostMilliseconds);
            if (alone)
            {
                // A table that is set up once is reached by the first test alone: what it shows in, such as a description of all that there
                // is, may reach nothing else of its file.
                cost = 0;
                var near = reaching.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
                Choose(
                    [.. coverage.Tests.Where(t => t.Mutants.Count > 0 && !near.Contains(t.Id)).OrderBy(t => t.Milliseconds)],
                    MostElsewhere
                );
            }
            chosen.Sort((a, b) => a.Milliseconds.CompareTo(b.Milliseconds));
            if (alone)
            {
                // Also while the tests are listed, for then their tables of inputs are made.
                mutants.On(id);
            }

            all ??= suite
                .Cases(alone ? chosen.Select(t => t.Class).Where(name => name.Length > 0).Distinct() : null)
                .ToDictionary(c => c.UniqueID, StringComparer.Ordinal);
            var cases = chosen.Where(t => all.ContainsKey(t.Id)).Select(t => all[t.Id]).ToList();
            if (alone)
            {
                // A table that cannot be made is one case that fails, and one that is made otherwise has other cases.
                cases.AddRange(all.Values.Where(c => !known.Contains(c.UniqueID)).Take(MostNew));
            }

            void Choose(IReadOnlyList<Coverage.Reach> from, double most)
            {
                foreach (var test in OfEveryClass(from))
                {
                    if ((chosen.Count == 0 || cost + test.Milliseconds <= most) && test.Class.Length > 0)
                    {
                        chosen.Add(test);
                        cost += test.Milliseconds;
                    }
                }
            }

            for (var start = 0; start < cases.Count; start += Batch)
            {
                var batch = cases.GetRange(start, Math.Min(Batch, cases.Count - start));
                mutants.On(id);
                var failed = suite.FirstFailure(batch);
                mutants.Off();
                if (failed is not null)
                {
                    return alone || suite.FirstFailure(batch) is null ? $"noticed {failed}" : "muddled";
                }
            }
            return "survived";
        }
    }
}
