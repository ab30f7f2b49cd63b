using DisclosureDeadlines.Answers;

namespace DisclosureDeadlines.Cli.Parse;

/// <summary>The result for one phrase, in a line for a reader.</summary>
internal static class PhraseText
{
    public static string Line(PhraseAnswer answer)
    {
        string reading = answer.Limit?.Rule.ToString(null, null) ?? answer.Error!.ToString(null);
        string doubts = answer.Limit is null ? "" : string.Concat(answer.Limit.Ambiguities.Select(a => $"  ? {a.Message.ToString(null)}"));
        return $"{answer.Phrase} → {reading}{doubts}";
    }
}
