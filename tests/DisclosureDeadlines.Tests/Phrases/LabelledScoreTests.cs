using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Collections of limits and sentences without one, each labelled by people before anything was run: how many the library reads as they did, and
/// how many without a limit it refuses. What it made of the last one before its faults were seen is in docs/quality.md.
/// </summary>
public class LabelledScoreTests
{
    private static readonly Dictionary<string, IReadOnlyList<LabelledPhrase>> Collections = LabelledPhrase.Collections.ToDictionary(
        name => name,
        name => LabelledPhrase.Read($"phrases-{name}.tsv")
    );

    [Theory]
    [InlineData("dev2", "page", 95)]
    [InlineData("dev2", "clause", 97)]
    [InlineData("dev2", "trap", 95)]
    [InlineData("dev3", "page", 98)]
    [InlineData("dev3", "clause", 98)]
    [InlineData("dev3", "trap", 98)]
    [InlineData("dev4", "page", 97)]
    [InlineData("dev4", "clause", 97)]
    [InlineData("dev4", "trap", 92)]
    [InlineData("dev5", "page", 98)]
    [InlineData("dev5", "clause", 97)]
    [InlineData("dev5", "trap", 93)]
    [InlineData("dev6", "page", 96)]
    [InlineData("dev6", "clause", 98)]
    [InlineData("dev6", "trap", 100)]
    [InlineData("dev7", "page", 98)]
    [InlineData("dev7", "clause", 100)]
    [InlineData("dev7", "trap", 88)]
    [InlineData("dev8", "page", 91)]
    [InlineData("dev8", "clause", 93)]
    [InlineData("dev8", "trap", 88)]
    [InlineData("dev9", "page", 86)]
    [InlineData("dev9", "clause", 83)]
    [InlineData("dev9", "trap", 91)]
    [InlineData("dev10", "page", 80)]
    [InlineData("dev10", "clause", 96)]
    [InlineData("dev10", "trap", 92)]
    [InlineData("dev11", "page", 95)]
    [InlineData("dev11", "clause", 100)]
    [InlineData("dev11", "trap", 100)]
    [InlineData("dev12", "page", 97)]
    [InlineData("dev12", "clause", 100)]
    [InlineData("dev12", "trap", 100)]
    [InlineData("dev13", "page", 98)]
    [InlineData("dev13", "clause", 100)]
    [InlineData("dev13", "trap", 93)]
    [InlineData("dev14", "page", 94)]
    [InlineData("dev14", "clause", 92)]
    [InlineData("dev14", "trap", 94)]
    [InlineData("dev15", "page", 93)]
    [InlineData("dev15", "clause", 95)]
    [InlineData("dev15", "trap", 97)]
    [InlineData("dev16", "page", 97)]
    [InlineData("dev16", "clause", 94)]
    [InlineData("dev16", "trap", 100)]
    [InlineData("dev17", "page", 94)]
    [InlineData("dev17", "clause", 96)]
    [InlineData("dev17", "trap", 95)]
    [InlineData("dev18", "page", 98)]
    [InlineData("dev18", "clause", 96)]
    [InlineData("dev18", "trap", 100)]
    [InlineData("dev19", "page", 97)]
    [InlineData("dev19", "clause", 98)]
    [InlineData("dev19", "trap", 100)]
    [InlineData("dev20", "page", 94)]
    [InlineData("dev20", "clause", 96)]
    [InlineData("dev20", "trap", 95)]
    [InlineData("dev21", "page", 95)]
    [InlineData("dev21", "clause", 100)]
    [InlineData("dev21", "trap", 100)]
    [InlineData("dev22", "page", 93)]
    [InlineData("dev22", "clause", 93)]
    [InlineData("dev22", "trap", 100)]
    [InlineData("dev23", "page", 93)]
    [InlineData("dev23", "clause", 91)]
    [InlineData("dev23", "trap", 88)]
    [InlineData("dev24", "page", 87)]
    [InlineData("dev24", "clause", 96)]
    [InlineData("dev24", "trap", 94)]
    [InlineData("dev25", "page", 98)]
    [InlineData("dev25", "clause", 100)]
    [InlineData("dev25", "trap", 100)]
    [InlineData("dev26", "clause", 91)]
    [InlineData("dev26", "trap", 95)]
    [InlineData("dev27", "page", 93)]
    [InlineData("dev27", "clause", 100)]
    [InlineData("dev27", "trap", 100)]
    [InlineData("dev28", "page", 97)]
    [InlineData("dev28", "clause", 95)]
    [InlineData("dev28", "trap", 100)]
    [InlineData("dev29", "page", 87)]
    [InlineData("dev29", "clause", 96)]
    [InlineData("dev29", "trap", 100)]
    [InlineData("dev30", "page", 90)]
    [InlineData("dev30", "clause", 90)]
    [InlineData("dev30", "trap", 95)]
    public void Score_AGroup_IsAboveItsFloor(string collection, string group, int percent)
    {
        var members = Collections[collection].Where(phrase => phrase.Group == group).ToList();
        var wrong = members.Where(phrase => !phrase.IsRight).ToList();
        Assert.True(
            100 * (members.Count - wrong.Count) >= percent * members.Count,
            string.Join('\n', wrong.Select(phrase => $"{phrase.Phrase}: {phrase.Reading}"))
        );
    }

    [Theory]
    [InlineData("dev2")]
    [InlineData("dev3")]
    [InlineData("dev4")]
    [InlineData("dev5")]
    [InlineData("dev6")]
    [InlineData("dev7")]
    [InlineData("dev8")]
    [InlineData("dev9")]
    [InlineData("dev10")]
    [InlineData("dev11")]
    [InlineData("dev12")]
    [InlineData("dev13")]
    [InlineData("dev14")]
    [InlineData("dev15")]
    [InlineData("dev16")]
    [InlineData("dev17")]
    [InlineData("dev18")]
    [InlineData("dev19")]
    [InlineData("dev20")]
    [InlineData("dev21")]
    [InlineData("dev22")]
    [InlineData("dev23")]
    [InlineData("dev24")]
    [InlineData("dev25")]
    [InlineData("dev26")]
    [InlineData("dev27")]
    [InlineData("dev28")]
    [InlineData("dev29")]
    [InlineData("dev30")]
    public void Score_AllOfThem_NoneIsMisreadWithoutADoubt(string collection) =>
        Assert.Empty(
            Collections[collection].Where(phrase => phrase.IsMisreadWithoutADoubt).Select(phrase => $"{phrase.Phrase}: {phrase.Reading}")
        );

    /// <summary>A score over labels that say nothing would prove nothing.</summary>
    [Theory]
    [InlineData("dev2", 207, 10, 30)]
    [InlineData("dev3", 605, 150, 220)]
    [InlineData("dev4", 370, 35, 60)]
    [InlineData("dev5", 120, 15, 15)]
    [InlineData("dev6", 150, 27, 27)]
    [InlineData("dev7", 150, 45, 45)]
    [InlineData("dev8", 150, 45, 45)]
    [InlineData("dev9", 110, 35, 35)]
    [InlineData("dev10", 100, 28, 28)]
    [InlineData("dev11", 160, 20, 20)]
    [InlineData("dev12", 130, 21, 21)]
    [InlineData("dev13", 140, 30, 30)]
    [InlineData("dev14", 150, 34, 34)]
    [InlineData("dev15", 152, 42, 42)]
    [InlineData("dev16", 150, 24, 24)]
    [InlineData("dev17", 150, 23, 23)]
    [InlineData("dev18", 150, 23, 23)]
    [InlineData("dev19", 121, 20, 20)]
    [InlineData("dev20", 150, 23, 23)]
    [InlineData("dev21", 130, 19, 19)]
    [InlineData("dev22", 130, 20, 20)]
    [InlineData("dev23", 130, 18, 18)]
    [InlineData("dev24", 130, 18, 18)]
    [InlineData("dev25", 148, 29, 29)]
    [InlineData("dev26", 79, 20, 20)]
    [InlineData("dev27", 116, 23, 23)]
    [InlineData("dev28", 92, 21, 21)]
    [InlineData("dev29", 100, 21, 21)]
    [InlineData("dev30", 108, 21, 21)]
    public void Labels_AllOfThem_AreThere(string collection, int count, int fewestTraps, int mostTraps)
    {
        Assert.Equal(count, Collections[collection].Count);
        Assert.InRange(Collections[collection].Count(phrase => phrase.IsTrap), fewestTraps, mostTraps);
    }
}
