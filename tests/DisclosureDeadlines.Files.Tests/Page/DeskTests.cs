using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Page;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Page;

/// <summary>
/// The page's questions, asked without a browser: its C# is compiled into these tests, so that a plain build breaks with it. That a browser
/// gives the tool's own rows is held by the browser's tests.
/// </summary>
public sealed class DeskTests
{
    private const byte Refused = 0x15;

    private const string Ledger =
        "标题,公开时限,成文日期,发布日期,责任科室\n方案,信息形成之日起20个工作日内,2026-09-18,2026-10-22,办公室\n会议,立即公开,2026-09-18,,法规科\n";

    private static readonly byte[] Nothing = [];

    [Fact]
    public void Due_OfALimit_IsTheToolsAnswerAndASentence()
    {
        var answer = Ask("due", new { date = "2026年9月18日", limit = "信息形成之日起20个工作日内" });

        Assert.Equal("2026-10-22", answer.GetProperty("answer").GetProperty("dueOn").GetString());
        Assert.StartsWith(
            "2026-09-18 周五，按“信息形成之日起20个工作日内”，最迟2026-10-22 周四公开",
            answer.GetProperty("sentence").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Due_OfARowOfOnesOwnCatalogue_IsThatRows()
    {
        byte[] catalogue = Encoding.UTF8.GetBytes(
            "序号,公开事项,公开内容,公开时限\n1,食堂,菜单,每季度结束后15日内\n2,班车,时刻表,信息形成之日起20个工作日内\n"
        );
        using var answer = Parsed(
            Asked(
                "due",
                new
                {
                    date = "2026-09-18",
                    catalogue = "目录.csv",
                    item = "2",
                },
                Nothing,
                catalogue
            )
        );

        Assert.Equal("2026-10-22", answer.RootElement.GetProperty("answer").GetProperty("dueOn").GetString());
    }

    [Fact]
    public void Audit_ForThePage_HasTheToolsReportAndItsWords()
    {
        var answer = Ask(
            "audit",
            new
            {
                file = "台账.csv",
                today = "2026-11-28",
                organisation = " 某市公开办 ",
            },
            Ledger
        );

        Assert.Equal(2, answer.GetProperty("report").GetProperty("rows").GetArrayLength());
        Assert.Equal("publishedInTime", answer.GetProperty("report").GetProperty("rows")[0].GetProperty("status").GetString());
        Assert.StartsWith(
            "截至2026年11月28日，应公开1件，按时1件",
            answer.GetProperty("words").GetProperty("sentence").GetString(),
            StringComparison.Ordinal
        );
        Assert.Empty(answer.GetProperty("words").GetProperty("letters").EnumerateObject());
    }

    [Fact]
    public void Audit_WithAColumnThatIsNotToBeUsed_PassesItOver()
    {
        var answer = Ask(
            "audit",
            new
            {
                file = "台账.csv",
                today = "2026-11-28",
                organisation = "某市公开办",
                columns = new Dictionary<string, string> { ["发布日期"] = "" },
            },
            Ledger
        );

        Assert.Equal("overdue", answer.GetProperty("report").GetProperty("rows")[0].GetProperty("status").GetString());
        var letter = Assert.Single(answer.GetProperty("words").GetProperty("letters").EnumerateObject());
        Assert.Equal("办公室", letter.Name);
        Assert.EndsWith("某市公开办\n2026年11月28日", letter.Value.GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Look_AtALedger_TellsWhatItsColumnsWereTakenFor()
    {
        var look = Ask("look", new { file = "台账.csv" }, Ledger);

        Assert.Equal(
            ["title", "limit", "event", "published", "office"],
            look.GetProperty("tables")[0].GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("field").GetString()!)
        );
        Assert.Equal("会议", look.GetProperty("rows")[1].GetProperty("cells")[0].GetString());
    }

    [Fact]
    public void Look_AtALedgerWithoutYearsAndLimits_AsksForThem()
    {
        const string Bare = "标题,公开时限,成文日期\n方案,,9月18日\n";

        var (whole, bare) = (Ask("look", new { file = "台账.csv" }, Ledger), Ask("look", new { file = "台账.csv" }, Bare));
        var wrong = Ask("look", new { file = "台账.csv", yearOfDays = "26" }, Bare);

        Assert.Equal((false, false), (whole.GetProperty("isYearWanted").GetBoolean(), whole.GetProperty("isLimitWanted").GetBoolean()));
        Assert.Equal((true, true), (bare.GetProperty("isYearWanted").GetBoolean(), bare.GetProperty("isLimitWanted").GetBoolean()));
        Assert.Equal("没写年份的日期 应为 2001 到 2100 的年份，如 2026，却是“26”。", wrong.GetProperty("yearFault").GetString());
    }

    [Fact]
    public void Audit_WithTheYearOfDays_UsesItAndSaysSo()
    {
        const string Bare = "标题,公开时限,成文日期\n方案,信息形成之日起20个工作日内,9月18日\n";

        var without = Ask("audit", new { file = "台账.csv" }, Bare);
        var with = Ask("audit", new { file = "台账.csv", yearOfDays = "2026" }, Bare);

        Assert.Contains("“没写年份的日期，算在哪一年”", Row(without).GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-10-22", Row(with).GetProperty("dueOn").GetString());
        Assert.StartsWith(
            "第2行的日期没有写年份，都按给出的2026年算",
            with.GetProperty("report").GetProperty("notes")[0].GetString(),
            StringComparison.Ordinal
        );
        Assert.True(without.GetProperty("words").GetProperty("isYearWanted").GetBoolean());

        static JsonElement Row(JsonElement answer) => answer.GetProperty("report").GetProperty("rows")[0];
    }

    [Theory]
    [InlineData("rules", "{}")]
    [InlineData("regions", "{}")]
    [InlineData("catalogues", "{}")]
    [InlineData("days", """{ "from": "2026-01-01", "to": "2026-12-31", "region": "national" }""")]
    [InlineData("catalogue", """{ "catalogue": "hohhot" }""")]
    [InlineData("search", """{ "text": "预算" }""")]
    [InlineData("lint", """{ "catalogue": "hohhot" }""")]
    [InlineData("plan", """{ "catalogue": "hohhot", "year": 2027 }""")]
    [InlineData("case", """{ "rule": "disclosureReply", "text": "2026-08-06 received 方式=当面" }""")]
    public void Question_OfEachView_IsAnsweredWithADocument(string ask, string question)
    {
        using var members = Parsed(Encoding.UTF8.GetBytes(question));
        var answer = Ask(ask, members.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.Clone()));

        Assert.NotEqual("{}", answer.GetRawText());
        Assert.NotEqual("[]", answer.GetRawText());
    }

    [Theory]
    [InlineData("due", """{ "date": "昨天吧", "limit": "20个工作日内" }""")]
    [InlineData("due", """{ "date": "2026-09-18", "limit": "若干日内给你办" }""")]
    [InlineData("catalogue", """{ "catalogue": "没有的" }""")]
    [InlineData("audit", """{ "file": "台账.csv", "yearOfDays": "今年" }""")]
    [InlineData("case", """{ "rule": "没有的", "text": "2026-08-06 收到" }""")]
    public void Question_ThatCannotBeAnswered_GetsOneSentence(string ask, string question)
    {
        using var members = Parsed(Encoding.UTF8.GetBytes(question));
        byte[] answer = Asked(
            ask,
            members.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.Clone()),
            Nothing,
            Nothing
        );

        Assert.Equal(Refused, answer[0]);
        string sentence = Encoding.UTF8.GetString(answer.AsSpan(1));
        Assert.EndsWith("。", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }

    private static JsonElement Ask<T>(string ask, T question, string? file = null)
    {
        using var answer = Parsed(Asked(ask, question, file is null ? Nothing : Encoding.UTF8.GetBytes(file), Nothing));
        return answer.RootElement.Clone();
    }

    private static byte[] Asked<T>(string ask, T question, byte[] file, byte[] catalogue)
    {
        var members = JsonSerializer.SerializeToNode(question)!.AsObject();
        members["ask"] = ask;
        members["lang"] = "zh";
        members["today"] ??= "2026-09-20";
        return Desk.Ask(members.ToJsonString(), file, catalogue);
    }

    private static JsonDocument Parsed(byte[] answer) => JsonDocument.Parse(answer);
}
