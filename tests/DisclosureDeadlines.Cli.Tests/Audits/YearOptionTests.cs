using System.IO.Compression;
using System.Text;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary><c>--year</c>: the year of days without one, wherever a ledger is read.</summary>
public sealed class YearOptionTests : IDisposable
{
    private const string Ledger =
        "标题,公开时限,成文日期,发布日期,责任科室\n甲,信息形成之日起20个工作日内,9月18日,,办公室\n乙,信息形成之日起20个工作日内,2026-09-21,10.20,办公室\n";

    private const string Note = "第2、3行的日期没有写年份，都按给出的2026年算";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Audit_WithTheYear_JudgesTheRowsThatWereRefused()
    {
        string ledger = folder.Write("l.csv", Ledger);

        var before = AuditRuns.Rows(ledger);
        var after = AuditRuns.Rows(ledger, "--year", "2026");

        Assert.Equal(
            "invalid event date: expected a date such as 2026-09-18, found \"9月18日\" (without a year, which --year gives)",
            before[2]
        );
        Assert.Equal(("overdue 2026-10-22", "publishedInTime 2026-10-26"), (after[2], after[3]));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Audit_OnTheScreen_SaysWhoseYearItIs(string format)
    {
        var run = Run("--format", format);

        Assert.Contains(Note, Flat(format == "csv" ? run.Error : run.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r.html")]
    [InlineData("r.xlsx")]
    [InlineData("r.docx")]
    [InlineData("r.json")]
    public void Audit_InAFile_SaysWhoseYearItIs(string name)
    {
        string report = folder.PathTo(name);

        _ = Run("--out", report);

        Assert.Contains(Note, Flat(TextOf(report)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1999")]
    [InlineData("2101")]
    [InlineData("26")]
    [InlineData("今年")]
    [InlineData("-2026")]
    public void Year_ThatIsNone_IsOneSentence(string year)
    {
        string ledger = folder.Write("l.csv", Ledger);

        foreach (string command in new[] { "audit", "remind" })
        {
            var run = InProcess.Run(command, ledger, $"--year={year}", "--lang", "zh");

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.StartsWith($"用法有误：--year 应为 2001 到 2100 的年份，如 2026，却是“{year}”。", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Remind_WithTheYear_HasTheRow()
    {
        string ledger = folder.Write("l.csv", Ledger);

        var run = InProcess.Run("remind", ledger, "--today", "2026-10-26", "--year", "2026", "--format", "json", "--lang", "zh");

        Assert.Contains("\"dueOn\":\"2026-10-22\"", run.Output.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(Note, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    public void Impact_WithTheYear_SaysWhoseYearItIs(string format)
    {
        string ledger = folder.Write("l.csv", "标题,公开时限,成文日期\n甲,信息形成之日起7个工作日内,9月30日\n");
        string notice = Path.Combine(AppContext.BaseDirectory, "notices", "styled", "2027.txt");

        var run = InProcess.Run(
            "notice",
            "impact",
            notice,
            "--ledger",
            ledger,
            "--year",
            "2027",
            "--today",
            "2026-11-06",
            "--format",
            format,
            "--lang",
            "zh"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2027-10-15", run.Output, StringComparison.Ordinal);
        Assert.Contains("第2行的日期没有写年份，都按给出的2027年算", Flat(run.Output + run.Error), StringComparison.Ordinal);
    }

    private ToolRun Run(params string[] options)
    {
        var run = InProcess.Run([
            "audit",
            folder.Write("l.csv", Ledger),
            "--year",
            "2026",
            "--today",
            "2026-10-26",
            "--lang",
            "zh",
            .. options,
        ]);
        Assert.Equal(0, run.ExitCode);
        return run;
    }

    /// <summary>What a screen folds, put together again.</summary>
    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string TextOf(string path)
    {
        if (Path.GetExtension(path) is ".html" or ".json")
        {
            return File.ReadAllText(path);
        }

        using var package = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        foreach (var part in package.Entries.Where(part => part.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
