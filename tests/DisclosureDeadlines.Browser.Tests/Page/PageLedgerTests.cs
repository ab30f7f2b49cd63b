using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Tests.House;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>A ledger dropped on the page, as an office saves it: the rows are the tool's own.</summary>
public sealed class PageLedgerTests(SharedPage shared) : IClassFixture<SharedPage>
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
        var page = await shared.At("view=ledger");
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
        await using var page = await OpenPage.Open(shared.Browser, from, "view=ledger");
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
        await using var page = await OpenPage.Open(shared.Browser, "http", "view=ledger");
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
        await using var page = await OpenPage.Open(shared.Browser, "http", "view=ledger");
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
        await using var page = await OpenPage.Open(shared.Browser, fragment: "view=ledger");
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
        var page = await shared.At("view=ledger");
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
        var page = await shared.At("view=ledger");
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
        var page = await shared.At("view=ledger");
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
