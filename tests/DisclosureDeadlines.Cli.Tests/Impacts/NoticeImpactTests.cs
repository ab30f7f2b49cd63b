using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Cli.Tests.Audits;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Impacts;

/// <summary><c>notice impact</c>: the open rows that a notice moves, and what becomes of the others.</summary>
public sealed class NoticeImpactTests : IDisposable
{
    private const string Number = "国办发明电〔2026〕99号";
    private const string Ledger = """
        标题,公开时限,成文日期,发布日期,责任科室
        移动,信息形成之日起7个工作日内,2027-09-30,,甲科
        只有稳妥日变,信息形成之日起20个工作日内,2027-07-01,,甲科
        提前,颁发之日起15日内,2027-09-24,,乙科
        更确定,颁发之日起15日内,2027-03-01,,乙科
        不变,信息形成之日起20个工作日内,2026-10-20,,乙科
        逾期的也算,信息形成之日起20个工作日内,2026-09-10,,乙科
        已公开,信息形成之日起20个工作日内,2026-09-20,2026-09-22,甲科
        无截止日,实时公开,2027-09-20,,甲科
        无法识别,信息形成之日起20个工作日内,昨天,,甲科

        """;

    private readonly TempFolder folder = new();

    private static string Next => Text("styled/2027");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Impact_Text_NamesTheRowsTheDatesAndTheDays(string language)
    {
        string ledger = folder.Write("l.csv", Ledger);

        string output = Run(ledger, "--lang", language).Output.Replace(ledger, "ledger.csv", StringComparison.Ordinal);

        Assert.All(output.Split('\n'), line => Assert.InRange(line.Sum(c => c is >= '\u2E80' and <= '\uFFEF' ? 2 : 1), 0, 80));
        Verified.Text($"NoticeImpactTests.Text.{language}", output);
    }

    [Fact]
    public void Impact_Csv_IsTheMovedRowsAndCountsTheOthersOnStandardError()
    {
        var run = Run(folder.Write("l.csv", Ledger), "--format", "csv");

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(
            "row,title,item,limit,event,period,office,dueOnBefore,dueOn,publishByBefore,publishBy,certaintyBefore,certainty,status,daysOff,daysWorked,reason",
            lines[0]
        );
        Assert.Equal(4, lines.Length);
        Assert.StartsWith(
            "2,移动,,信息形成之日起7个工作日内,2027-09-30,,甲科,2027-10-14,2027-10-15,2027-10-12,2027-10-15,projected,official,notYetDue,2027-10-06 2027-10-07,2027-10-09,",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "3,只有稳妥日变,,信息形成之日起20个工作日内,2027-07-01,,甲科,2027-07-29,2027-07-29,2027-07-27,2027-07-29,projected,official,notYetDue,,,",
            lines[2],
            StringComparison.Ordinal
        );
        Assert.StartsWith("4,提前,,颁发之日起15日内,2027-09-24,,乙科,2027-10-11,2027-10-09,", lines[3], StringComparison.Ordinal);
        Assert.Equal(
            "Of 6 open rows, moved: 3 (due date 2, publish-by alone 1); dates kept and surer now: 1; as before: 2. Not looked at: published 1; without a due date 1; cannot be read 1 (deadlines audit says why).",
            string.Join(' ', run.Error.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        );
    }

    [Fact]
    public void Impact_Json_HasTheRowsAndTheTotals()
    {
        using var json = JsonDocument.Parse(Run(folder.Write("l.csv", Ledger), "--format", "json").Output);
        var root = json.RootElement;

        Assert.Equal(
            (Number, false),
            (
                root.GetProperty("notices")[0].GetProperty("number").GetString(),
                root.GetProperty("notices")[0].GetProperty("isKnown").GetBoolean()
            )
        );
        Assert.Equal(10, root.GetProperty("daysChanged").GetInt32());
        Assert.Equal([2, 3, 4], root.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("row").GetInt32()));
        string[] names = ["dueOnBefore", "dueOn", "publishByBefore", "publishBy", "certaintyBefore", "certainty", "status"];
        Assert.Equal(
            "2027-10-14 2027-10-15 2027-10-12 2027-10-15 projected official notYetDue",
            string.Join(' ', names.Select(name => $"{root.GetProperty("rows")[0].GetProperty(name)}"))
        );
        var day = root.GetProperty("rows")[0].GetProperty("days")[0];
        Assert.Equal(
            ("2027-10-06", false, Number),
            (day.GetProperty("date").GetString(), day.GetProperty("isWorkingDay").GetBoolean(), day.GetProperty("notice").GetString())
        );
        Assert.Equal(
            "9 6 3 2 1 1 2 1 1 1 0",
            string.Join(' ', root.GetProperty("totals").EnumerateObject().Select(total => $"{total.Value}"))
        );
        Assert.Equal(JsonValueKind.Null, root.GetProperty("missingNoticeYear").ValueKind);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void Impact_Out_WritesWhatTheScreenWouldShow(string format)
    {
        string ledger = folder.Write("l.csv", Ledger);
        string output = folder.PathTo("moved." + format);

        var run = Run(ledger, "--out", output);

        Assert.Equal(Run(ledger, "--format", format).Output, File.ReadAllText(output));
        Assert.Contains("Of 6 open rows, moved: 3 ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Row 2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Impact_NoticeThatIsKnown_SaysSoAndMovesNothing()
    {
        string ledger = folder.Write("l.csv", "标题,公开时限,成文日期\n甲,信息形成之日起20个工作日内,2026-09-18\n");

        var run = InProcess.Run("notice", "impact", Text("2026"), "--ledger", ledger, "--today", "2026-09-20");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "Notice     国办发明电〔2025〕7号 (2025-11-04) (known already)\nCalendar   no day changes\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Of 1 open rows, moved: 0 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Impact_NoticeThatIsImported_SaysSoAndMovesNothing()
    {
        string data = folder.PathTo("data");
        Assert.Equal(0, InProcess.Run("notice", "import", Next, "--data", data).ExitCode);

        string output = Run(folder.Write("l.csv", Ledger), "--data", data).Output;

        Assert.StartsWith(
            $"Notice     {Number} (2026-11-05) (known already)\nCalendar   no day changes\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains($"\nImported   {Number}\n", output, StringComparison.Ordinal);
        Assert.Contains("Of 6 open rows, moved: 0 ", output, StringComparison.Ordinal);
    }

    /// <summary>
    /// A corrected text of a paper that was imported takes its place, as importing it does: what the first one alone said is gone.
    /// </summary>
    [Fact]
    public void Impact_AnotherTextOfAnImportedPaper_MovesWhatImportingItMoves()
    {
        string data = folder.PathTo("data");
        string ledger = folder.Write(
            "l.csv",
            "标题,公开时限,成文日期\n甲,信息形成之日起20个工作日内,2027-09-20\n乙,信息形成之日起3个工作日内,2027-09-16\n丙,信息形成之日起7个工作日内,2027-09-30\n"
        );
        Assert.Equal(0, InProcess.Run("notice", "import", Next, "--data", data).ExitCode);
        string corrected = folder.Write(
            "corrected.txt",
            File.ReadAllText(Next).Replace("9月26日（周日）", "9月19日（周日）", StringComparison.Ordinal)
        );
        var before = AuditRuns.Rows(ledger, "--data", data);

        using var json = JsonDocument.Parse(
            InProcess
                .Run("notice", "impact", corrected, "--ledger", ledger, "--data", data, "--format", "json", "--today", "2026-11-06")
                .Output
        );

        Assert.Equal(0, InProcess.Run("notice", "import", corrected, "--data", data).ExitCode);
        var after = AuditRuns.Rows(ledger, "--data", data);
        var moved = json
            .RootElement.GetProperty("rows")
            .EnumerateArray()
            .ToDictionary(row => row.GetProperty("row").GetInt32(), row => $"notYetDue {row.GetProperty("dueOn")}");
        Assert.Equal([2, 3], moved.Keys);
        Assert.Equal(after.Where(row => before[row.Key] != row.Value), moved);
        Assert.True(json.RootElement.GetProperty("notices")[0].GetProperty("isKnown").GetBoolean());
        Assert.Equal(2, json.RootElement.GetProperty("daysChanged").GetInt32());
    }

    [Fact]
    public void Impact_Catalogue_NamesTheLimitAndBringsItsRegion()
    {
        string ledger = folder.Write("l.csv", "标题,事项,成文日期\n甲,机构职能,2027-09-20\n");

        string output = Run(ledger, "--catalogue", "zhongwei").Output;

        Assert.Contains("\nRegion     the days of 宁夏回族自治区 are counted too\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Impact_RegionsNotice_CountsOnItsRegionAlone()
    {
        string ledger = folder.Write("l.csv", "标题,公开时限,成文日期\n甲,信息形成之日起3个工作日内,2025-03-31\n");
        string notice = Text("styled/regional/linxia-2025");

        var refused = InProcess.Run("notice", "impact", notice, "--ledger", ledger, "--today", "2025-03-31");
        var run = InProcess.Run(
            "notice",
            "impact",
            notice,
            "--ledger",
            ledger,
            "--today",
            "2025-03-31",
            "--region",
            "临夏回族自治州",
            "--format",
            "csv"
        );

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Equal(
            "临州办发〔2025〕10号 (2025-03-12) is a notice of 甘肃省临夏回族自治州, but the days counted are the national ones; add --region 甘肃省临夏回族自治州, or a catalogue of that place.\n",
            refused.Error
        );
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n2,甲,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Impact_Notice_IsNotKept()
    {
        string data = Directory.CreateDirectory(folder.PathTo("data")).FullName;

        _ = Run(folder.Write("l.csv", Ledger), "--data", data);

        Assert.Equal(["data", "l.csv"], folder.Files);
        Assert.Empty(Directory.GetFileSystemEntries(data));
    }

    [Fact]
    public void Impact_NoticeOnStandardInput_IsRead()
    {
        var run = InProcess.On(
            0,
            File.ReadAllBytes(Next),
            "notice",
            "impact",
            "-",
            "--ledger",
            folder.Write("l.csv", Ledger),
            "--today",
            "2026-11-06"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Of 6 open rows, moved: 3 ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no ledger; name one with --ledger FILE.", "NOTICE")]
    [InlineData("The notice and the ledger cannot both come from standard input.", "-", "--ledger", "-")]
    [InlineData("There is no file none.csv.", "NOTICE", "--ledger", "none.csv")]
    [InlineData("There is no file none.txt.", "none.txt", "--ledger", "LEDGER")]
    [InlineData("--out: expected a name that ends in .csv, .json, found \"r.xlsx\".", "NOTICE", "--ledger", "LEDGER", "--out", "r.xlsx")]
    [InlineData(
        "Give --out without --format: the ending of the file's name says in which format it is.",
        "NOTICE",
        "--ledger",
        "LEDGER",
        "--out",
        "r.csv",
        "--format",
        "json"
    )]
    [InlineData("--out is a file that is to be read", "NOTICE", "--ledger", "LEDGER", "--out", "LEDGER")]
    [InlineData("has no headings", "NOTICE", "--ledger", "NOTICE")]
    [InlineData("l.csv, 1:1:", "LEDGER", "--ledger", "LEDGER")]
    [InlineData("There is no region \"nowhere\"", "NOTICE", "--ledger", "LEDGER", "--region", "nowhere")]
    [InlineData("Expected a date", "NOTICE", "--ledger", "LEDGER", "--today", "tomorrow")]
    public void Impact_BadInput_IsOneSentence(string message, params string[] arguments)
    {
        string ledger = folder.Write("l.csv", Ledger);
        string notice = folder.Write("notice.txt", File.ReadAllText(Next));

        var run = InProcess.Run([
            "notice",
            "impact",
            .. arguments.Select(word =>
                word switch
                {
                    "LEDGER" => ledger,
                    "NOTICE" => notice,
                    _ => word,
                }
            ),
        ]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Equal(Ledger, File.ReadAllText(ledger));
        Assert.Equal(["l.csv", "notice.txt"], folder.Files);
    }

    private static string Text(string name) => Path.Combine(AppContext.BaseDirectory, "notices", name + ".txt");

    private static ToolRun Run(string ledger, params string[] options)
    {
        var run = InProcess.Run(["notice", "impact", Next, "--ledger", ledger, "--today", "2026-11-06", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }
}
