using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Tests.House;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>
/// What a reading says, to a person and to a program: the first vector of each rule and of each set of flags, word for word in both
/// languages, with its picture.
/// </summary>
public sealed class ReadingWordsTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly JsonSerializerOptions InChinese = In(Chinese);
    private static readonly JsonSerializerOptions InEnglish = In(CultureInfo.InvariantCulture);

    [Fact]
    public void Read_TheFirstOfEachRuleAndOfEachFlag_SaysWhatWasVerified()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (string vector in CaseVectorTests.Lines())
        {
            string[] cells = vector.Split('\t');
            bool isNew = seen.Add(cells[1]);
            if (!isNew & !seen.Add(cells[13] + cells[6]))
            {
                continue;
            }

            Assert.True(ClockRules.TryFind(cells[1], out var rule));
            var of = new Case(rule, cells[4].Split("; ").Select(line => Happening.Parse(line, null)));
            var calendar = Region.TryFind(cells[2], out var region) ? ChinaCalendar.Projected.In(region) : ChinaCalendar.Projected;
            var reading = of.Read(LocalDatePattern.Iso.Parse(cells[5]).Value, calendar, CasePolicy.Parse(cells[3], null));

            text.Append(CultureInfo.InvariantCulture, $"# {cells[0]}, {cells[1]}, {cells[3]}: {string.Join("; ", of.Happenings)}\n");
            text.AppendLine(JsonSerializer.Serialize(reading, InChinese)).AppendLine(JsonSerializer.Serialize(reading, InEnglish));
            text.AppendLine(reading.Picture(Chinese).TrimEnd()).AppendLine();
        }

        Verified.Text("readings", text.ToString());
    }

    private static JsonSerializerOptions In(CultureInfo language) =>
        new() { Converters = { new ReadingJsonConverter(language) }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
