using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>One line of the corpus: a phrase, what it is read as, and the law it rests on.</summary>
/// <param name="Group">The comment that the line stands under.</param>
/// <param name="Phrase">The phrase as an authority prints it.</param>
/// <param name="Text">
/// The rule as a sentence and the codes of what it leaves open; or ✗ with the place of the error, what was expected and what was found.
/// </param>
/// <param name="Law">The law, or null.</param>
internal sealed record PinnedReading(string Group, string Phrase, string Text, string? Law)
{
    public static IReadOnlyList<PinnedReading> Read(string file)
    {
        var readings = new List<PinnedReading>();
        string group = "";
        foreach (string line in AllLines(file))
        {
            if (line.StartsWith('#'))
            {
                group = line.TrimStart('#', ' ');
            }
            else if (line.Length > 0)
            {
                string[] cells = line.Split('\t');
                readings.Add(new(group, cells[0], cells[1], cells.Length > 2 ? cells[2] : null));
            }
        }

        return readings;
    }

    public static IEnumerable<string> Lines(string file) => AllLines(file).Where(line => line.Length > 0 && line[0] != '#');

    public static string Of(TimeLimit limit) =>
        string.Join(
            ' ',
            limit.Ambiguities.Select(ambiguity => $"[{RuleJsonNames.Of(ambiguity.Code)}]").Prepend(limit.Rule.Sentence.Chinese)
        );

    public static string Of(TimeLimitError error) => error.Sentence.Chinese.Replace("公开时限需补正：", "✗ ", StringComparison.Ordinal);

    private static IEnumerable<string> AllLines(string file) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file));
}
