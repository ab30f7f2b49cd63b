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

    public void Dispose() => _into.Dispose();
}
