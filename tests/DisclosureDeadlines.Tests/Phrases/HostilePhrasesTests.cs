using System.Globalization;
using System.Text;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Texts made of the grammar's own words, numbers and examples, joined, nested, repeated and broken: each is read, with its sentences, or
/// refused at a place in it. A short run by default; for a long one set <c>DEADLINES_HOSTILE_PHRASES</c> to a number of texts.
/// </summary>
public sealed class HostilePhrasesTests
{
    private static readonly int ShortRun = Share.Of(30_000);

    private const int LongestText = 2_000;

    private static readonly string[] Words = [.. Rows("words.tsv").SelectMany(cells => cells[1].Split('|'))];

    private static readonly string[] Examples =
    [
        .. Rows("words.tsv").SelectMany(cells => new[] { cells[3], cells[5] }),
        .. Rows("roles.tsv").SelectMany(cells => new[] { cells[5], cells[7] }),
    ];

    private static readonly string[] Numbers =
    [
        "1",
        "3",
        "20",
        "三",
        "二十",
        "十五",
        "一百",
        "0",
        "9999",
        "10000",
        "九百九十九",
        "2026",
        "零",
        "廿",
        "两",
        "半",
        "数",
        "几",
        "1,500",
        "３",
        "1.5",
        "②",
        "20（二十）",
        "若干",
        "①",
    ];

    private static readonly string[] Joints =
    [
        "",
        "",
        "",
        "，",
        "；",
        "。",
        "、",
        "（",
        "）",
        "或者",
        "和",
        "至",
        "-",
        "\n",
        " ",
        "的",
        "：",
        "《",
        "》",
        "其中",
        "\u200b",
        "𠀀",
        "\uD840",
    ];

    [Fact]
    public void TryParse_TextsOfTheGrammarsOwnWords_AreReadOrRefusedAtAPlace()
    {
        int texts = int.TryParse(
            Environment.GetEnvironmentVariable("DEADLINES_HOSTILE_PHRASES"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int given
        )
            ? given
            : ShortRun;
        int seed = texts == ShortRun ? 20261129 : Environment.TickCount;
        var random = new Random(seed);
        int read = 0;
        for (int i = 0; i < texts; i++)
        {
            string text = Hostile(random);
            try
            {
                read += IsRead(text, random.Next(4) == 0 ? "行政处罚法" : null) ? 1 : 0;
            }
#pragma warning disable CA1031 // Whatever is thrown is the finding, and is told with the text that it came from.
            catch (Exception e)
#pragma warning restore CA1031
            {
                Assert.Fail($"Seed {seed}, text {i} \"{text}\": {e}");
            }
        }

        // A generator of which everything is refused would try only the refusals.
        Assert.InRange(read, texts / 50, texts - 1);
    }

    private static bool IsRead(string text, string? law)
    {
        if (!TimeLimit.TryParse(text, law, out var limit, out var error))
        {
            Assert.InRange(error.Position, 0, text.Length);
            Assert.True(error.Sentence.Chinese.Length > 0 && error.Sentence.English.Length > 0);
            return false;
        }

        string sentence = limit.Rule.Sentence.Chinese;
        Assert.True(sentence.Length > 0 && limit.Rule.Sentence.English.Length > 0);
        Assert.All(limit.Ambiguities, ambiguity => Assert.True(ambiguity.Message.Chinese.Length > 0));
        return true;
    }

    private static string Hostile(Random random)
    {
        var text = new StringBuilder();
        string? again = random.Next(40) == 0 ? Piece(random) : null;
        int pieces = again is null ? random.Next(1, 9) : random.Next(10, 600);
        for (int i = 0; i < pieces && text.Length < LongestText; i++)
        {
            text.Append(again ?? Piece(random)).Append(random.Next(3) == 0 ? Joints[random.Next(Joints.Length)] : "");
        }

        for (int changes = random.Next(3); changes > 0 && text.Length > 1; changes--)
        {
            int at = random.Next(text.Length);
            _ = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, Numbers[random.Next(Numbers.Length)]),
                _ => text.Insert(at, text[random.Next(text.Length)]),
            };
        }

        return text.ToString();
    }

    private static string Piece(Random random) =>
        random.Next(6) switch
        {
            0 => Examples[random.Next(Examples.Length)],
            1 => Numbers[random.Next(Numbers.Length)] + Words[random.Next(Words.Length)],
            2 => Numbers[random.Next(Numbers.Length)],
            3 => Joints[random.Next(Joints.Length)],
            _ => Words[random.Next(Words.Length)],
        };

    private static IEnumerable<string[]> Rows(string table) =>
        File.ReadLines(Repository.PathTo("seeds/grammar", table))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
