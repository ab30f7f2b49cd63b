using System.Globalization;

namespace DisclosureDeadlines.Mutation;

/// <summary>Scores by room as a Markdown table, then each survivor with its place.</summary>
internal static class Table
{
    public static void Print(IReadOnlyList<Mutant> mutants, IReadOnlyDictionary<int, string> verdicts, TextWriter into)
    {
        var judged = mutants.Where(m => verdicts.ContainsKey(m.Id)).ToList();
        into.WriteLine("| room | mutants | noticed | reached, not noticed | not reached | score |");
        into.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var room in judged.GroupBy(m => m.Room).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var noticed = room.Count(m => Verdicts.IsNoticed(verdicts[m.Id]));
            var unreached = room.Count(m => verdicts[m.Id] == "unreached");
            into.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| `{room.Key}` | {room.Count():N0} | {noticed:N0} | {room.Count() - noticed - unreached:N0} | {unreached:N0} | {100.0 * noticed / room.Count():F1} % |"
                )
            );
        }
        into.WriteLine($"\n{mutants.Count - judged.Count} mutants have no verdict yet.\n");
        foreach (
            var m in judged.Where(m => !Verdicts.IsNoticed(verdicts[m.Id])).OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line)
        )
        {
            // A line may hold several mutants of one kind: only what stood there says which this is.
            into.WriteLine(
                $"{m.File}:{m.Line}\t{verdicts[m.Id]}\t{m.Mutator}\t{m.Original.ReplaceLineEndings(" ")} -> {m.Replacement.ReplaceLineEndings(" ")}"
            );
        }
    }
}
