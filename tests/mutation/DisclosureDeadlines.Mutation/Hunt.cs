using System.Collections.Concurrent;
using System.Diagnostics;

namespace DisclosureDeadlines.Mutation;

/// <summary>
/// Puts every mutant without a verdict to workers: first many to a process, then those that must be alone, each in a process of its own.
/// </summary>
internal static class Hunt
{
    // Of the processor's time, since a busy machine must not make a verdict; and of the clock's, for what waits for ever.
    private static readonly TimeSpan Work = TimeSpan.FromSeconds(20),
        Wait = TimeSpan.FromSeconds(120);

    /// <summary>Tries of the chosen what no suite has noticed, and this one has not tried.</summary>
    public static void Run(
        string folder,
        string tests,
        string coverage,
        IReadOnlyList<Mutant> all,
        IReadOnlyList<Mutant> chosen,
        string verdictsFolder
    )
    {
        var verdictsPath = Path.Combine(verdictsFolder, Path.GetFileNameWithoutExtension(tests) + ".tsv");
        var elsewhere = Verdicts.OfAll(verdictsFolder);
        List<Mutant> mutants = [.. chosen.Where(m => !elsewhere.TryGetValue(m.Id, out var verdict) || !Verdicts.IsNoticed(verdict))];
        using Verdicts verdicts = new(verdictsPath);
        var known = Verdicts.Read(verdictsPath);
        var reach = Coverage.Read(coverage).Tests;
        var reachedBy = reach.SelectMany(t => t.Mutants).CountBy(id => id).ToDictionary();
        var reached = reachedBy.Keys.ToHashSet();
        var byFile = all.Where(m => reached.Contains(m.Id)).ToLookup(m => m.File, m => m.Id);
        var byRoom = all.Where(m => reached.Contains(m.Id)).ToLookup(m => m.Room, m => m.Id);

        var first = mutants.Where(m => !known.ContainsKey(m.Id) && reached.Contains(m.Id)).Select(m => m.Id).ToList();
        foreach (var m in mutants.Where(m => !known.ContainsKey(m.Id) && !reached.Contains(m.Id) && !reached.Contains(-m.Id - 1)))
        {
            verdicts.Add(m.Id, "unreached");
        }

        // A worker that ends counts as noticed, so it must be known that one can work at all.
        using (Helper whole = new(folder, tests, coverage))
        {
            if (whole.Ask(Worker.Check) is not { } count)
            {
                throw new InvalidOperationException($"No worker finds the tests of {tests}: put \"{Worker.Check}\" to one by hand.");
            }

            Say($"{count} tests are found");
        }

        Say($"{first.Count} mutants to try together");
        Together(first);

        known = Verdicts.Read(verdictsPath);
        var alone = mutants
            .Where(m => !known.TryGetValue(m.Id, out var verdict) || verdict == "muddled" || (verdict == "survived" && MayBeKept(m.Id)))
            .ToList();
        Say($"{alone.Count} mutants to try alone");
        Parallel.ForEach(
            alone,
            Two,
            m =>
            {
                using Helper helper = new(folder, tests, coverage);
                var neighbours = byFile[m.File].Any(id => id != m.Id) ? byFile[m.File] : byRoom[m.Room];
                var near = string.Join(',', neighbours.Where(id => id != m.Id).Take(200));
                var verdict = helper.Ask($"{m.Id} alone{(near.Length > 0 ? " " + near : "")}") ?? "noticed (no end)";
                verdicts.Add(m.Id, verdict == "survived" ? "survived alone" : verdict);
            }
        );

        // What is reached while a static field is set up, or by few tests though others ask the same, may be worked out once in a process
        // and kept.
        bool MayBeKept(int id) => reached.Contains(-id - 1) || reachedBy[id] <= 2;

        void Together(List<int> ids)
        {
            ConcurrentQueue<int> queue = new(ids);
            var done = 0;
            Parallel.For(
                0,
                2,
                Two,
                _ =>
                {
                    Helper? helper = null;
                    while (queue.TryDequeue(out var id))
                    {
                        helper ??= new(folder, tests, coverage);
                        var verdict = helper.Ask($"{id}") ?? "noticed (no end)";
                        verdicts.Add(id, verdict);
                        if (Interlocked.Increment(ref done) % 500 == 0)
                        {
                            Say($"{done} of {ids.Count}");
                        }

                        // What has hung, died or remembers a mutant answers no more questions.
                        if (verdict is "muddled" or "noticed (no end)")
                        {
                            helper.Dispose();
                            helper = null;
                        }
                    }
                    helper?.Dispose();
                }
            );
        }
    }

    private static ParallelOptions Two => new() { MaxDegreeOfParallelism = 2 };

    private static void Say(string what) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {what}");

    /// <summary>A worker's process.</summary>
    private sealed class Helper : IDisposable
    {
        private readonly Process _process;

        public Helper(string folder, string tests, string coverage)
        {
            var name = Path.GetFileNameWithoutExtension(tests);
            ProcessStartInfo start = new("dotnet")
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (
                var word in (string[])
                    [
                        "exec",
                        "--depsfile",
                        Path.Combine(folder, name + ".deps.json"),
                        "--runtimeconfig",
                        Path.Combine(folder, name + ".runtimeconfig.json"),
                        typeof(Hunt).Assembly.Location,
                        "work",
                        folder,
                        tests,
                        coverage,
                    ]
            )
            {
                start.ArgumentList.Add(word);
            }
            _process = Process.Start(start)!;
            _process.ErrorDataReceived += (_, _) => { };
            _process.BeginErrorReadLine();
        }

        /// <summary>The verdict, or null where the process ended, or worked or waited too long.</summary>
        public string? Ask(string question)
        {
            var id = question.Split(' ')[0] + " ";
            try
            {
                _process.StandardInput.WriteLine(question);
                _process.StandardInput.Flush();
            }
            catch (IOException)
            {
                return null;
            }
            var waited = Stopwatch.StartNew();
            var worked = _process.HasExited ? TimeSpan.Zero : _process.TotalProcessorTime;
            while (true)
            {
                var line = _process.StandardOutput.ReadLineAsync();
                while (!line.Wait(500))
                {
                    if (waited.Elapsed > Wait || _process.HasExited || _process.TotalProcessorTime - worked > Work)
                    {
                        return null;
                    }
                }
                if (line.Result is null)
                {
                    return null;
                }

                // A test may print; only the line that begins with the number is an answer.
                if (line.Result.StartsWith(id, StringComparison.Ordinal))
                {
                    return line.Result[id.Length..];
                }
            }
        }

        public void Dispose()
        {
            try
            {
                _process.Kill(entireProcessTree: true);
            }
            catch (InvalidOperationException)
            {
                // It has ended by itself.
            }
            _process.Dispose();
        }
    }
}
