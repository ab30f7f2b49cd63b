using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases.Reading;

/// <summary>
/// Every row of the grammar's tables has an example that it makes read so, and one beside it that it leaves alone; both are run.
/// </summary>
public sealed class GrammarRowsTests
{
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
        Assert.Equal(cells[columns + 1], Reading(cells[columns]));
        Assert.Equal(cells[columns + 3], Reading(cells[columns + 2]));
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

    private static string Reading(string phrase) => Reader.Read(phrase, "", null).Rule?.Sentence.Chinese ?? "✗";

    private static IEnumerable<string> Lines(string table) =>
        File.ReadLines(Repository.PathTo("seeds/grammar", table)).Where(line => line.Length > 0 && line[0] != '#');
}
