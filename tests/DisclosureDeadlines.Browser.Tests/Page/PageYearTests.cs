using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>What a ledger does not say, its year or its limit, is asked for where it is missing and nowhere else.</summary>
public sealed class PageYearTests(SharedPage shared) : IClassFixture<SharedPage>
{
    private const string Header = "标题,公开时限,成文日期,发布日期\n";
    private const string Limit = "信息形成之日起20个工作日内";
    private const string WithoutYear = $"{Header}通知,{Limit},9月18日,10.23\n";
    private const string YearField = "没写年份的日期，算在哪一年";
    private const string LimitField = "没写时限的行，按";

    [BrowserFact]
    public async Task Year_ThatTheFileDoesNotSay_IsAskedForAndRemembered()
    {
        await using var page = await OpenPage.Open(shared.Browser, "http", "view=ledger");
        await page.Drop("台账.csv", WithoutYear);
        var year = page.Page.GetByLabel(YearField);
        await Audit(page);
        await page.Named(AriaRole.Button, "需补正").First.ClickAsync();
        await Assertions.Expect(page.Page.Locator(".detail")).ToContainTextAsync("请在页面上“没写年份的日期，算在哪一年”一栏里写");

        // By the keyboard alone: the next field has the focus, though the file was read anew.
        await year.FocusAsync();
        await page.Page.Keyboard.TypeAsync("2026");
        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.Locator(".question small")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.GetByLabel("目录", new() { Exact = true })).ToBeFocusedAsync();
        await Audit(page);

        await Assertions.Expect(page.Page.Locator(".space .row")).ToContainTextAsync("2026-10-22");
        await Assertions.Expect(page.Page.Locator(".space .row")).ToContainTextAsync("逾期公开");
        await Assertions.Expect(page.Page.Locator(".doubts")).ToContainTextAsync("第2行的日期没有写年份，都按给出的2026年算");
        Assert.Contains("都按给出的2026年算", Encoding.UTF8.GetString(await page.Saved("存为 html")), StringComparison.Ordinal);

        await page.Page.ReloadAsync();
        await page.Drop("又一本.csv", WithoutYear);
        await Assertions.Expect(year).ToHaveValueAsync("2026");
        await Assertions.Expect(page.Page.Locator(".question small")).ToHaveTextAsync("上次填的，请看对不对");
        await page.Named(AriaRole.Button, "English").ClickAsync();
        await Assertions.Expect(page.Page.GetByLabel("Days without a year are in")).ToHaveValueAsync("2026");

        await page.Named(AriaRole.Button, "Forget all").ClickAsync();
        await page.Drop("又一本.csv", WithoutYear);
        await Assertions.Expect(page.Page.GetByLabel("Days without a year are in")).ToHaveValueAsync("");
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Year_ThatIsNone_IsSaidAtItsField()
    {
        var page = await shared.At("view=ledger");
        await page.Drop("台账.csv", WithoutYear);
        var year = page.Page.GetByLabel(YearField);
        await year.FillAsync("26");
        await year.BlurAsync();

        const string Sentence = "没写年份的日期 应为 2001 到 2100 的年份，如 2026，却是“26”。";
        await Assertions.Expect(page.Page.Locator(".question small")).ToHaveTextAsync(Sentence);
        await Assertions.Expect(year).ToHaveAttributeAsync("aria-invalid", "true");
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(Sentence);

        await year.FillAsync("2026年");
        await Audit(page);
        await Assertions.Expect(page.Page.Locator(".space .row")).ToContainTextAsync("2026-10-22");
    }

    [BrowserFact]
    public async Task Fields_OfWhatTheFileSays_AreNotThere()
    {
        var page = await shared.At("view=ledger");
        await page.Drop("台账.csv", $"2026年信息公开台账,,,\n{WithoutYear}");
        await Assertions.Expect(page.Page.GetByLabel("按哪天核对")).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.GetByLabel(YearField)).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.GetByLabel(LimitField)).ToHaveCountAsync(0);

        await page.Drop("又一本.csv", $"{Header}甲,{Limit},2026-09-18,\n乙,,2026-09-18,\n");
        await Assertions.Expect(page.Page.GetByLabel(LimitField)).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.GetByLabel(YearField)).ToHaveCountAsync(0);
        await page.Page.GetByLabel(LimitField).FillAsync(Limit);
        await Audit(page);
        await Assertions.Expect(page.Page.Locator(".chip.overdue b")).ToHaveTextAsync("2");
    }

    /// <summary>The first rows are looked at when a file is opened; what is missing further down the audit finds.</summary>
    [BrowserFact]
    public async Task Year_MissingFarDown_IsAskedForAfterTheAudit()
    {
        var rows = new StringBuilder(Header);
        for (int i = 0; i < 1500; i++)
        {
            rows.Append("甲,").Append(Limit).Append(",2026-09-18,\n");
        }

        await using var page = await OpenPage.Open(shared.Browser, "http", "view=ledger");
        string ledger = $"{rows}乙,{Limit},9月18日,\n";
        await page.Drop("台账.csv", ledger);
        await Assertions.Expect(page.Page.GetByLabel("按哪天核对")).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.GetByLabel(YearField)).ToHaveCountAsync(0);
        await Audit(page);
        await page.Page.GetByLabel(YearField).FillAsync("2026");
        await Audit(page);
        await Assertions.Expect(page.Page.Locator(".chip.overdue b")).ToHaveTextAsync("1,501");

        // Remembered, and said beside the report that it was used.
        await page.Page.ReloadAsync();
        await page.Drop("台账.csv", ledger);
        await Audit(page);
        await Assertions.Expect(page.Page.Locator(".chip.overdue b")).ToHaveTextAsync("1,501");
        await Assertions.Expect(page.Page.GetByLabel(YearField)).ToHaveValueAsync("2026");
        await Assertions.Expect(page.Page.Locator(".doubts")).ToContainTextAsync("第1502行的日期没有写年份");
    }

    private static async Task Audit(OpenPage page)
    {
        await page.Page.GetByLabel("按哪天核对").FillAsync("2026-11-28");
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".virtual[aria-rowcount]")).ToBeVisibleAsync();
    }
}
