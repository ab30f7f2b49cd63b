using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases.Reading;

/// <summary>
/// Every row of the grammar's tables has an example that it makes read so, and one beside it that it leaves alone; both are run.
/// </summary>
public sealed class GrammarRowsTests
{
    /// <summary>Behind a reading in a row that decides no rule, but whether this is doubted.</summary>
    private const string OtherAct = " [otherAct]";

    public static TheoryData<string, int> Rows()
    {
        var rows = new TheoryData<string, int>();
        foreach (var (table, columns) in new[] { ("words.tsv", 3), ("roles.tsv", 5), ("lists.tsv", 3) })
        {
            foreach (string line in Lines(table))
            {
                rows.Add(line, columns);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_TheExamplesOfARow_GiveWhatStandsBesideThem(string row, int columns)
    {
        string[] cells = row.Split('\t');
        Assert.Equal(columns + 4, cells.Length);
        Assert.NotEqual(cells[columns], cells[columns + 2]);
        bool asksForTheDoubt = row.Contains(OtherAct, StringComparison.Ordinal);
        Assert.Equal(cells[columns + 1], Reading(cells[columns], asksForTheDoubt));
        Assert.Equal(cells[columns + 3], Reading(cells[columns + 2], asksForTheDoubt));
    }

    [Theory]
    [InlineData("words.tsv")]
    [InlineData("lists.tsv")]
    public void Words_OfOneClass_StandOnce(string table) =>
        Assert.Empty(
            Lines(table)
                .Select(line => line.Split('\t'))
                .SelectMany(cells => cells[1].Split('|').Select(word => (cells[0], word)))
                .GroupBy(word => word)
                .Where(same => same.Count() > 1)
                .Select(same => same.Key)
        );

    private static string Reading(string phrase, bool asksForTheDoubt)
    {
        var outcome = Reader.Read(phrase, "", null);
        bool doubted = asksForTheDoubt && outcome.Doubts.HasFlag(Doubts.OtherAct);
        return outcome.Rule is null ? "✗" : outcome.Rule.Sentence.Chinese + (doubted ? OtherAct : "");
    }

    private static IEnumerable<string> Lines(string table) =>
        File.ReadLines(Repository.PathTo("seeds/grammar", table)).Where(line => line.Length > 0 && line[0] != '#');
}
