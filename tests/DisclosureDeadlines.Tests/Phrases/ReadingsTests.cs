using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// The corpus of readings: each phrase is read as a person read it, in full, or refused at the place and for the reason that a person gave.
/// </summary>
public class ReadingsTests
{
    private static readonly IReadOnlyList<PinnedReading> Readings = PinnedReading.Read("readings.tsv");

    /// <summary>What is expected where a phrase cannot be read, in both languages.</summary>
    private static readonly Dictionary<string, string> Expectations = PinnedReading
        .Lines("readings-expected.tsv")
        .ToDictionary(line => line.Split('\t')[0], line => line.Split('\t')[1], StringComparer.Ordinal);

    public static TheoryData<string> Groups => [.. Readings.Select(reading => reading.Group).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Groups))]
    public void TryParse_EveryPhraseOfAGroup_IsReadAsWritten(string group) =>
        Assert.Empty(Readings.Where(reading => reading.Group == group).Select(Difference).OfType<string>());

    [Fact]
    public void Readings_AreDistinct() =>
        Assert.Empty(Readings.GroupBy(reading => (reading.Phrase, reading.Law)).Where(same => same.Count() > 1).Select(same => same.Key));

    private static string? Difference(PinnedReading expected)
    {
        bool isRead = TimeLimit.TryParse(expected.Phrase, expected.Law, out var limit, out var error);
        string actual = isRead ? PinnedReading.Of(limit!) : PinnedReading.Of(error!);
        if (actual != expected.Text)
        {
            return $"{expected.Phrase}: {actual}";
        }

        return isRead || error!.Sentence.English == English(error) ? null : $"{expected.Phrase}: {error.Sentence.English}";
    }

    private static string English(TimeLimitError error) =>
        $"This time limit cannot be read: at character {error.Position + 1} expected {Expectations[error.Expected.Chinese]}, found {(error.Found.Length == 0 ? "the end" : $"\"{error.Found}\"")}.";
}
