using DisclosureDeadlines.Catalogues;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>The table of printed phrases, held against itself and against the catalogues.</summary>
public class SeedPhraseTableTests
{
    [Fact]
    public void Table_ItsShape_IsAHeaderAndTwentyFiveDistinctPhrases()
    {
        Assert.StartsWith(string.Join('\t', SeedPhrase.Columns) + "\n", SeedPhrase.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n", SeedPhrase.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', SeedPhrase.Text);
        Assert.Equal(25, SeedPhrase.All.DistinctBy(row => row.Phrase).Count());
        Assert.Equal(25, SeedPhrase.All.Count);
    }

    [Fact]
    public void Table_Times_IsTheSumOverThePlaces() =>
        Assert.All(SeedPhrase.All, row => Assert.Equal(row.Places.Sum(place => place.Value), row.Times));

    [Fact]
    public void Table_Rows_StandInTheOrderOfTheirFirstPrinting()
    {
        var catalogues = new List<string> { "hohhot", "inner-mongolia", "zhongwei", "baotou", "anning" };

        var places = SeedPhrase.All.Select(row => row.Places.Select(place => catalogues.IndexOf(place.Key)).ToList()).ToList();

        Assert.DoesNotContain(-1, places.SelectMany(row => row));
        Assert.All(places, row => Assert.Equal(row.Distinct().Order(), row));
        Assert.Equal(places.Select(row => row[0]).Order(), places.Select(row => row[0]));
    }

    /// <summary>A merged cell is printed once, however many rows it stands for.</summary>
    [Fact]
    public void Table_Places_CountTheRowsThatPrintThePhrase() =>
        Assert.All(
            DisclosureCatalogue.BuiltIn,
            catalogue =>
            {
                var printed = catalogue.Items.Where(item => !item.IsTimeLimitInherited).CountBy(item => item.TimeLimit.Text);

                var counted = SeedPhrase
                    .All.SelectMany(row => row.Places, (row, place) => (row.Phrase, place))
                    .Where(pair => pair.place.Key == catalogue.Name)
                    .Select(pair => KeyValuePair.Create(pair.Phrase, pair.place.Value));
                Assert.Equal(counted.ToDictionary(), printed.ToDictionary());
            }
        );
}
