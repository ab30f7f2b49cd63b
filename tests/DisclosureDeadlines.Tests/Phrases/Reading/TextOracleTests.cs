using DisclosureDeadlines.Phrases.Reading;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases.Reading;

/// <summary>The readers of words and numbers do what the plainest way to say it does, over texts of few signs in any order.</summary>
public sealed class TextOracleTests
{
    private const int Texts = 3_000;

    private static readonly string[] Words = ["ab", "a", "abc", "bb", "cab", "c一", "12", "日", "b日"];

    [Theory]
    [InlineData(20261130)]
    public void WordList_OverAnyText_IsWhatTryingEachWordIs(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Texts; i++)
        {
            string[] words = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)]).Distinct()];
            var list = new WordList(string.Join('|', words), "x");
            string text = Made(random);
            int[] places = [.. Enumerable.Range(0, text.Length).Where(at => Array.Exists(words, word => text.AsSpan(at).StartsWith(word)))];

            Assert.Equal(places.Length > 0, list.IsIn(text));
            for (int at = 0; at <= text.Length; at++)
            {
                string? first = Array.Find(words, word => text.AsSpan(at).StartsWith(word));
                Assert.Equal(first?.Length ?? 0, list.At(text, at));
                Assert.Equal(places.Where(place => place >= at).FirstOrDefault(-1), list.FirstIn(text, at));
            }

            Assert.Equal(Array.Find(words, word => text.EndsWith(word, StringComparison.Ordinal))?.Length ?? 0, list.EndLength(text));
            Assert.Equal(words.Max(word => text.LastIndexOf(word, StringComparison.Ordinal)), list.LastIndexIn(text));
            Assert.Equal(
                words.Max(word => text.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at + word.Length : 0),
                list.LastEndIn(text)
            );
            Assert.Equal(Trimmed(text, words), list.TrimEnd(text).ToString());
            Assert.Equal(words.Aggregate(text, (left, word) => left.Replace(word, "x", StringComparison.Ordinal)), list.Replaced(text));
        }
    }

    [Theory]
    [InlineData(20261130)]
    public void Text_OverAnyText_IsWhatTheFrameworkSays(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Texts; i++)
        {
            string text = Made(random);
            string[] words = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)])];
            for (int at = -1; at <= text.Length; at++)
            {
                int place = at;
                bool inside = at >= 0 && at < text.Length;
                Assert.Equal(inside && text.AsSpan(at).StartsWith(words[0]), Text.At(text, at, words[0]));
                Assert.Equal(
                    (inside ? Array.Find(words, word => text.AsSpan(place).StartsWith(word)) : null)?.Length ?? 0,
                    Text.Any(text, at, words)
                );
            }

            Assert.Equal(Array.Find(words, word => text.EndsWith(word, StringComparison.Ordinal))?.Length ?? 0, Text.Ending(text, words));
            Assert.Equal(Trimmed(text, words), Text.Trim(text, words).ToString());
            Assert.Equal(text.Contains(words[0], StringComparison.Ordinal), Text.Has(text, words[0]));
            Assert.Equal(Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal)), Text.HasAny(text, words));
            Assert.Equal(words.Max(word => text.LastIndexOf(word, StringComparison.Ordinal)), Text.LastOfAny(text, words));
            Assert.Equal(text.Any(IsNumeral), Text.HasNumber(text));
            Assert.Equal(text.ToList().FindLastIndex(IsNumeral), Text.LastNumber(text));
            for (int at = 0; at <= text.Length; at++)
            {
                Assert.Equal(at + text[at..].TakeWhile(IsNumeral).Count(), Text.NumberEnd(text, at));
            }
        }
    }

    /// <summary>The signs of the texts below that are numerals.</summary>
    private static bool IsNumeral(char sign) => sign is '1' or '2' or '一';

    private static string Trimmed(string text, string[] words)
    {
        while (Array.Find(words, word => text.EndsWith(word, StringComparison.Ordinal)) is { } word)
        {
            text = text[..^word.Length];
        }

        return text;
    }

    private static string Made(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(0, 9)).Select(_ => "abc12一日"[random.Next(7)]));
}
