using System.Text.Json;
using DisclosureDeadlines.Cli.Tests;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>What a reader of the report sees and does, in a real browser.</summary>
public sealed class ReportTests(OneBrowser browser) : IClassFixture<OneBrowser>
{
    private const int TitleColumn = 2;
    private const int DueColumn = 5;
    private const int StatusColumn = 8;

    [BrowserTheory]
    [InlineData("zh", "zh-CN", "信息公开期限核对", "现在要办的")]
    [InlineData("en", "en", "Audit of publication deadlines", "To be done now")]
    public async Task Report_Opened_SpeaksTheLanguageAndAsksForNothing(string language, string tag, string heading, string section)
    {
        await using var report = await ReportPage.Open(browser, language, Ledgers.Small);

        Assert.Equal(tag, await report.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(heading, await report.Page.Locator("h1").InnerTextAsync());
        Assert.True(await report.Page.GetByRole(AriaRole.Heading, new() { Name = section }).IsVisibleAsync());
        Assert.Empty(report.Requests);
        Assert.Empty(report.Faults);
    }

    [BrowserFact]
    public async Task Figures_OfALedger_AreThoseOfTheJsonReport()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);
        using var json = JsonDocument.Parse(JsonOf(Ledgers.Small));
        var totals = json.RootElement.GetProperty("totals");

        string[] figures = [.. await report.Page.Locator(".figures b").AllInnerTextsAsync()];

        Assert.Equal(
            [Number("rows"), "50.0%", Number("overdue"), Number("publishedLate"), DueSoon(), Number("noDueDate"), Number("invalid")],
            figures
        );

        string Number(string name) => totals.GetProperty(name).ToString();
        string DueSoon() => json.RootElement.GetProperty("findings").GetProperty("dueSoon").GetProperty("count").ToString();
    }

    [BrowserFact]
    public async Task Search_ForAWord_LeavesTheRowsWithIt()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);

        await report.Page.GetByLabel("Search").FillAsync("通知 会签");

        Assert.Equal(["关于印发方案的通知"], await report.Column(TitleColumn));
        Assert.Equal("1 of 11 rows shown", await report.Page.GetByRole(AriaRole.Status).InnerTextAsync());

        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(report.Rows).ToHaveCountAsync(11);
    }

    [BrowserFact]
    public async Task Search_ByStatusOfficeAndMonth_LeavesTheRowsOfAll()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);

        await report.Page.GetByLabel("Office").SelectOptionAsync("办公室");
        Assert.Equal(5, await report.Rows.CountAsync());

        await report.Page.GetByLabel("Status").SelectOptionAsync("not yet due");
        Assert.Equal(["关于印发方案的通知", "政府信息公开指南", "年底的通知"], await report.Column(TitleColumn));

        await report.Page.GetByLabel("Due", new() { Exact = true }).FillAsync("2026-10");
        Assert.Equal(["关于印发方案的通知"], await report.Column(TitleColumn));
    }

    [BrowserFact]
    public async Task Sort_ByDueDate_GoesUpThenDownWithBlanksLast()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);
        var heading = report.Page.Locator("#rows").GetByRole(AriaRole.Columnheader, new() { Name = "Due" });
        string[] dated = [.. (await report.Column(DueColumn)).Where(date => date.Length > 0).Order(StringComparer.Ordinal)];

        await heading.GetByRole(AriaRole.Button).PressAsync("Enter");
        Assert.Equal([.. dated, "", ""], await report.Column(DueColumn));
        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));

        await heading.GetByRole(AriaRole.Button).PressAsync("Enter");
        Assert.Equal([.. dated.Reverse(), "", ""], await report.Column(DueColumn));
        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
    }

    [BrowserFact]
    public async Task Sort_ByStatus_PutsTheMostPressingFirst()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);

        await report.Page.Locator("#rows").GetByRole(AriaRole.Button, new() { Name = "Status" }).ClickAsync();

        Assert.Equal(
            [
                "overdue",
                "due today",
                "not yet due",
                "not yet due",
                "not yet due",
                "late",
                "invalid",
                "invalid",
                "no due date",
                "in time",
                "in time",
            ],
            await report.Column(StatusColumn)
        );
    }

    [BrowserFact]
    public async Task Row_Unfolded_TellsWhatDueTells()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);
        var due = ToolProcess.Run("due", "2026-09-18", "信息形成之日起20个工作日内", "--format", "json", "--explain");
        using var answer = JsonDocument.Parse(due.Output);
        var row = report.Page.Locator("#rows tr.row", new() { HasText = "关于印发方案的通知" });
        var button = row.GetByRole(AriaRole.Button);
        Assert.Equal("false", await button.GetAttributeAsync("aria-expanded"));

        await button.PressAsync("Enter");

        var more = row.Locator("+ tr");
        Assert.Equal("true", await button.GetAttributeAsync("aria-expanded"));
        Assert.Equal(
            answer.RootElement.GetProperty("explanation").EnumerateArray().Select(step => step.GetProperty("text").GetString()!),
            await more.Locator("ol li").EvaluateAllAsync<string[]>("steps => steps.map(step => step.firstChild.textContent)")
        );
        Assert.Contains("等待会签", await more.InnerTextAsync(), StringComparison.Ordinal);

        await button.PressAsync("Enter");
        Assert.False(await more.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Row_WithoutADueDate_UnfoldsToTheReason()
    {
        await using var report = await ReportPage.Open(browser, "zh", Ledgers.Small);
        var row = report.Page.Locator("#rows tr.row", new() { HasText = "日期写错的通知" });

        await row.Locator("td.title").ClickAsync();

        Assert.Contains("2026年13月1日", await row.Locator("+ tr").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Rows_UnfoldedAllTogether_AreThoseShown()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);
        await report.Page.GetByLabel("Status").SelectOptionAsync("in time");

        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Unfold all" }).ClickAsync();
        Assert.Equal(2, await report.Page.Locator("#rows tr.more:visible ol").CountAsync());

        await report.Page.GetByLabel("Status").SelectOptionAsync("(all)");
        Assert.Equal(2, await report.Page.Locator("#rows tr.more:visible ol").CountAsync());
    }

    [BrowserFact]
    public async Task CalendarDay_Clicked_ShowsItsRows()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);

        await report.Page.GetByRole(AriaRole.Link, new() { Name = "2026-10-10 Saturday, make-up workday: 1 due, 1 overdue" }).ClickAsync();

        Assert.Equal(["许可公告"], await report.Column(TitleColumn));
        Assert.True(await report.Page.GetByTitle("2026-10-01 Thursday, 国庆节").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Office_Clicked_ShowsItsRows()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);

        await report.Page.Locator("#offices").GetByRole(AriaRole.Link, new() { Name = "法规科" }).ClickAsync();

        Assert.Equal(["处罚决定公示", "日期写错的通知", "先发布后成文的公告"], await report.Column(TitleColumn));
    }

    [BrowserFact]
    public async Task Report_WithoutScripts_ShowsEverything()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small, "ledger.csv", new() { JavaScriptEnabled = false });

        Assert.Equal(11, await report.Page.Locator("#rows tr.more:visible").CountAsync());
        Assert.True(await report.Page.Locator("#reckonings").IsVisibleAsync());
        Assert.False(await report.Page.Locator("form.search").IsVisibleAsync());
        await report.Page.Locator("#rows").GetByRole(AriaRole.Link, new() { Name = "Explanation" }).First.ClickAsync();
        Assert.Contains("#why-", report.Page.Url, StringComparison.Ordinal);
    }

    private static string JsonOf(string ledger)
    {
        var run = ToolProcess.RunWith(
            System.Text.Encoding.UTF8.GetBytes(ledger),
            [],
            "audit",
            "-",
            "--catalogue",
            "hohhot",
            "--today",
            "2026-10-15",
            "--format",
            "json"
        );
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }
}
