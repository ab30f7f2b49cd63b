using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// Real notices with characters lost, doubled and mixed: they are read or refused in one sentence, and nothing else is thrown. A short run
/// by default; for a long one set <c>DEADLINES_FUZZ_SECONDS</c>.
/// </summary>
public sealed class MutatedNoticesTests
{
    private const int ShortRun = 600;

    private static readonly string[] Texts =
    [
        .. new[] { ".", "regional", "styled", "styled/regional" }.SelectMany(NoticeFiles.In).Select(NoticeFiles.Text),
    ];

    [Fact]
    public void Read_MutatedNotices_ThrowsNothingElse()
    {
        int seconds = int.TryParse(
            Environment.GetEnvironmentVariable("DEADLINES_FUZZ_SECONDS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int given
        )
            ? given
            : 0;
        int seed = seconds == 0 ? 20261121 : Environment.TickCount;
        var random = new Random(seed);
        var end = DateTime.UtcNow.AddSeconds(seconds);
        int refused = 0;
        for (int i = 0; i < Share.Of(ShortRun) || DateTime.UtcNow < end; i++)
        {
            string text = Mutated(random);
            try
            {
                var reading = NoticeText.Read(text, "mutated");
                Assert.All(reading.Notice.Clauses, clause => Assert.Empty(clause.DaysOff.Intersect(clause.MakeUpWorkdays)));
                _ = ChinaCalendar.Projected.With(reading.Notice);
            }
            catch (DocumentFormatException e)
            {
                refused++;
                Assert.Equal(1, e.Message.Count(c => c == '\n') + 1);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}, text {i}: {e}\n{text}");
            }
        }

        Assert.NotEqual(0, refused);
    }

    private static string Mutated(Random random)
    {
        var text = new StringBuilder(Texts[random.Next(Texts.Length)]);
        for (int changes = random.Next(1, 6); changes > 0 && text.Length > 1; changes--)
        {
            int at = random.Next(text.Length);
            string other = Texts[random.Next(Texts.Length)];
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 60), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, text[random.Next(text.Length)]);
                    break;
                case 2:
                    text[at] = other[random.Next(other.Length)];
                    break;
                case 3:
                    int from = random.Next(other.Length);
                    text.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 80), other.Length - from)));
                    break;
                case 4:
                    text.Length = at + 1;
                    break;
                default:
                    text[at] = (char)random.Next(0x20, 0x10000);
                    break;
            }
        }

        return text.ToString();
    }
}
