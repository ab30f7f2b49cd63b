using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// A cell that was cut off, or copied from its middle on: each labelled phrase up to each of its signs and from each of them on is read or refused, and
/// nothing else happens. What looks one sign too far is met here, since each word of the grammar is for once the last.
/// </summary>
public sealed class CutPhrasesTests
{
    [Fact]
    public void TryParse_EveryBeginning_IsReadOrRefused() => Assert.DoesNotContain(Phrases().SelectMany(Beginnings), Fails);

    [Fact]
    public void TryParse_EveryEnding_IsReadOrRefused() => Assert.DoesNotContain(Phrases().SelectMany(Endings), Fails);

    /// <summary>What is read from a part of a phrase is a rule like any other: it can be printed, and what is open in it can be told.</summary>
    private static bool Fails(string text)
    {
        try
        {
            return TimeLimit.TryParse(text, null, out var limit, out var error)
                ? limit.Rule.Sentence.Chinese.Length == 0 || limit.Ambiguities.Any(ambiguity => ambiguity.Message.Chinese.Length == 0)
                : error.Position < 0 || error.Position > text.Length || error.Sentence.Chinese.Length == 0;
        }
        catch (IndexOutOfRangeException)
        {
            return true;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static IEnumerable<string> Phrases() =>
        LabelledPhrase
            .Collections.SelectMany(name => LabelledPhrase.Read($"phrases-{name}.tsv"))
            .Select(phrase => phrase.Phrase)
            .Concat(PinnedReading.Read("readings.tsv").Select(reading => reading.Phrase));

    private static IEnumerable<string> Beginnings(string phrase) =>
        Enumerable.Range(1, phrase.Length - 1).Select(length => phrase[..length]);

    private static IEnumerable<string> Endings(string phrase) => Enumerable.Range(1, phrase.Length - 1).Select(begin => phrase[begin..]);
}
