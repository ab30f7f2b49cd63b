using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases.Reading;

/// <summary>The reader in stages reads every phrase of the corpus as it is written there. What is refused there it refuses, but for those of readings-reread.tsv, which it reads rightly.</summary>
public sealed class ReadersAgreeTests
{
    private static readonly IReadOnlyList<PinnedReading> Corpus = PinnedReading.Read("readings.tsv");

    private static readonly Dictionary<string, string> Reread =
        PinnedReading.Lines("readings-reread.tsv").ToDictionary(line => line.Split('\t')[0], line => line.Split('\t')[1], StringComparer.Ordinal);

    [Fact]
    public void Read_TheCorpus_IsReadAsWritten() => Assert.Empty(Corpus.Select(Difference).OfType<string>());

    private static string? Difference(PinnedReading expected)
    {
        string actual = Text(Reader.Read(expected.Phrase, expected.Law ?? "", null));
        string wanted = Reread.TryGetValue(expected.Phrase, out string? reread) ? reread : expected.Text[0] == '✗' ? "✗" : expected.Text;
        return actual == wanted ? null : $"{expected.Phrase}: {actual}";
    }

    private static string Text(Outcome outcome) => outcome.Rule is null
        ? "✗"
        : string.Join(' ', TimeLimitAmbiguity.Of(outcome.Doubts).Select(ambiguity => $"[{RuleJsonNames.Of(ambiguity.Code)}]").Prepend(outcome.Rule.Sentence.Chinese));
}
