using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Texts made of labelled phrases by putting in, taking out, exchanging and joining words. Nobody says that what they are read as is right; it is
/// held so that a change of the reader that is meant for one wording shows what else it changes, and each such line is looked at.
/// </summary>
public sealed class MadeReadingsTests
{
    [Theory]
    [InlineData("Read", false)]
    [InlineData("Refused", true)]
    public void TryParse_EveryMadeText_IsReadAsItWas(string group, bool isRefused)
    {
        var made = PinnedReading.Read("readings-made.tsv").Where(reading => reading.Group == group).ToList();

        Assert.NotEmpty(made);
        Assert.All(made, reading => Assert.Equal(isRefused, reading.Text.StartsWith('✗')));
        Assert.Empty(made.Select(Difference).OfType<string>());
    }

    private static string? Difference(PinnedReading expected)
    {
        string actual = TimeLimit.TryParse(expected.Phrase, null, out var limit, out var error)
            ? PinnedReading.Of(limit)
            : PinnedReading.Of(error);
        return actual == expected.Text ? null : $"{expected.Phrase}: {actual}";
    }
}
