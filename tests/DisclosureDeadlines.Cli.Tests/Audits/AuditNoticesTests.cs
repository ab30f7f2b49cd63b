using System.Text.Json;
using DisclosureDeadlines.Phrases;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>An audit says which imported notices it rests on, and which notice it misses.</summary>
public sealed class AuditNoticesTests : IDisposable
{
    private const string Number = "国办发明电〔2026〕99号";
    private const string Limit = "信息形成之日起20个工作日内";

    private readonly TempFolder folder = new();

    public AuditNoticesTests() =>
        InProcess.Run(
            "notice",
            "import",
            Path.Combine(AppContext.BaseDirectory, "notices", "styled", "2027.txt"),
            "--data",
            folder.PathTo("data")
        );

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Imported_NoticeThatDecidesADay_IsNamedInEveryForm()
    {
        string ledger = folder.Write("l.csv", $"标题,公开时限,成文日期\n甲,{Limit},2027-09-20\n");

        Assert.Contains($"\nImported   {Number}\n", Audit(ledger).Output, StringComparison.Ordinal);
        Assert.Contains($"\n导入  {Number}\n", Audit(ledger, "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Equal([Number], Imported(ledger));
        Assert.Contains(
            $"<dt>Imported notices used</dt><dd>{Number} (2026-11-05)</dd>",
            File.ReadAllText(Report(ledger, "r.html")),
            StringComparison.Ordinal
        );
        Assert.Contains($"Imported notice used{Number}", Summary(Report(ledger, "r.xlsx")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-01,", "2026-06-20", false)]
    [InlineData("2026-12-20,", "2026-12-21", true)]
    [InlineData("2026-11-20,", "2026-12-25", false)]
    [InlineData("2026-11-20,", "2027-01-05", true)]
    [InlineData("2026-11-20,2027-01-05", "2027-02-20", true)]
    [InlineData("2026-11-20,2026-12-01", "2027-02-20", false)]
    [InlineData("昨天,", "2027-02-20", false)]
    public void Imported_NoticeIsNamed_WhereADayBetweenEventAndDueDateOrOfTheDelayIsItsOwn(string dates, string today, bool isNamed)
    {
        string ledger = folder.Write("l.csv", $"标题,公开时限,成文日期,发布日期\n甲,{Limit},{dates}\n");

        Assert.Equal(isNamed ? [Number] : [], Imported(ledger, "--today", today));
    }

    /// <summary>Who runs the tool is told what to import; who reads the report, what it rests on.</summary>
    [Fact]
    public void Missing_Notice_IsSaidOnStandardErrorAndInReports()
    {
        const string today = "2027-06-20";
        string ledger = folder.Write("l.csv", $"标题,公开时限,成文日期\n甲,{Limit},2027-12-20\n");
        const string Sentence =
            "When this was made the holiday notice for 2028 was not known; due dates that rest on days from 2027-12-29 on";

        var run = Audit(ledger, "--today", today, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.StartsWith("The holiday notice for 2028 is not known here", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("notice import", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Equal(2028, json.RootElement.GetProperty("missingNoticeYear").GetInt32());
        Assert.StartsWith(Sentence, json.RootElement.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains(
            $"<p class=\"remark\">{Sentence}",
            File.ReadAllText(Report(ledger, "r.html", "--today", today)),
            StringComparison.Ordinal
        );
        Assert.Contains($"Remark{Sentence}", Summary(Report(ledger, "r.xlsx", "--today", today)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-09-20", "2027-06-20")]
    [InlineData("2026-06-01", "2027-11-01")]
    public void Missing_NoticeThatCouldChangeNothing_IsNotMentioned(string eventDate, string today)
    {
        string ledger = folder.Write("l.csv", $"标题,公开时限,成文日期\n甲,{Limit},{eventDate}\n");

        var run = Audit(ledger, "--format", "json", "--today", today);
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal("", run.Error);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("missingNoticeYear").ValueKind);
        Assert.Equal(0, json.RootElement.GetProperty("notes").GetArrayLength());
    }

    private static string Summary(string report)
    {
        using var workbook = SpreadsheetDocument.Open(report, isEditable: false);
        var sheet = workbook
            .WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Single(sheet => sheet.Name == "Summary");
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet.InnerText;
    }

    private ToolRun Audit(string ledger, params string[] options)
    {
        string[] today = options.Contains("--today") ? [] : ["--today", "2027-09-21"];
        var run = InProcess.Run(["audit", ledger, "--data", folder.PathTo("data"), .. today, .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }

    private string Report(string ledger, string name, params string[] options)
    {
        _ = Audit(ledger, ["--out", folder.PathTo(name), .. options]);
        return folder.PathTo(name);
    }

    private string[] Imported(string ledger, params string[] options)
    {
        using var json = JsonDocument.Parse(Audit(ledger, ["--format", "json", .. options]).Output);
        return [.. json.RootElement.GetProperty("importedNotices").EnumerateArray().Select(name => name.GetString()!)];
    }
}
