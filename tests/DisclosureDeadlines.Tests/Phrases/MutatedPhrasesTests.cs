using System.Globalization;
using System.Text;
using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Real phrases with characters lost, doubled, swapped and mixed: nothing undocumented may be thrown. A short run by default; for a long
/// one set <c>DEADLINES_FUZZ_SECONDS</c>.
/// </summary>
public sealed class MutatedPhrasesTests
{
    private const int ShortRun = 20_000;

    private static readonly string[] Real =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "phrases-dev.tsv")).Skip(1).Select(line => line.Split('\t')[0]),
    ];

    [Fact]
    public void TryParse_MutatedRealPhrases_ThrowsNothing()
    {
        int seconds = int.TryParse(
            Environment.GetEnvironmentVariable("DEADLINES_FUZZ_SECONDS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int given
        )
            ? given
            : 0;
        int seed = seconds == 0 ? 20261120 : Environment.TickCount;
        var random = new Random(seed);
        var end = DateTime.UtcNow.AddSeconds(seconds);
        int phrases = 0;
        int read = 0;
        for (; phrases < ShortRun || DateTime.UtcNow < end; phrases++)
        {
            string phrase = Mutated(random);
            try
            {
                bool ok = TimeLimit.TryParse(phrase, random.Next(4) == 0 ? "行政处罚法" : null, out var limit, out var error);
                read += ok ? 1 : 0;
                _ = ok ? limit!.Rule.Sentence.Chinese : error!.Sentence.English;
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}, phrase {phrases} \"{phrase}\": {e}");
            }
        }

        // Mutations that leave nothing readable would try only the refusals.
        Assert.InRange(read, phrases / 20, phrases - 1);
    }

    private static string Mutated(Random random)
    {
        var text = new StringBuilder(Real[random.Next(Real.Length)]);
        for (int changes = random.Next(1, 5); changes > 0 && text.Length > 1; changes--)
        {
            int at = random.Next(text.Length);
            string other = Real[random.Next(Real.Length)];
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, text[random.Next(text.Length)]);
                    break;
                case 2:
                    text[at] = other[random.Next(other.Length)];
                    break;
                case 3:
                    int from = random.Next(other.Length);
                    text.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 12), other.Length - from)));
                    break;
                default:
                    text[at] = (char)random.Next(0x20, 0x10000);
                    break;
            }
        }

        return text.ToString();
    }
}
