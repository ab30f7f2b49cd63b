using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>The words that cells are read by, each class with a cell that is of it and one that only looks so.</summary>
public sealed class CellWordsTests
{
    public static TheoryData<string, string, string, string> Classes
    {
        get
        {
            var classes = new TheoryData<string, string, string, string>();
            foreach (
                string[] line in File.ReadLines(Repository.PathTo("seeds", "tables", "cell-words.tsv"))
                    .Where(line => !line.StartsWith('#'))
                    .Select(line => line.Split('\t'))
            )
            {
                classes.Add(line[0], line[1], line[2], line[3]);
            }

            return classes;
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Class_ItsExampleIsOfItAndItsCounterExampleIsNot(string name, string words, string example, string counterExample)
    {
        var known = words.Split(' ').Select(CellWords.Plain).ToHashSet(StringComparer.Ordinal);

        Assert.All(known, word => Assert.InRange(word.Length, 1, CellWords.Longest));
        Assert.Contains(known, word => CellWords.Plain(example).Contains(word, StringComparison.Ordinal));
        Assert.DoesNotContain(CellWords.Plain(counterExample), known);
        Assert.NotEmpty(name);
    }
}
