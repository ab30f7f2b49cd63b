using System.Text.RegularExpressions;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>The report as a file. What it looks like and does is tried in a browser, in a project of its own.</summary>
public sealed partial class HtmlReportTests : IDisposable
{
    private const string Header = "标题,公开时限,成文日期,发布日期,责任科室\n";
    private const int MostRows = 5000;
    private const int MostMonths = 24;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Report_MadeTwice_IsTheSame()
    {
        string ledger = Header + "通知,信息形成之日起20个工作日内,2026-09-18,,办公室\n";

        Assert.Equal(Report(ledger), Report(ledger));
    }

    [Fact]
    public void Report_OfAnyLedger_NamesNothingOutsideItself()
    {
        string page = Report(Header + "通知,信息形成之日起20个工作日内,2026-09-18,,办公室\n");

        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(OutsideReference(), page);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfTextsThatAreMarkup_EncodesThem()
    {
        string page = Report(
            Header + "\"</script><script>alert(1)</script>\",信息形成之日起20个工作日内,2026-09-18,,\"\"\"><img src=x onerror=alert(2)>\"\n"
        );

        Assert.Single(ScriptTag().Matches(page));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("&quot;&gt;&lt;img src=x onerror=alert(2)&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfRowsThatShareARuleAndADay_ExplainsThemOnce()
    {
        string page = Report(Header + string.Concat(Enumerable.Repeat("通知,信息形成之日起20个工作日内,2026-09-18,,办公室\n", 10)));

        Assert.Single(Explanation().Matches(page));
    }

    [Fact]
    public void Report_OfALedgerTooLongForAPage_CountsAllAndSaysWhatIsLeftOut()
    {
        string page = Report(
            Header + string.Concat(Enumerable.Repeat("通知,信息形成之日起20个工作日内,2026-08-18,2026-10-12,办公室\n", MostRows + 3))
        );

        Assert.Contains($"<b>{MostRows + 3}</b> rows", page, StringComparison.Ordinal);
        Assert.Contains($"The ledger has {MostRows + 3} rows; these are the first {MostRows}.", page, StringComparison.Ordinal);
        Assert.Contains($"200 of {MostRows + 3} rows;", page, StringComparison.Ordinal);
        Assert.Contains($": {MostRows + 3} due, {MostRows + 3} published late", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfDueDatesFarApart_DrawsTheNearestMonthsAndSaysWhatIsLeftOut()
    {
        string page = Report(
            Header + string.Concat(Enumerable.Range(2003, 30).Select(year => $"通知,信息形成之日起20个工作日内,{year}-03-03,,办公室\n"))
        );

        Assert.Equal(MostMonths, Month().Count(page));
        Assert.Contains("6 rows are due in other months (2003-03-31 to 2008-", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfALedgerWithoutRows_IsAPageAllTheSame()
    {
        string page = Report(Header);

        Assert.Contains("<b>0</b> rows", page, StringComparison.Ordinal);
        Assert.Contains("<b>—</b> in time", page, StringComparison.Ordinal);
        Assert.Empty(Month().Matches(page));
    }

    /// <summary>Whoever divides the counts in a spreadsheet finds the same; the counts beside it say whether it is all.</summary>
    [Theory]
    [InlineData(2000, 1, "100.0%")]
    [InlineData(20, 0, "100.0%")]
    [InlineData(1, 2, "33.3%")]
    public void Share_OfThoseInTime_IsRoundedAsASpreadsheetRounds(int inTime, int late, string expected)
    {
        string rows =
            string.Concat(Enumerable.Repeat("通知,信息形成之日起20个工作日内,2026-03-02,2026-03-09,办公室\n", inTime))
            + string.Concat(Enumerable.Repeat("通知,信息形成之日起20个工作日内,2026-03-02,2026-09-09,办公室\n", late));

        Assert.Contains($"<b>{expected}</b> in time", Report(Header + rows), StringComparison.Ordinal);
    }

    private string Report(string ledger)
    {
        string report = folder.PathTo("report.html");
        var run = InProcess.Run("audit", folder.Write("ledger.csv", ledger), "--today", "2026-10-15", "--out", report);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllText(report);
    }

    [GeneratedRegex("https?:|//[a-z]|\\ssrc=|<link|@import|url\\(", RegexOptions.IgnoreCase)]
    private static partial Regex OutsideReference();

    [GeneratedRegex("<script", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptTag();

    [GeneratedRegex("id=\"why-")]
    private static partial Regex Explanation();

    [GeneratedRegex("<table class=\"month\">")]
    private static partial Regex Month();
}
