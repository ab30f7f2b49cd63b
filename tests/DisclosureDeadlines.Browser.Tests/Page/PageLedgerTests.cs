using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Tests.House;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>A ledger dropped on the page, as an office saves it: the rows are the tool's own.</summary>
public sealed class PageLedgerTests(OneBrowser browser, ITestOutputHelper output) : IClassFixture<OneBrowser>
{
    private const string Today = "2026-11-28";

    public static TheoryData<string> OfficeFiles =>
        [
            .. Directory
                .EnumerateFiles(Office, "L*")
                .Select(path => Path.GetFileName(path)!)
                .Where(name => !name.Contains("依申请公开", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static string Office => Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office");

    [BrowserTheory]
    [MemberData(nameof(OfficeFiles))]
    public async Task Ledger_OfAnOffice_HasTheRowsOfTheTool(string name)
    {
        string path = Path.Combine(Office, name);
        var tool = ToolProcess.Run("audit", path, "--today", Today, "--format", "json", "--lang", "zh");
        await using var page = await OpenPage.Open(browser, fragment: "view=ledger");
        await page.Drop(path);

        if (tool.ExitCode != 0)
        {
            await Assertions.Expect(page.Page.Locator(".fault").First).ToBeVisibleAsync();
            page.AssertQuiet();
            return;
        }

        await Audit(page);
        using var expected = JsonDocument.Parse(tool.Output);
        using var found = JsonDocument.Parse(await page.Saved("存为 json"));
        Assert.Equal(Rows(expected), Rows(found));
        Assert.Equal(expected.RootElement.GetProperty("totals").GetRawText(), found.RootElement.GetProperty("totals").GetRawText());
        Assert.Equal(expected.RootElement.GetProperty("reading").GetRawText(), found.RootElement.GetProperty("reading").GetRawText());
        await Assertions
            .Expect(page.Page.Locator(".virtual"))
            .ToHaveAttributeAsync("aria-rowcount", $"{expected.RootElement.GetProperty("rows").GetArrayLength() + 1}");
        page.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData("file")]
    [InlineData("http")]
    public async Task Ledger_Saved_IsAFileOfEachKind(string from)
    {
        await using var page = await OpenPage.Open(browser, from, "view=ledger");
        await page.Drop("台账.csv", Ledgers.Small);
        await Audit(page);

        Assert.Equal("PK"u8.ToArray(), (await page.Saved("存为 xlsx"))[..2]);
        Assert.Contains("关于印发方案的通知", Encoding.UTF8.GetString(await page.Saved("存为 html")), StringComparison.Ordinal);
        Assert.Contains("关于印发方案的通知", Encoding.UTF8.GetString(await page.Saved("存为 csv")), StringComparison.Ordinal);
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Column_OfAnotherName_IsChosenAboveItAndRemembered()
    {
        const string Ledger = "标题,公开时限,落款日,挂网日\n通知,信息形成之日起20个工作日内,2026-09-18,2026-10-22\n";
        await using var page = await OpenPage.Open(browser, "http", "view=ledger");
        await page.Drop("台账.csv", Ledger);
        await page.Page.GetByLabel("“落款日”是什么").SelectOptionAsync("event");
        await page.Page.GetByLabel("“挂网日”是什么").SelectOptionAsync("published");
        await Audit(page);
        await Assertions.Expect(page.Page.Locator(".space .row")).ToContainTextAsync("按时公开");

        await page.Page.ReloadAsync();
        await page.Drop("又一本.csv", Ledger);
        await Assertions.Expect(page.Page.GetByLabel("“挂网日”是什么")).ToHaveValueAsync("published");
    }

    [BrowserFact]
    public async Task Column_ThatIsNotToBeUsed_IsPassedOverAndRemembered()
    {
        const string Ledger = "标题,公开时限,成文日期,发布日期\n通知,信息形成之日起20个工作日内,2026-09-18,2026-10-22\n";
        await using var page = await OpenPage.Open(browser, "http", "view=ledger");
        await page.Drop("台账.csv", Ledger);
        await page.Page.GetByLabel("“发布日期”是什么").SelectOptionAsync("");
        await Audit(page);
        await Assertions.Expect(page.Page.Locator(".space .row")).ToContainTextAsync("逾期未公开");

        await page.Page.ReloadAsync();
        await page.Drop("又一本.csv", Ledger);
        await Assertions.Expect(page.Page.GetByLabel("“发布日期”是什么")).ToHaveValueAsync("");
        await Assertions.Expect(page.Page.GetByLabel("“成文日期”是什么")).ToHaveValueAsync("event");
    }

    [BrowserFact]
    public async Task Report_OnThePage_OpensWithTheToolsSentenceAndTellsWhy()
    {
        await using var page = await OpenPage.Open(browser, fragment: "view=ledger");
        await page.Drop(
            "台账.csv",
            "标题,公开时限,成文日期,发布日期,责任科室\n方案,信息形成之日起20个工作日内,2026-09-18,,办公室\n会议,立即公开,2026-09-18,,法规科\n"
        );
        await page.Page.GetByLabel("单位名称").FillAsync("某市公开办");
        await Audit(page);

        await Assertions
            .Expect(page.Page.Locator("section h2"))
            .ToHaveTextAsync("截至2026年11月28日，应公开1件，按时0件（0.0%）；逾期未公开1件，均为办公室；最久37天。");
        await page.Named(AriaRole.Button, "无截止日期").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".detail")).ToContainTextAsync("“立即公开”没有写明可以计算的日期");
        await page.Page.EvaluateAsync(
            "() => { navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }; }"
        );
        await page.Named(AriaRole.Button, "复制催办").ClickAsync();
        string copied = await page.Page.EvaluateAsync<string>("window.copied");
        Assert.StartsWith("办公室：\n截至2026年11月28日，你科室（单位）", copied, StringComparison.Ordinal);
        Assert.Contains("某市公开办", copied, StringComparison.Ordinal);

        await page.Named(AriaRole.Button, "全部忘掉").ClickAsync();
        await Assertions.Expect(page.Page.Locator("section h2")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.Locator(".file")).ToHaveCountAsync(0);
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Limit_ThatNoRowHas_IsWrittenOnce()
    {
        await using var page = await OpenPage.Open(browser, fragment: "view=ledger");
        await page.Drop("台账.csv", "标题,成文日期,发布日期\n通知,2026-09-18,2026-10-23\n");
        await page.Page.GetByLabel("没写时限的行，按").FillAsync("信息形成之日起20个工作日内");
        await Audit(page);

        await Assertions.Expect(page.Page.Locator(".space .row")).ToContainTextAsync("2026-10-22");
        await Assertions.Expect(page.Page.Locator(".space .row")).ToContainTextAsync("逾期公开");
    }

    [BrowserFact]
    public async Task Texts_ThatAreMarkup_AreShownAndDoNotRun()
    {
        const string Payload = "<img src=x onerror=window.ran=1><script>window.ran=2</script>";
        await using var page = await OpenPage.Open(browser, fragment: "view=ledger");
        await page.Drop(
            "<img src=x onerror=window.ran=3>.csv",
            Ledgers.Header + $"{Payload},,信息形成之日起20个工作日内,2026-09-18,,,{Payload},{Payload}\n"
        );
        await Audit(page);

        await Assertions.Expect(page.Page.Locator(".space .row .title")).ToHaveTextAsync(Payload);
        await page.Page.Locator("table button.link").First.ClickAsync();
        Assert.True(await page.Page.EvaluateAsync<bool>("window.ran === undefined"));
        Assert.Equal(0, await page.Page.Locator("main img, main script").CountAsync());
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Rows_FilteredByOfficeAndStatus_AreThose()
    {
        await using var page = await OpenPage.Open(browser, fragment: "view=ledger");
        await page.Drop("台账.csv", Ledgers.Small);
        await Audit(page);
        await page.Page.Locator(".chip.overdue").ClickAsync();
        int overdue = int.Parse(
            await page.Page.Locator(".chip.overdue b").InnerTextAsync(),
            System.Globalization.CultureInfo.InvariantCulture
        );
        await Assertions.Expect(page.Page.Locator(".space .row")).ToHaveCountAsync(overdue);

        await page.Page.Locator(".chip").First.ClickAsync();
        await page.Named(AriaRole.Button, "法规科").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".space .row")).ToHaveCountAsync(3);
    }

    /// <summary>
    /// The work is done in another thread than the page's own: while it goes on, the page does what it is asked. The longest freeze is
    /// told, not judged.
    /// </summary>
    [BrowserTheory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Ledger_OfAHundredThousandRows_LeavesThePageAlive(string kind)
    {
        var ledger = new StringBuilder(Ledgers.Header);
        for (int i = 0; i < 100_000; i++)
        {
            ledger.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"通知{i},,信息形成之日起20个工作日内,2026-{1 + (i % 9):00}-{1 + (i % 28):00},,{(i % 3 == 0 ? "2026-10-20" : "")},科室{i % 40},\n"
            );
        }

        await using var page = await OpenPage.Open(browser, fragment: "view=ledger");
        await page.Page.EvaluateAsync(
            "() => { window.longest = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => { window.longest = Math.max(window.longest, entry.duration); })).observe({ type: 'longtask' }); }"
        );
        await page.Drop($"大台账.{kind}", kind == "csv" ? Encoding.UTF8.GetBytes(ledger.ToString()) : LargeWorkbook.Of(ledger.ToString()));
        await Assertions.Expect(page.Page.Locator(".running")).ToContainTextAsync("正在读文件…");
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".running")).ToContainTextAsync("已核对");
        await page.Page.GetByLabel("没写时限的行，按").FillAsync("还能写字");
        Assert.Equal(1, await page.Page.Locator(".running").CountAsync());

        await Assertions.Expect(page.Page.Locator(".virtual")).ToHaveAttributeAsync("aria-rowcount", "100001");
        await page.Page.Locator(".virtual").EvaluateAsync("box => { box.scrollTop = box.scrollHeight; }");
        await Assertions.Expect(page.Page.Locator("[aria-rowindex='100001']")).ToBeVisibleAsync();
        Assert.InRange(await page.Page.Locator(".space .row").CountAsync(), 1, 100);
        output.WriteLine($"longest freeze of {kind}: {await page.Page.EvaluateAsync<double>("window.longest")} ms");

        // A file that takes too long to write is not written, and the page is ready for the next.
        await page.Named(AriaRole.Button, "存为 csv").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".running")).ToContainTextAsync("正在写 csv 文件…");
        await page.Named(AriaRole.Button, "停止").ClickAsync();
        await Assertions.Expect(page.Page.GetByText("已停止。")).ToBeVisibleAsync();
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".running")).ToContainTextAsync("已核对");
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Work_Stopped_LeavesThePageReady()
    {
        string rows = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"通知{i},,信息形成之日起20个工作日内,2026-09-18,,,,\n"));
        await using var page = await OpenPage.Open(browser, fragment: "view=ledger");
        await page.Drop("大台账.csv", Ledgers.Header + rows);
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        await page.Named(AriaRole.Button, "停止").ClickAsync();
        await Assertions.Expect(page.Page.GetByText("已停止。")).ToBeVisibleAsync();

        await page.Drop("台账.csv", Ledgers.Small);
        await Audit(page);
        page.AssertQuiet();
    }

    private static async Task Audit(OpenPage page)
    {
        var today = page.Page.GetByLabel("按哪天核对");
        await today.FillAsync(Today);
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".virtual[aria-rowcount]")).ToBeVisibleAsync();
    }

    private static string[] Rows(JsonDocument report) =>
        [.. report.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetRawText())];
}
