using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Answers;

/// <summary>What a phrase asks for.</summary>
internal static class PhraseQuestion
{
    private const int ShownCharacters = 2000;

    private static readonly BilingualText NotUtf8 = new("这一行不是 UTF-8 文字。", "The line is not UTF-8 text.");

    /// <param name="phrase">The phrase; null for bytes that are not UTF-8.</param>
    /// <param name="law">The law that the phrase comes from, if that is known: it may say that 日 are working days.</param>
    public static PhraseAnswer Answer(string? phrase, string? law)
    {
        if (phrase is null || phrase.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return new PhraseAnswer(Shown(phrase ?? ""), null, NotUtf8);
        }

        return TimeLimit.TryParse(phrase, law, out var limit, out var fault)
            ? new PhraseAnswer(Shown(phrase), limit, null)
            : new PhraseAnswer(Shown(phrase), null, fault.Sentence);
    }

    private static string Shown(string phrase) => phrase.Length <= ShownCharacters ? phrase : phrase[..ShownCharacters] + "…";
}
