using System.Collections.Concurrent;
using System.Diagnostics;

namespace DisclosureDeadlines.Mutation;

/// <summary>Puts every mutant without a verdict to workers: first many to a process, then those that must be alone, each in a process of its own.</summary>
internal static class Hunt
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    public static void Run(string folder, string tests, string coverage, IReadOnlyList<Mutant> mutants, string verdictsPath)
    {
        using Verdicts verdicts = new(verdictsPath);
        var known = Verdicts.Read(verdictsPath);
        var reached = Coverage.Read(coverage).Tests.SelectMany(t => t.Mutants).ToHashSet();
        var byFile = mutants.Where(m => reached.Contains(m.Id)).ToLookup(m => m.File, m => m.Id);

        var first = mutants.Where(m => !known.ContainsKey(m.Id) && reached.Contains(m.Id)).Select(m => m.Id).ToList();
        foreach (var m in mutants.Where(m => !known.ContainsKey(m.Id) && !reached.Contains(m.Id) && !reached.Contains(-m.Id - 1)))
        {
            verdicts.Add(m.Id, "unreached");
        }

        Say($"{first.Count} mutants to try together");
        Together(first);

        known = Verdicts.Read(verdictsPath);
        var alone = mutants.Where(m => !known.TryGetValue(m.Id, out var verdict) || verdict is "muddled" or "survived").ToList();
        Say($"{alone.Count} mutants to try alone");
        Parallel.ForEach(alone, Two, m =>
        {
            using Helper helper = new(folder, tests, coverage);
            var near = string.Join(',', byFile[m.File].Where(id => id != m.Id).Take(200));
            var verdict = helper.Ask($"{m.Id} alone{(near.Length > 0 ? " " + near : "")}", Patience) ?? "noticed (no end)";
            verdicts.Add(m.Id, verdict == "survived" ? "survived alone" : verdict);
        });

        void Together(List<int> ids)
        {
            ConcurrentQueue<int> queue = new(ids);
            Parallel.For(0, 2, Two, _ =>
            {
                Helper? helper = null;
                while (queue.TryDequeue(out var id))
                {
                    helper ??= new(folder, tests, coverage);
                    var verdict = helper.Ask($"{id}", Patience) ?? "noticed (no end)";
                    verdicts.Add(id, verdict);
                    // What has hung, died or remembers a mutant answers no more questions.
                    if (verdict is "muddled" or "noticed (no end)")
                    {
                        helper.Dispose();
                        helper = null;
                    }
                }
                helper?.Dispose();
            });
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
            ProcessStartInfo start = new("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var word in (string[])["exec", "--depsfile", Path.Combine(folder, name + ".deps.json"), "--runtimeconfig",
                Path.Combine(folder, name + ".runtimeconfig.json"), typeof(Hunt).Assembly.Location, "work", folder, tests, coverage])
            {
                start.ArgumentList.Add(word);
            }
            _process = Process.Start(start)!;
            _process.ErrorDataReceived += (_, _) => { };
            _process.BeginErrorReadLine();
        }

        /// <summary>The verdict, or null where the process ended or did not answer in time.</summary>
        public string? Ask(string question, TimeSpan patience)
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
            var left = Stopwatch.StartNew();
            while (left.Elapsed < patience)
            {
                var line = _process.StandardOutput.ReadLineAsync();
                if (!line.Wait(patience - left.Elapsed) || line.Result is null)
                {
                    return null;
                }

                // A test may print; only the line that begins with the number is an answer.
                if (line.Result.StartsWith(id, StringComparison.Ordinal))
                {
                    return line.Result[id.Length..];
                }
            }
            return null;
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
