using System.Text;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Registers;

/// <summary>Which headings are those of a register, what each is read as, and what is said of those that are not.</summary>
public sealed class RegisterHeadingsTests
{
    /// <summary>A line is a row of headings, with a bar between two; one in brackets is of a file about one case.</summary>
    [Fact]
    public void Headings_OfARow_AreReadAsVerified() => Said.OfLines("headings", line => Said.InBoth(() => [Of(line)]));

    [Fact]
    public void Headings_ThatAreListed_AreEachReadAsTheirField()
    {
        var headings = new RegisterHeadings("a");
        foreach (string[] line in Lines())
        {
            var field = Enum.Parse<RegisterField>(line[0], ignoreCase: true);
            foreach (string word in line[1].Split(' '))
            {
                // Two columns of days make a register of whatever is beside them.
                string[] row = field is RegisterField.Received or RegisterField.Replied ? [word, "立案日期"] : ["立案日期", word];
                bool isDay = field == RegisterField.Filed;
                var columns = headings.Columns(isDay ? ["交办日期", word] : row, 3);

                Assert.True(headings.IsKnown(word));
                Assert.Equal(field == RegisterField.Other ? null : field, Field(columns, word, isDay ? ["交办日期", word] : row));
            }

            if (field != RegisterField.Other)
            {
                Assert.Equal(line[1].Split(' ')[0], RegisterNames.Of(field).Chinese);
                Assert.Equal(line[1].Split(' ')[0], RegisterNames.Of(field).English);
            }
        }

        Assert.False(headings.IsKnown(""));
        Assert.False(headings.IsKnown("天气"));
        Assert.False(headings.HasChoices("收到日期"));
    }

    [Theory]
    [InlineData("收到日期|答复日期", true)]
    [InlineData("收到日期|办结日期", true)]
    [InlineData("收到日期|受理日期", false)]
    [InlineData("受理日期|答复日期", false)]
    [InlineData("答复日期|决定日期", false)]
    [InlineData("标题|成文日期", false)]
    public void Headings_OfWhatIsSurelyCases_SayWhenEachCameAndWasAnswered(string headings, bool areOfCases) =>
        Assert.Equal(areOfCases, RegisterHeadings.AreOfCases(headings.Split('|')));

    [Fact]
    public void Missing_Headings_AreToldWithTheFirstTwentyThatWereFound()
    {
        string[] found = [.. Enumerable.Range(1, 21).Select(number => $"列{number}")];
        var said = new StringBuilder();
        foreach (
            string[] some in (string[][])
                [
                    [],
                    ["甲"],
                    ["甲", "乙"],
                    found[..20],
                    found,
                ]
        )
        {
            var sentence = RegisterHeadings.Missing("a.xlsx", some).Sentence;
            said.Append(sentence.Chinese).Append('\n').Append(sentence.English).Append('\n');
        }

        Verified.Text("missing", said.ToString());
    }

    private static RegisterField? Field(IReadOnlyDictionary<RegisterField, int>? columns, string word, string[] row) =>
        columns?.Where(column => row[column.Value] == word).Select(column => (RegisterField?)column.Key).SingleOrDefault();

    private static string Of(string line)
    {
        bool isOfOneCase = line is ['(', .., ')'];
        string[] row = line.Trim('(', ')').Split('|', StringSplitOptions.TrimEntries);
        var headings = new RegisterHeadings("a.csv", isOfOneCase);
        try
        {
            return headings.Columns(row, 12) is { } columns
                ? string.Join(", ", columns.Select(column => $"{column.Key} {column.Value}"))
                : $"none, and are headings {headings.AreHeadings(row, 12)}";
        }
        catch (OfficeFileException e)
        {
            return e.Message;
        }
    }

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(Repository.PathTo("seeds", "tables", "register-headings.tsv"))
            .Where(line => line is not ("" or ['#', ..]))
            .Select(line => line.Split('\t'));
}
