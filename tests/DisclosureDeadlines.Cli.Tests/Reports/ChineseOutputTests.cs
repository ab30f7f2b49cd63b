using System.Text;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Cli.Tests.Audits;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reports;

/// <summary>
/// Chinese as an office writes it: no English word in any Chinese text, table or document, and none of the words that no office uses.
/// </summary>
public sealed partial class ChineseOutputTests
{
    private const string Ledger = """
        标题,公开时限,成文日期,发布日期,责任科室
        关于印发方案的通知,信息形成之日起20个工作日内,2026-07-01,,办公室
        许可公告,颁发之日起15日内,2026-08-25,,政务服务科
        处罚决定公示,作出处罚决定后七个工作日内,2026-08-03,2026-08-20,法规科
        采购结果公告,信息形成之日起20个工作日内,2026-03-02,2026-03-09,办公室
        重要会议,立即公开,2026-05-06,,
        日期写错的通知,信息形成之日起20个工作日内,2026年13月1日,,法规科
        快到期的通知,信息形成之日起20个工作日内,2026-08-24,,办公室

        """;

    private const string Register = """
        编号,申请内容,收到日期,收到方式,告知补正日期,补正日期,征求第三方日期,第三方答复日期,是否延期,延期告知日期,答复日期,承办科室
        2026-1,征地补偿标准,2026-07-01,当面,,,,,否,,,办公室
        2026-2,预算明细,2026-08-26,当面,,,,,否,,,财务科
        2026-3,会议纪要,2026-06-01,当面,,,,,否,,2026-08-20,办公室

        """;

    /// <summary>Words that no office uses for what they were used for.</summary>
    private static readonly string[] Unwanted = ["稳妥日", "要看的", "计算的选择", "（没有写）", "无法识别", "余1个", "无论无论", "。."];

    public static TheoryData<string> Commands { get; } =
        new(
            "--help",
            "due 2026-09-18 信息形成之日起20个工作日内 --explain",
            "due 2026-09-18 立即公开",
            "due 2026-09-18 --catalogue 呼和浩特",
            "due 2026-09-18 --catalogue 呼和浩特 --item 13",
            "due 2027-09-18 信息形成之日起20个工作日内",
            "due 2026-09-18 尽力公开",
            "latest-event 2026-10-22 信息形成之日起20个工作日内",
            "days 2026-09-20 2026-10-12",
            "count 2026-09-20 2026-10-12",
            "add 2026-09-20 20",
            "catalogue list",
            "catalogue show 呼和浩特",
            "catalogue show 没有的目录",
            "catalogue lint 呼和浩特",
            "catalogue lint 包头",
            "statute list",
            "statute list 没有的期限",
            "statute show 答复",
            "statute due 2026-09-18 双公示",
            "case rules",
            "case audit 登记表.csv --rule 没有的规则",
            "audit 没有的台账.csv",
            "notice list",
            "plan --catalogue 呼和浩特 --year 2026",
            "audit",
            ""
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_InChinese_HasNoLatinWord(string line)
    {
        var run = InProcess.Run([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", "zh"]);

        Assert.Empty(LatinWords.InText(run.Output + run.Error));
        Assert.All(Unwanted, word => Assert.DoesNotContain(word, run.Output + run.Error, StringComparison.Ordinal));
        Assert.DoesNotMatch(LoneLetter(), run.Output + run.Error);
        Assert.DoesNotMatch(HalfWidthBrackets(), run.Output + run.Error);
    }

    [Fact]
    public void HelpPages_InChinese_HaveNoLatinWord()
    {
        foreach (
            string command in (string[])
                [
                    "due",
                    "parse",
                    "days",
                    "count",
                    "add",
                    "latest-event",
                    "audit",
                    "remind",
                    "plan",
                    "calendar export",
                    "catalogue lint",
                    "notice impact",
                    "statute due",
                    "case read",
                    "case audit",
                    "template",
                ]
        )
        {
            var run = InProcess.Run([.. command.Split(' '), "--help", "--lang", "zh"]);

            Assert.True(LatinWords.InText(run.Output).Length == 0, $"{command}: {string.Join(' ', LatinWords.InText(run.Output))}");
        }
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    [InlineData(".docx")]
    public void ReportOnALedger_InChinese_HasNoLatinWord(string ending)
    {
        using var folder = new TempFolder();
        string report = folder.PathTo("报告" + ending);

        var run = InProcess.Run(
            "audit",
            folder.Write("台账.csv", Ledger),
            "--today",
            "2026-09-18",
            "--organisation",
            "某市政务公开办公室",
            "--out",
            report,
            "--lang",
            "zh"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        AssertNoLatinWord(report, ending);
        Assert.Empty(LatinWords.InText(run.Output));
        Assert.DoesNotMatch(HalfWidthBrackets(), run.Output);
        Assert.DoesNotMatch(HalfWidthBrackets(), ending == ".html" ? File.ReadAllText(report) : "");
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    [InlineData(".docx")]
    [InlineData(".ics")]
    public void ReportOnARegister_InChinese_HasNoLatinWord(string ending)
    {
        using var folder = new TempFolder();
        string report = folder.PathTo("报告" + ending);

        var run = InProcess.Run(
            "case",
            "audit",
            folder.Write("登记表.csv", Register),
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
        AssertNoLatinWord(report, ending);
        Assert.Empty(LatinWords.InText(run.Output));
    }

    [Fact]
    public void Reminders_InChinese_HaveNoLatinWord()
    {
        using var folder = new TempFolder();
        string events = folder.PathTo("提醒.ics");

        var run = InProcess.Run("remind", folder.Write("台账.csv", Ledger), "--today", "2026-09-18", "--out", events, "--lang", "zh");

        Assert.Empty(LatinWords.InText(run.Output));
        AssertNoLatinWord(events, ".ics");
    }

    [Fact]
    public void Template_InChinese_HasNoLatinWord()
    {
        using var folder = new TempFolder();
        string template = folder.PathTo("新台账.xlsx");

        var run = InProcess.Run("template", template, "--lang", "zh");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(LatinWords.InPackage(template));
    }

    [Fact]
    public void Reason_OfALimitWithoutADay_QuotesTheWordsOfTheCell()
    {
        using var folder = new TempFolder();

        var run = InProcess.Run("audit", folder.Write("台账.csv", Ledger), "--today", "2026-09-18", "--lang", "zh");

        Assert.Contains("“立即公开”没有写明可以计算的日期", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("适时", run.Output, StringComparison.Ordinal);
    }

    private static void AssertNoLatinWord(string report, string ending)
    {
        string[] words = ending switch
        {
            ".html" => LatinWords.InPage(File.ReadAllText(report)),
            ".xlsx" or ".docx" => LatinWords.InPackage(report),
            ".ics" => LatinWords.InText(ValuesOf(File.ReadAllText(report, Encoding.UTF8))),
            _ => LatinWords.InText(File.ReadAllText(report)),
        };
        Assert.Empty(words);
    }

    /// <summary>A letter that stands for something by itself, as E for the day of the event; 第N个 is customary.</summary>
    [GeneratedRegex("(?<![A-Za-z0-9./_-])[A-MO-Za-z](?![A-Za-z0-9./_:-])")]
    private static partial Regex LoneLetter();

    /// <summary>A day, or a day of the week, in brackets that no Chinese sentence has.</summary>
    [GeneratedRegex(@"\((星期|周[一二三四五六日]|[0-9]{4}-[0-9]{2}(?!-[0-9]{2}\)\.md))")]
    private static partial Regex HalfWidthBrackets();

    /// <summary>What a calendar program shows of an event.</summary>
    private static string ValuesOf(string events) =>
        string.Join(
            ' ',
            events
                .Replace("\r\n ", "", StringComparison.Ordinal)
                .Split("\r\n")
                .Where(line =>
                    line.StartsWith("SUMMARY:", StringComparison.Ordinal)
                    || line.StartsWith("DESCRIPTION:", StringComparison.Ordinal)
                    || line.StartsWith("X-WR-CALNAME:", StringComparison.Ordinal)
                )
                .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace(@"\n", " ", StringComparison.Ordinal))
        );
}
