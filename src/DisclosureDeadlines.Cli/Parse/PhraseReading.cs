using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli.Parse;

/// <summary>What came of one phrase: the rule that it states, or why it cannot be read.</summary>
internal sealed class PhraseReading
{
    private const int ShownCharacters = 2000;

    private static readonly BilingualText NotUtf8 = new("这一行不是 UTF-8 文字。", "The line is not UTF-8 text.");

    private readonly string phrase;
    private readonly TimeLimit? limit;
    private readonly BilingualText? error;

    private PhraseReading(string phrase, TimeLimit? limit, BilingualText? error)
    {
        this.phrase = phrase.Length <= ShownCharacters ? phrase : phrase[..ShownCharacters] + "…";
        this.limit = limit;
        this.error = error;
    }

    public bool Ok => limit is not null;

    /// <param name="phrase">The phrase; null for bytes that are no UTF-8.</param>
    /// <param name="law">The law that the phrase comes from, if that is known: it may say that 日 are working days.</param>
    public static PhraseReading Of(string? phrase, string? law)
    {
        if (phrase is null || phrase.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return new PhraseReading(phrase ?? "", null, NotUtf8);
        }

        return TimeLimit.TryParse(phrase, law, out var limit, out var fault)
            ? new PhraseReading(phrase, limit, null)
            : new PhraseReading(phrase, null, fault.Sentence);
    }

    public string ToJsonLine() => Json.Line(new PhraseAnswer(phrase, limit, error));

    public string ToTextLine()
    {
        string reading = limit?.Rule.ToString(null, null) ?? error!.ToString(null);
        string doubts = limit is null ? "" : string.Concat(limit.Ambiguities.Select(a => $"  ? {a.Message.ToString(null)}"));
        return $"{phrase} → {reading}{doubts}";
    }
}
