using System.Text;
using DisclosureDeadlines.Cli.Tests.Audits;
using ExcelDataReader;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reports;

/// <summary>The reports on a register of cases, each with what was worked out by hand.</summary>
public sealed class RegisterReportsTests
{
    /// <summary>
    /// 20 working days of 2026: received on 1 July, due on 29 July; on 26 August, due on 22 September (the 20th is a make-up workday); on 1
    /// June, due on 30 June (the 19th is 端午节) and answered on 20 August.
    /// </summary>
    private const string Register = """
        编号,申请内容,收到日期,收到方式,告知补正日期,补正日期,征求第三方日期,第三方答复日期,是否延期,延期告知日期,答复日期,承办科室
        2026-1,征地补偿标准,2026-07-01,当面,,,,,否,,,办公室
        2026-2,预算明细,2026-08-26,当面,,,,,否,,,财务科
        2026-3,会议纪要,2026-06-01,当面,,,,,否,,2026-08-20,办公室

        """;

    private const string Sentence = "截至2026年9月18日，应办结2件，按时0件（0.0%）；逾期未办结1件，均为办公室；最久51天。";

    [Fact]
    public void Page_OfARegister_OpensWithTheSentenceAndWhatIsToBeDone()
    {
        string page = File.ReadAllText(Written(".html", out _));

        Assert.Contains(Sentence, page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("id=\"actions\"", StringComparison.Ordinal) < page.IndexOf("id=\"rows\"", StringComparison.Ordinal));
        Assert.Contains("<td class=\"what\">2026-1 征地补偿标准</td>", page, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_OfARegister_HasTheOfficesOwnTableWithFourColumns()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = File.OpenRead(Written(".xlsx", out _));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);

        string[][] rows = [.. Enumerable.Range(0, 4).Select(_ => Row(reader))];

        Assert.Equal(["编号", "申请内容", "收到日期"], rows[0][..3]);
        Assert.Equal(["截止日期", "建议最迟日", "状态", "逾期天数"], rows[0][12..16]);
        Assert.Equal(["2026-07-29", "", "逾期未办结 51天（37个工作日）", "51"], rows[1][12..16]);
        Assert.Equal(["2026-09-22", "", "未到期 还剩3个工作日", ""], rows[2][12..16]);
        Assert.Equal(["2026-06-30", "", "逾期办结 51天（37个工作日）", "51"], rows[3][12..16]);
    }

    [Fact]
    public void Events_OfARegister_HoldTheNextDateOfEachOpenCaseWithAlarms()
    {
        string first = File.ReadAllText(Written(".ics", out string folder));

        // 22 September is a Tuesday; three working days before it are the 18th and the two of the weekend's make-up and Monday.
        Assert.Single(first.Split("BEGIN:VEVENT").Skip(1));
        Assert.Contains("DTSTART;VALUE=DATE:20260922", first, StringComparison.Ordinal);
        Assert.Equal(2, first.Split("BEGIN:VALARM").Length - 1);
        Assert.All(first.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));

        // Another office or order is the same event.
        string other = File.ReadAllText(Written(".ics", out _, Register.Replace("财务科", "预算科", StringComparison.Ordinal)));
        Assert.Equal(Uid(first), Uid(other));
        Assert.NotEmpty(folder);
    }

    [Fact]
    public void Table_OfARegister_HasHeadingsForReadersAndNamesForPrograms()
    {
        string[] lines = File.ReadAllLines(Written(".csv", out _));
        var screen = InProcess.On(
            0,
            Encoding.UTF8.GetBytes(Register),
            "case",
            "audit",
            "-",
            "--rule",
            "disclosureReply",
            "--today",
            "2026-09-18",
            "--format",
            "csv"
        );

        Assert.StartsWith("行,工作表,编号,事项,责任科室,状态,期限,起算日,截止日期,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "row,sheet,number,title,office,status,state,startedOn,dueOn,dueAtLatest,replyBy,used,left,total,excluded,pausedSince,stoppedOn,daysLate,workingDaysLate,workingDaysLeft,flags,reason\n",
            screen.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void Report_OfAnUnknownEnding_IsRefusedInOneSentence()
    {
        using var folder = new TempFolder();

        var run = InProcess.Run(
            "case",
            "audit",
            folder.Write("登记表.csv", Register),
            "--rule",
            "disclosureReply",
            "--out",
            folder.PathTo("r.pdf"),
            "--lang",
            "zh"
        );

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("--out 的文件名应以 .html、.xlsx、.docx、.ics、.csv、.json 结尾，却是", run.Error, StringComparison.Ordinal);
        Assert.Equal(["登记表.csv"], folder.Files);
    }

    private static string Written(string ending, out string folder, string register = Register)
    {
        folder = Directory.CreateTempSubdirectory("deadlines-").FullName;
        string source = Path.Combine(folder, "登记表.csv");
        File.WriteAllText(source, register);
        string report = Path.Combine(folder, "报告" + ending);
        var run = InProcess.Run(
            "case",
            "audit",
            source,
            "--rule",
            "依申请公开答复",
            "--today",
            "2026-09-18",
            "--out",
            report,
            "--lang",
            "zh"
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return report;
    }

    private static string Uid(string events) => events.Split("\r\n").Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

    private static string[] Row(IExcelDataReader reader)
    {
        Assert.True(reader.Read());
        return
        [
            .. Enumerable
                .Range(0, reader.FieldCount)
                .Select(i =>
                    reader.GetValue(i) switch
                    {
                        DateTime date => $"{date:yyyy-MM-dd}",
                        var value => $"{value}",
                    }
                ),
        ];
    }
}
