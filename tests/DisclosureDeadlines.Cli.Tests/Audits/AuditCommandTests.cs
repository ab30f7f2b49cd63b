using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Benchmarks;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

public sealed class AuditCommandTests : IDisposable
{
    private const string Limit = "信息形成之日起20个工作日内";

    private static readonly string Sample = Repository.PathTo("samples", "ledger.csv");

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void SampleLedger_IsWhatItsCommandMakes() =>
        Assert.Equal(string.Concat(SampleLedger.Lines(SampleLedger.Rows).Select(line => line + "\n")), File.ReadAllText(Sample));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Audit_SampleLedger_FitsTheScreen(string language)
    {
        string output = InProcess
            .Run("audit", Sample, "--today", "2026-09-18", "--lang", language)
            .Output.Replace(Sample, "samples/ledger.csv", StringComparison.Ordinal);

        Assert.All(output.Split('\n'), line => Assert.InRange(line.Sum(c => c is >= '\u2E80' and <= '\uFFEF' ? 2 : 1), 0, 80));
    }

    /// <summary>Every tenth row of the sample: thirty, which a reviewer can hold against the ledger one by one.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Audit_EveryTenthRowOfTheSample_IsWhatWasReviewed(string language)
    {
        string ledger = folder.Write(
            "ledger.csv",
            string.Concat(File.ReadLines(Sample).Where((_, line) => line % 10 == 0).Select(line => line + "\n"))
        );

        string output = InProcess
            .Run("audit", ledger, "--today", "2026-09-18", "--lang", language)
            .Output.Replace(ledger, "ledger.csv", StringComparison.Ordinal);

        Verified.Text($"AuditCommandTests.Thirty.{language}", output);
    }

    [Fact]
    public void Audit_Json_HasTheFieldsOfTheContract()
    {
        using var json = Json("标题,事项,成文日期,发布日期,责任科室\n甲,预算公开,2026-09-18,2026-10-24,办公室\n", "--catalogue", "hohhot");

        var row = json.RootElement.GetProperty("rows")[0];
        string[] names = ["title", "dueOn", "publishBy", "status", "daysLate", "workingDaysLate", "workingDaysLeft", "certainty", "reason"];
        Assert.Equal(
            "甲 2026-10-22 2026-10-22 publishedLate 2 1 0 official ",
            string.Join(' ', names.Select(name => $"{row.GetProperty(name)}"))
        );
        Assert.Equal(
            (1, 1),
            (
                json.RootElement.GetProperty("totals").GetProperty("publishedLate").GetInt32(),
                json.RootElement.GetProperty("offices").GetArrayLength()
            )
        );
        Assert.Equal(2, json.RootElement.GetProperty("findings").GetProperty("publishedLate").GetProperty("rows")[0].GetInt32());
    }

    [Fact]
    public void Audit_Region_CountsItsDays()
    {
        const string Ledger = "标题,公开时限,成文日期\n甲,信息形成之日起3个工作日内,2024-06-13\n";

        Assert.Equal("overdue 2024-06-18", AuditRuns.Rows(folder.Write("l.csv", Ledger))[2]);
        Assert.Equal("overdue 2024-06-20", AuditRuns.Rows(folder.Write("l.csv", Ledger), "--region", "ningxia")[2]);
    }

    [Fact]
    public void Audit_AsKnownOn_KnowsNoLaterNotice() =>
        Assert.Equal(
            "overdue 2020-02-06",
            AuditRuns.Rows(
                folder.Write("l.csv", "标题,公开时限,成文日期\n甲,信息形成之日起6个工作日内,2020-01-23\n"),
                "--as-known-on",
                "2020-01-25"
            )[2]
        );

    [Fact]
    public void Audit_Policy_IsFollowed() =>
        Assert.Equal(
            "overdue 2026-10-03",
            AuditRuns.Rows(folder.Write("l.csv", "标题,公开时限,成文日期\n甲,颁发之日起15日内,2026-09-18\n"), "--policy", "earliest")[2]
        );

    [Fact]
    public void Audit_Map_NamesOtherColumns()
    {
        string ledger = folder.Write("l.csv", $"文件,期限,拟稿日,挂网\n甲,{Limit},2026-09-18,2026-09-20\n");

        Assert.Equal(
            "publishedInTime 2026-10-22",
            AuditRuns.Rows(ledger, "--map", "文件=title", "--map", "期限=公开时限", "--map", "拟稿日=event", "--map", "挂网=published")[2]
        );
    }

    [Theory]
    [InlineData("l.csv", "标题,公开时限,成文日期,发布日期\n甲,{0},2026-09-18,2026-09-20\n", "发布日期=unused")]
    [InlineData("l.csv", "标题,公开时限,成文日期,发布日期\n甲,{0},2026-09-18,2026-09-20\n", "发布日期=不用")]
    [InlineData(
        "l.json",
        "[{\"标题\":\"甲\",\"公开时限\":\"{0}\",\"成文日期\":\"2026-09-18\",\"发布日期\":\"2026-09-20\"}]",
        "发布日期=unused"
    )]
    public void Audit_MapToUnused_PassesTheColumnOver(string name, string ledger, string map)
    {
        string file = folder.Write(name, ledger.Replace("{0}", Limit, StringComparison.Ordinal));

        Assert.StartsWith("overdue 2026-10-22", AuditRuns.Rows(file, "--map", map).Values.Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "l.csv",
        "文件,期限,挂出\n甲,20日内,2026-09-20\n",
        "l.csv, row 1 has no heading \"挂岀\" (--map); its headings are: 文件, 期限, 挂出."
    )]
    [InlineData("l.json", "[{\"文件\":\"甲\",\"期限\":\"20日内\",\"挂出\":null}]", "No item of l.json has a member \"挂岀\" (--map).")]
    public void Audit_MapOfAHeadingThatIsNotThere_IsRefused(string name, string ledger, string sentence)
    {
        string file = folder.Write(name, ledger);

        var run = InProcess.Run(
            "audit",
            file,
            "--today",
            "2026-10-26",
            "--map",
            "文件=title",
            "--map",
            "期限=limit",
            "--map",
            "挂岀=published"
        );

        Assert.Equal((2, sentence), (run.ExitCode, run.Error.Trim().Replace(file, name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("标题,公开时限,成文日期,挂出\n", "columns not used: 挂出 (")]
    [InlineData("标题,公开时限,成文日期\n", null)]
    [InlineData("标题,公开时限,成文日期,挂网时间\n", null)]
    public void Audit_NoColumnOfPublicationDates_SaysSo(string header, string? sentence)
    {
        var run = InProcess.Run(
            "audit",
            folder.Write("l.csv", $"{header}甲,{Limit},2026-09-18,2026-09-20\n"),
            "--today",
            "2026-10-26",
            "--format",
            "csv"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(sentence is not null, run.Error.Contains("No column holds the day of publication", StringComparison.Ordinal));
        Assert.Contains(sentence ?? "", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_JsonLedger_IsRead()
    {
        string ledger = folder.Write(
            "l.json",
            $$"""
            [
              { "title": "甲", "limit": "{{Limit}}", "event": "2026-09-18", "published": null },
              { "标题": "乙", "公开时限": "{{Limit}}", "成文日期": 46283, "发布日期": "2026/9/20", "other": [1] },
              { "title": "丙", "limit": "{{Limit}}", "event": {} },
              { "title": "丁", "limit": "{{Limit}}", "event": "2026-09-18", "成文日期": "2026-09-19" }
            ]
            """
        );

        var rows = AuditRuns.Rows(ledger);

        Assert.Equal(("overdue 2026-10-22", "publishedInTime 2026-10-22"), (rows[1], rows[2]));
        Assert.Equal("invalid event date: expected a text or a number", rows[3]);
        Assert.Equal("invalid event date: it stands twice", rows[4]);
    }

    [Fact]
    public void Audit_StandardInputInGb18030_IsRead()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        byte[] ledger = gb18030.GetBytes($"某局台账;;\n标题;公开时限;成文日期\n甲;{Limit};2026-09-18\n");

        var run = InProcess.On(0, ledger, "audit", "-", "--today", "2026-10-26", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            $"\n3,甲,{Limit},,{Limit},2026-09-18,,,,,2026-10-22,2026-10-22,overdue,4,2,0,0,official,,,overdue,\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2026-09-18,", "overdue", 1)]
    [InlineData("2026-09-18,", "late", 1)]
    [InlineData("2026-09-18,2026-10-23", "overdue", 0)]
    [InlineData("2026-09-18,2026-10-23", "late", 1)]
    [InlineData("2026-09-18,2026-10-22", "late", 0)]
    [InlineData("2026-10-20,", "late", 0)]
    [InlineData("昨天,", "late", 1)]
    [InlineData("昨天,", "unreadable", 1)]
    [InlineData("2026-09-18,", "unreadable", 0)]
    public void Audit_FailOn_EndsWithOneWhenItIsFound(string dates, string failOn, int code)
    {
        string ledger = folder.Write("l.csv", $"公开时限,成文日期,发布日期\n{Limit},{dates}\n");

        Assert.Equal(code, InProcess.Run("audit", ledger, "--today", "2026-10-26", "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void Audit_Within_SaysWhatIsSoon()
    {
        string ledger = folder.Write("l.csv", $"公开时限,成文日期\n{Limit},2026-09-28\n");

        Assert.Contains(
            "Due within 4 working days: 1",
            InProcess.Run("audit", ledger, "--today", "2026-10-26", "--within", "4").Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Due within",
            InProcess.Run("audit", ledger, "--today", "2026-10-26", "--within", "3").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Audit_TitleWithSignsThatMoveTheCursor_ShowsNone()
    {
        string ledger = folder.Write("l.csv", $"标题,公开时限,成文日期\n\"a\u001B[2J\u202Eb\u0007\",{Limit},2026-09-18\n");

        string output = InProcess.Run("audit", ledger, "--today", "2026-10-26").Output;

        Assert.DoesNotContain(output, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    private JsonDocument Json(string ledger, params string[] options) =>
        JsonDocument.Parse(
            InProcess.Run(["audit", folder.Write("l.csv", ledger), "--format", "json", "--today", "2026-10-26", .. options]).Output
        );
}
