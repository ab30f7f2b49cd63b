using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases.Reading;

/// <summary>The words that the compiled lexicon finds in a text are those that one finds by trying every row of the table in turn.</summary>
public sealed class LexiconOracleTests
{
    private const int Texts = 4_000;

    private static readonly (WordClass Class, string Word, bool IsNoun)[] Entries =
    [
        .. File.ReadLines(Repository.PathTo("seeds/grammar/words.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .SelectMany(cells =>
                cells[1]
                    .Split('|')
                    .Select(word => (Enum.Parse<WordClass>(cells[0], ignoreCase: true), word, cells[0] == "verb" && cells[2] == "noun"))
            ),
    ];

    private static readonly WordClass[] Classes = Enum.GetValues<WordClass>();

    [Theory]
    [InlineData(20261130)]
    public void At_AnyIndexOfAnyText_IsTheLongestWordThere(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Texts; i++)
        {
            string text = Made(random);
            var classes = Some(random);
            for (int at = 0; at <= text.Length; at++)
            {
                var expected = LongestAt(text, at, classes);
                var word = Lexicon.At(text, at, classes);
                Assert.True((word.Class, word.Length) == expected, $"{text} at {at}, {classes}: {word}, and not {expected}");
                Assert.Equal(expected.Length, Lexicon.Length(text, at, classes));
            }
        }
    }

    [Theory]
    [InlineData(20261130)]
    public void Ending_AnyText_IsTheLongestWordAtItsEnd(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Texts; i++)
        {
            string text = Made(random);
            var classes = Some(random);
            var expected = LongestEnd(text, classes);
            var word = Lexicon.Ending(text, classes);
            Assert.True((word.Class, word.Length) == expected, $"{text}, {classes}: {word}, and not {expected}");

            string trimmed = text;
            while (LongestEnd(trimmed, classes).Length is > 0 and var length)
            {
                trimmed = trimmed[..^length];
            }

            Assert.Equal(trimmed, Lexicon.TrimEnd(text, classes).ToString());
        }
    }

    [Theory]
    [InlineData(20261130)]
    public void IndexOf_AnyText_IsTheFirstIndexWithAWord(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Texts; i++)
        {
            string text = Made(random);
            var classes = Some(random);
            int expected = Enumerable.Range(0, text.Length).Where(at => LongestAt(text, at, classes).Length > 0).FirstOrDefault(-1);
            Assert.Equal(expected, Lexicon.IndexOf(text, classes));
            int sign = text.AsSpan().IndexOfAny(Lexicon.SignsOf(classes));
            Assert.True(expected < 0 || (sign >= 0 && sign <= expected), text);
        }
    }

    [Fact]
    public void SignsOf_AClass_AreThoseThatItsWordsBeginWith() =>
        Assert.All(
            Classes.Where(one => one != WordClass.None),
            one =>
                Assert.Equal(
                    Entries.Where(entry => entry.Class == one).Select(entry => entry.Word[0]).Distinct().Order(),
                    Enumerable.Range(0, char.MaxValue).Select(sign => (char)sign).Where(Lexicon.SignsOf(one).Contains)
                )
        );

    /// <summary>A noun that begins with a verb hides it: 报告书 reports nothing.</summary>
    private static (WordClass Class, int Length) LongestAt(string text, int at, WordClass classes)
    {
        string rest = text[at..];
        foreach (
            var same in Entries
                .Where(entry => rest.StartsWith(entry.Word, StringComparison.Ordinal))
                .GroupBy(entry => entry.Word)
                .OrderByDescending(same => same.Key.Length)
        )
        {
            bool isNoun = same.Any(entry => entry.IsNoun) && classes.HasFlag(WordClass.Verb);
            classes &= isNoun ? ~WordClass.Verb : ~WordClass.None;
            var found = same.Where(entry => !entry.IsNoun).Aggregate(WordClass.None, (all, entry) => all | entry.Class) & classes;
            if (found != WordClass.None)
            {
                return (found, same.Key.Length);
            }
        }

        return default;
    }

    private static (WordClass Class, int Length) LongestEnd(string text, WordClass classes)
    {
        var longest = Entries
            .Where(entry => !entry.IsNoun && classes.HasFlag(entry.Class) && text.EndsWith(entry.Word, StringComparison.Ordinal))
            .GroupBy(entry => entry.Word)
            .MaxBy(same => same.Key.Length);
        return longest is null ? default : (longest.Aggregate(WordClass.None, (all, entry) => all | entry.Class), longest.Key.Length);
    }

    /// <summary>Words of the table and pieces of them, one behind the other.</summary>
    private static string Made(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(1, 5))
                .Select(_ =>
                {
                    string word = Entries[random.Next(Entries.Length)].Word;
                    int from = random.Next(3) == 0 ? random.Next(word.Length) : 0;
                    return word[from..(random.Next(3) == 0 ? random.Next(from, word.Length) + 1 : word.Length)];
                })
        );

    private static WordClass Some(Random random) =>
        Enumerable.Range(0, random.Next(1, 6)).Aggregate(WordClass.None, (some, _) => some | Classes[random.Next(1, Classes.Length)]);
}
