using System.Text;
using System.Text.Json;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>
/// The same day for a place whoever asks: a catalogue of it, <c>--region</c>, an office of a ledger; by the seeds and by notices that were
/// imported.
/// </summary>
public sealed class PlaceCommandsTests : IDisposable
{
    private const string Phrase = "信息形成之日起20个工作日内";

    private readonly TemporaryFolder folder = new();

    private string Data => Path.Combine(folder.Path, "data");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("恩施土家族苗族自治州", "恩施州财政局", "2023-08-01", 20, "2023-08-31")]
    [InlineData("湖北省恩施州利川市", "利川市财政局", "2023-08-01", 20, "2023-08-31")]
    [InlineData("西双版纳", "西双版纳州财政局", "2018-01-18", 3, "2018-01-21")]
    [InlineData("景洪市", "景洪市财政局", "2018-01-18", 3, "2018-01-21")]
    public void Due_APlace_HasTheSameDayWhoeverAsks(string place, string office, string day, int count, string due)
    {
        string phrase = $"信息形成之日起{count}个工作日内";
        string ledger = folder.Write(
            "ledger.csv",
            Encoding.UTF8.GetBytes($"标题,公开时限,成文日期,责任科室\n一,{phrase},{day},{office}\n")
        );

        Assert.Equal(due, Answer("due", day, "--catalogue", Catalogue(place, phrase), "--item", "1").DueOn);
        Assert.Equal(due, Answer("due", day, phrase, "--region", place).DueOn);
        using var audit = JsonDocument.Parse(InProcess.Run("audit", ledger, "--today", "2023-09-01", "--format", "json").Output);
        Assert.Equal(due, audit.RootElement.GetProperty("rows")[0].GetProperty("dueOn").GetString());
        using var national = JsonDocument.Parse(
            InProcess.Run("audit", ledger, "--today", "2023-09-01", "--region", "national", "--format", "json").Output
        );
        Assert.NotEqual(due, national.RootElement.GetProperty("rows")[0].GetProperty("dueOn").GetString());
    }

    /// <summary>A place of which nothing was known: its notice counts wherever it is asked for, once it is imported.</summary>
    [Fact]
    public void Import_ANoticeOfAnyPlace_CountsForItsCatalogueItsNameAndItsOffices()
    {
        string text = folder.Write(
            "notice.txt",
            Encoding.UTF8.GetBytes(
                "县政府办公室关于2026年县庆放假的通知\n各乡镇人民政府：\n根据《长阳土家族自治县自治条例》规定，现将2026年县庆放假有关事项通知如下：\n放假时间：12月8日（星期二），共1天。\n长阳县人民政府办公室\n2026年11月2日\n"
            )
        );
        string ledger = folder.Write(
            "ledger.csv",
            Encoding.UTF8.GetBytes($"标题,公开时限,成文日期,责任科室\n一,信息形成之日起5个工作日内,2026-12-02,长阳县财政局\n")
        );
        string[] asked = ["due", "2026-12-02", "信息形成之日起5个工作日内", "--region", "长阳"];

        Assert.Equal(("2026-12-09", "provisional"), Answer(asked));
        Assert.Contains(
            "没有收录湖北省宜昌市长阳土家族自治县2026年的放假通知",
            InProcess.Run([.. asked, "--lang", "zh"]).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, InProcess.Run("notice", "import", text, "--data", Data).ExitCode);

        Assert.Equal("2026-12-10", Answer([.. asked, "--data", Data]).DueOn);
        Assert.Equal(
            "2026-12-10",
            Answer(
                "due",
                "2026-12-02",
                "--catalogue",
                Catalogue("湖北省宜昌市长阳县", "信息形成之日起5个工作日内"),
                "--item",
                "1",
                "--data",
                Data
            ).DueOn
        );
        using var audit = JsonDocument.Parse(
            InProcess.Run("audit", ledger, "--today", "2026-12-20", "--format", "json", "--data", Data).Output
        );
        Assert.Equal("2026-12-10", audit.RootElement.GetProperty("rows")[0].GetProperty("dueOn").GetString());
    }

    [Theory]
    [InlineData("hohhot", "official")]
    [InlineData("inner-mongolia", "official")]
    [InlineData("baotou", "official")]
    [InlineData("anning", "official")]
    [InlineData("zhongwei", "provisional")]
    public void Due_ABuiltInCatalogue_IsAsSureAsItsPlace(string catalogue, string certainty) =>
        Assert.Equal(certainty, Answer("due", "2026-03-02", "--catalogue", catalogue, "--item", "1").Certainty);

    [Theory]
    [InlineData("延边")]
    [InlineData("恩施")]
    [InlineData("德宏州")]
    [InlineData("楚雄")]
    [InlineData("lhasa")]
    [InlineData("ENSHI")]
    public void Due_APlaceWhoseNoticeIsNotKnown_IsProvisional(string place) =>
        Assert.Equal("provisional", Answer("due", "2026-03-02", Phrase, "--region", place).Certainty);

    [Theory]
    [InlineData("城关区", "西藏自治区拉萨市城关区、甘肃省兰州市城关区")]
    [InlineData("火星", "不认识地区")]
    public void Due_ANameThatTellsNoPlace_IsRefusedInOneSentence(string place, string said)
    {
        var run = InProcess.Run("due", "2026-03-02", Phrase, "--region", place, "--lang", "zh");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public void Import_AnInventedYear_IsRefusedAndNothingIsKept()
    {
        var run = InProcess.Run("notice", "import", Notice("invented-2027.json"), "--data", Data);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("春节 2027 is on 2027-02-06", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public void Import_HolidayCnOf2020_IsAcceptedWithARemark()
    {
        var run = InProcess.Run("notice", "import", Notice("holiday-cn-2020.json"), "--data", Data);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("2020-02-03 is called a make-up workday", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DaysForOnePeople_StandApartAndAreKept()
    {
        string printed = InProcess.Run("notice", "read", Notice("regional/dehong-2023.txt"), "--format", "json").Output;

        using var json = JsonDocument.Parse(printed);
        Assert.DoesNotContain(
            json.RootElement.GetProperty("holidays").EnumerateArray(),
            holiday => holiday.GetProperty("name").GetString() == "阔时节"
        );
        var people = json.RootElement.GetProperty("forOnePeople")[0];
        Assert.Equal(
            ("傈僳族干部职工和傈僳族聚居区干部职工", "阔时节"),
            (people.GetProperty("people").GetString(), people.GetProperty("name").GetString())
        );
        Assert.Equal(["2023-01-30", "2023-01-31"], people.GetProperty("daysOff").EnumerateArray().Select(day => day.GetString()));
        Assert.Equal(0, InProcess.On(0, Encoding.UTF8.GetBytes(printed), "notice", "import", "-", "--data", Data).ExitCode);
        string kept = File.ReadAllText(Directory.GetFiles(Path.Combine(Data, "notices"), "*.json").Single());
        Assert.Contains("forOnePeople", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "2023-01-30,false",
            InProcess.Run("days", "2023-01-30", "2023-01-31", "--region", "德宏", "--format", "csv", "--data", Data).Output,
            StringComparison.Ordinal
        );
    }

    private static string Notice(string name) => Path.Combine(AppContext.BaseDirectory, "notices", name);

    private static (string? DueOn, string? Certainty) Answer(params string[] arguments)
    {
        using var json = JsonDocument.Parse(InProcess.Run([.. arguments, "--format", "json"]).Output);
        return (json.RootElement.GetProperty("dueOn").GetString(), json.RootElement.GetProperty("certainty").GetString());
    }

    private string Catalogue(string place, string phrase) =>
        folder.Write(
            "catalogue.json",
            Encoding.UTF8.GetBytes(
                $$"""{ "name": "mine", "authority": "某局", "region": "{{place}}", "items": [ { "content": "x", "timeLimit": "{{phrase}}" } ] }"""
            )
        );
}
