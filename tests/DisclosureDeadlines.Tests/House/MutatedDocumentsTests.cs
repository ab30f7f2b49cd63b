using System.Globalization;
using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// True documents with bytes lost, doubled, swapped and mixed: a reader takes them or refuses them with the one exception that it
/// documents. A short, seeded run by default; for a long one set <c>DEADLINES_FUZZ_SECONDS</c>.
/// </summary>
public sealed class MutatedDocumentsTests
{
    private const int ShortRun = 2_000;
    private const int Longest = 4_000;

    private const string HolidayCn = """
        {"year": 2027, "papers": ["https://www.gov.cn/2027.htm"], "days": [
          {"name": "春节", "date": "2027-02-06", "isOffDay": true}, {"name": "春节", "date": "2027-01-30", "isOffDay": false}]}
        """;

    private const string Catalogue = """
        {"name": "mine", "authority": "某局", "items": [{"seq": 1, "levels": ["甲", null, null], "content": "乙", "timeLimit": "信息形成之日起20个工作日内"}]}
        """;

    private static readonly string[] Rules =
    [
        """{"kind":"workingDaysAfter","n":20,"unit":"workingDay","trigger":"信息形成"}""",
        """{"kind":"annualBy","month":10,"day":14,"from":{"month":9,"day":15},"periodOffset":-1}""",
        """{"kind":"composite","relation":"conditional","parts":[{"kind":"realTime"},{"kind":"weeklyBy","weekday":5,"condition":"行政许可"}]}""",
    ];

    public static TheoryData<string> Readers => ["notice", "holiday-cn", "catalogue", "rule", "time limit", "period"];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Read_MutatedDocuments_AreTakenOrRefusedAsDocumented(string reader)
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
        byte[][] documents = [.. Documents(reader).Select(Encoding.UTF8.GetBytes)];
        int tried = 0;
        int taken = 0;
        for (; tried < ShortRun || DateTime.UtcNow < end; tried++)
        {
            byte[] mutated = Mutated(documents[random.Next(documents.Length)], random);
            try
            {
                taken += Takes(reader, mutated) ? 1 : 0;
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}, document {tried}: {e}\n{Encoding.UTF8.GetString(mutated)}");
            }
        }

        Assert.True(taken < tried, "Not one of the documents was refused.");
        Assert.All(documents, document => Assert.True(Takes(reader, document), $"The {reader} before its mutation is not a true one."));
    }

    private static IEnumerable<string> Documents(string reader) =>
        reader switch
        {
            "notice" => Directory
                .GetFiles(Repository.PathTo("seeds", "calendar", "national"), "*.json")
                .Select(File.ReadAllText)
                .Where(text => text.Length < Longest),
            "holiday-cn" => [HolidayCn],
            "catalogue" => [Catalogue],
            "rule" => Rules,
            "time limit" => ["\"信息形成之日起20个工作日内\"", """{"text":"应当在三日内撤回","law":"行政处罚法"}"""],
            _ => ["\"2025\"", "\"2025-Q3\"", "\"2025年第三季度\"", "\"2025-W38\""],
        };

    private static bool Takes(string reader, byte[] document)
    {
        try
        {
            using var stream = new MemoryStream(document);
            object? read = reader switch
            {
                "notice" or "holiday-cn" => NoticeDocument.Read(stream, "mutated.json"),
                "catalogue" => DisclosureCatalogue.Read(stream, "mutated.json"),
                "rule" => JsonSerializer.Deserialize(document, DeadlinesJsonContext.Default.DeadlineRule),
                "time limit" => JsonSerializer.Deserialize(document, DeadlinesJsonContext.Default.TimeLimit),
                _ => JsonSerializer.Deserialize(document, DeadlinesJsonContext.Default.ReportingPeriod),
            };
            return read is not null;
        }
        catch (DocumentFormatException e)
        {
            return e.Message.Length == 0;
        }
        catch (JsonException e)
        {
            return e.Message.Length == 0;
        }
    }

    private static byte[] Mutated(byte[] document, Random random)
    {
        var bytes = document.ToList();
        for (int changes = random.Next(1, 4); changes > 0 && bytes.Count > 1; changes--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes[at] = (byte)"0123456789-\"{}[],:.eE"[random.Next(21)];
                    break;
                default:
                    (bytes[at], bytes[random.Next(bytes.Count)]) = (bytes[random.Next(bytes.Count)], bytes[at]);
                    break;
            }
        }

        return [.. bytes];
    }
}
