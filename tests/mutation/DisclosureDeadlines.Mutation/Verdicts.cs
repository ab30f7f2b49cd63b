using System.Globalization;

namespace DisclosureDeadlines.Mutation;

/// <summary>What became of each mutant, a line each, appended as it is known: a run that was stopped goes on where it was.</summary>
internal sealed class Verdicts(string path) : IDisposable
{
    private readonly Lock _one = new();
    private readonly StreamWriter _into = new(path, append: true) { AutoFlush = true };

    public void Add(int id, string verdict)
    {
        lock (_one)
        {
            _into.WriteLine($"{id}\t{verdict.Replace('\n', ' ')}");
        }
    }

    /// <summary>The last verdict of each.</summary>
    public static IReadOnlyDictionary<int, string> Read(string path)
    {
        Dictionary<int, string> verdicts = [];
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            var cells = line.Split('\t', 2);
            verdicts[int.Parse(cells[0], CultureInfo.InvariantCulture)] = cells[1];
        }
        return verdicts;
    }

    public static bool IsNoticed(string verdict) => verdict.StartsWith("noticed", StringComparison.Ordinal);

    /// <summary>What all suites together say of each: noticed by one is noticed, reached by one is reached.</summary>
    public static IReadOnlyDictionary<int, string> OfAll(string folder)
    {
        Dictionary<int, string> verdicts = [];
        foreach (var (id, verdict) in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read))
        {
            if (!verdicts.TryGetValue(id, out var before) || IsNoticed(verdict) || (before == "unreached" && !IsNoticed(before)))
            {
                verdicts[id] = verdict;
            }
        }
        return verdicts;
    }

    /// <summary>Forgets what was not noticed: a suite that has more tests now is to try it again.</summary>
    public static void KeepNoticed(string path)
    {
        if (File.Exists(path))
        {
            File.WriteAllLines(path, [.. Read(path).Where(v => IsNoticed(v.Value)).Select(v => $"{v.Key}\t{v.Value}")]);
        }
    }

    public void Dispose() => _into.Dispose();
}
