using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>Notices that come at run time, from documents that may lie.</summary>
public sealed class NoticeDocumentTests
{
    private const string Own = """
        {"year": 2027, "title": "通知", "number": "国办发明电〔2026〕1号", "issued": "2026-11-20", "url": null, "holidays": [
          {"name": "春节", "daysOff": ["2027-02-05", "2027-02-06"], "makeUpWorkdays": ["2027-01-30"]},
          {"name": "国庆节", "daysOff": ["2027-10-01"], "makeUpWorkdays": []}]}
        """;

    private const string HolidayCn = """
        {"$schema": "x", "$id": "y", "year": 2027, "papers": ["https://www.gov.cn/2027.htm"], "days": [
          {"name": "春节", "date": "2027-02-05", "isOffDay": true}, {"name": "春节", "date": "2027-02-06", "isOffDay": true}, {"name": "春节", "date": "2027-01-30", "isOffDay": false},
          {"name": "国庆节", "date": "2027-10-01", "isOffDay": true}]}
        """;

    private const string Regional = """
        {"year": 2027, "title": "州庆通知", "issued": "2026-12-20", "knownBy": "2026-12-31", "region": "恩施州", "partial": {"zh": "通知只写了州庆", "en": "it speaks of 州庆 alone"}, "holidays": [
          {"name": "州庆", "daysOff": ["2027-08-19", "2027-08-20"], "makeUpWorkdays": ["2027-08-18"]}],
          "forOnePeople": [{"people": "苗族干部职工", "name": "牛王节", "daysOff": ["2027-05-13"]}]}
        """;

    [Fact]
    public void Read_ARegionsNotice_HasThePlaceItsReasonAndWhatBindsOnePeople()
    {
        var notice = Assert.Single(Read(Regional));

        Assert.Equal("湖北省恩施土家族苗族自治州", notice.Region!.FullName);
        Assert.Equal("通知只写了州庆", notice.IncompleteBecause!.Chinese);
        Assert.Equal(
            [("州庆", true, null), ("牛王节", false, "苗族干部职工")],
            notice.Clauses.Select(c => (c.Name, c.BindsOffices, c.Scope))
        );
        var calendar = ChinaCalendar.Projected.With(notice).InPlace("恩施");
        Assert.Equal(DayKind.Workday, calendar.KindOf(new LocalDate(2027, 5, 13)));
        Assert.Equal(DayKind.Holiday, calendar.KindOf(new LocalDate(2027, 8, 19)));
    }

    [Fact]
    public void Read_OneNotice_HasItsDays()
    {
        var notice = Assert.Single(Read(Own));

        Assert.Equal(("国办发明电〔2026〕1号", new LocalDate(2026, 11, 20)), (notice.Number, notice.Issued));
        var calendar = ChinaCalendar.Official.With(notice);
        Assert.Equal(DayKind.MakeUpWorkday, calendar.KindOf(new LocalDate(2027, 1, 30)));
        Assert.Equal(new LocalDate(2027, 12, 31), calendar.LastDay);
    }

    [Fact]
    public void Read_HolidayCn_HasItsDays()
    {
        var notice = Assert.Single(Read(HolidayCn));

        Assert.Equal(new Uri("https://www.gov.cn/2027.htm"), notice.Url);
        Assert.Equal(["春节", "国庆节"], notice.Clauses.Select(c => c.Name));
        Assert.Equal(DayKind.MakeUpWorkday, ChinaCalendar.Projected.With(notice).KindOf(new LocalDate(2027, 1, 30)));
    }

    [Fact]
    public void Read_YearFileOfTheSeeds_GivesTheBuiltInNotices()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "seeds", "calendar", "national", "2020.json"));

        var notices = NoticeDocument.Read(file, "2020.json");

        Assert.Equal(["国办发明电〔2019〕16号", "国办发明电〔2020〕1号"], notices.Select(n => n.Number));
        Assert.Equal(ChinaCalendar.Official.Notices.Count, ChinaCalendar.Official.With([.. notices]).Notices.Count);
    }

    public static TheoryData<string, string, string> Lies =>
        new()
        {
            { "not JSON", "not json", "well-formed" },
            { "no object", "[1, 2]", "expected" },
            { "no format", "{\"year\": 2027}", "\"notices\"" },
            {
                "no first lunar day",
                Own.Replace("\"2027-02-06\"", "\"2027-02-08\"", StringComparison.Ordinal),
                "$.holidays: 春节 2027 is on 2027-02-06, but that day is not off"
            },
            {
                "no 1 October",
                Own.Replace("2027-10-01", "2027-10-02", StringComparison.Ordinal),
                "$.holidays: 国庆节 2027 is on 2027-10-01, but that day is not off"
            },
            {
                "holiday-cn without 1 October",
                HolidayCn.Replace("2027-10-01", "2027-10-02", StringComparison.Ordinal),
                "$.days: 国庆节 2027 is on 2027-10-01"
            },
            { "off and worked", Own.Replace("2027-01-30", "2027-02-06", StringComparison.Ordinal), "2027-02-06 is both off and worked" },
            {
                "off in one clause, worked in another",
                Own.Replace("\"makeUpWorkdays\": []", "\"makeUpWorkdays\": [\"2027-02-06\"]", StringComparison.Ordinal),
                "both off and worked"
            },
            { "not the file's year", Own.Replace("2027-10-01", "2028-10-01", StringComparison.Ordinal), "2028-10-01 is neither in 2027" },
            {
                "a day twice",
                Own.Replace("\"2027-02-06\"", "\"2027-02-05\"", StringComparison.Ordinal),
                "$.holidays[0].daysOff[1]: 2027-02-05"
            },
            { "no such day", Own.Replace("2027-10-01", "2027-02-30", StringComparison.Ordinal), "found \"2027-02-30\"" },
            { "a field too many", Own.Replace("\"title\"", "\"tilte\"", StringComparison.Ordinal), "no field \"tilte\"" },
            { "a field twice", Own.Replace("\"url\"", "\"title\"", StringComparison.Ordinal), "\"title\" is given twice" },
            { "a field missing", Own.Replace("\"name\": \"国庆节\", ", "", StringComparison.Ordinal), "\"name\" is missing" },
            { "a year as a text", Own.Replace("2027,", "\"2027\",", StringComparison.Ordinal), "$.year: expected a whole number" },
            {
                "a web address that is none",
                Own.Replace("\"url\": null", "\"url\": \"file:///etc/passwd\"", StringComparison.Ordinal),
                "no web address"
            },
            { "half a surrogate pair", Own.Replace("通知", "\\ud800", StringComparison.Ordinal), "Unicode" },
            { "holiday-cn day twice", HolidayCn.Replace("2027-10-01", "2027-02-05", StringComparison.Ordinal), "is given twice" },
            { "holiday-cn without days", """{"year": 2027, "papers": [], "days": []}""", "not out yet" },
            { "deep nesting", new string('[', 10_000), "well-formed" },
            { "nothing", "", "well-formed" },
        };

    [Theory]
    [MemberData(nameof(Lies))]
    public void Read_DocumentThatLies_IsRefusedInOneSentence(string lie, string json, string said)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            var error = Assert.Throws<DocumentFormatException>(() => Read(json));
            Assert.Contains(said, error.Message, StringComparison.Ordinal);
            Assert.StartsWith("notice.json, $", error.Message, StringComparison.Ordinal);
            Assert.False(error.Message.Contains('\n', StringComparison.Ordinal), lie);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void Read_HundredMegabytes_IsRefusedBeforeItIsRead()
    {
        using var endless = new Spaces(100L << 20);

        Assert.Throws<DocumentFormatException>(() => NoticeDocument.Read(endless, "big.json"));
        Assert.InRange(endless.BytesRead, 1, NoticeDocument.MaxBytes + (1 << 20));
    }

    [Fact]
    public void Read_ThousandRandomDocuments_ThrowNothingButTheDocumentedException()
    {
        const int Seed = 20270101;
        var random = new Random(Seed);
        int read = 0;
        for (int i = 0; i < 1000; i++)
        {
            string json = Mutated(
                (i % 3) switch
                {
                    0 => Own,
                    1 => Regional,
                    _ => HolidayCn,
                },
                random
            );
            try
            {
                var notices = Read(json);
                _ = ChinaCalendar.Official.With([.. notices]).KindOf(new LocalDate(2026, 5, 1));
                read++;
            }
            catch (DocumentFormatException) { }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {Seed}, document {i}: {e.GetType().Name}: {e.Message}\n{json}");
            }
        }

        // Some of the mutations must be harmless, or the calendar behind the reader would never have been tried.
        Assert.InRange(read, 20, 900);
    }

    private static IReadOnlyList<HolidayNotice> Read(string json) =>
        NoticeDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "notice.json");

    private static string Mutated(string json, Random random)
    {
        string[] pieces =
        [
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "-1",
            "1e9",
            "2027-02-29",
            "\\ud800",
            "\\u0000",
            "9",
            "0",
            "春",
            "\"year\"",
            "\"days\":[]",
        ];
        var text = new StringBuilder(json);
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
                case 2:
                    text[at] = (char)random.Next(32, 127);
                    break;
                default:
                    text[at] = (char)('0' + random.Next(10));
                    break;
            }
        }

        return text.ToString();
    }

    private sealed class Spaces(long length) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => BytesRead;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = (int)Math.Min(count, length - BytesRead);
            Array.Fill(buffer, (byte)' ', offset, given);
            BytesRead += given;
            return given;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
