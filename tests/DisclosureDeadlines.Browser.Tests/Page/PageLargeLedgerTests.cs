using System.Diagnostics;
using System.Globalization;
using System.Text;
using DisclosureDeadlines.Cli.Tests.Audits;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>Ledgers whose work takes long: it is shown, it can be stopped, and the page goes on.</summary>
public sealed class PageLargeLedgerTests(OneBrowser browser, ITestOutputHelper output) : IClassFixture<OneBrowser>
{
    /// <summary>
    /// The work is done in another thread than the page's own: while it goes on, the page does what it is asked. The longest freeze is
    /// told, not judged, and so is the time that the work takes. A workbook is gone through several times, and is as much work in a third of the rows.
    /// </summary>
    [BrowserTheory]
    [InlineData("csv", 100_000)]
    [InlineData("xlsx", 30_000)]
    public async Task Ledger_OfManyRows_LeavesThePageAlive(string kind, int rows)
    {
        var ledger = new StringBuilder(Ledgers.Header);
        for (int i = 0; i < rows; i++)
        {
            ledger.Append(
                CultureInfo.InvariantCulture,
                $"通知{i},,信息形成之日起20个工作日内,2026-{1 + (i % 9):00}-{1 + (i % 28):00},,{(i % 3 == 0 ? "2026-10-20" : "")},科室{i % 40},\n"
            );
        }

        using var folder = new TempFolder();
        await using var page = await OpenPage.Open(browser, fragment: "view=ledger");
        await page.Page.EvaluateAsync(
            "() => { window.longest = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => { window.longest = Math.max(window.longest, entry.duration); })).observe({ type: 'longtask' }); }"
        );
        // From the disk, as a clerk's: bytes that a test hands over would be copied on the page's own turn, and be taken for its freeze.
        string path = folder.PathTo($"大台账.{kind}");
        await File.WriteAllBytesAsync(
            path,
            kind == "csv" ? Encoding.UTF8.GetBytes(ledger.ToString()) : LargeWorkbook.Of(ledger.ToString())
        );
        long dropped = Stopwatch.GetTimestamp();
        await page.Drop(path);
        await Assertions.Expect(page.Page.Locator(".running")).ToContainTextAsync("正在读文件…");
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        long asked = Stopwatch.GetTimestamp();
        await Assertions.Expect(page.Page.Locator(".running")).ToContainTextAsync("已核对");
        await page.Page.GetByLabel("单位名称").FillAsync("还能写字");
        Assert.Equal(1, await page.Page.Locator(".running").CountAsync());

        await Assertions.Expect(page.Page.Locator(".virtual")).ToHaveAttributeAsync("aria-rowcount", $"{rows + 1}");
        output.WriteLine(
            $"{kind} of {rows} rows: {Stopwatch.GetElapsedTime(dropped, asked).TotalSeconds:0.0} s to its columns, then {Stopwatch.GetElapsedTime(asked).TotalSeconds:0.0} s to its report"
        );
        await page.Page.Locator(".virtual").EvaluateAsync("box => { box.scrollTop = box.scrollHeight; }");
        await Assertions.Expect(page.Page.Locator($"[aria-rowindex='{rows + 1}']")).ToBeVisibleAsync();
        Assert.InRange(await page.Page.Locator(".space .row").CountAsync(), 1, 100);
        output.WriteLine($"longest freeze of {kind}: {await page.Page.EvaluateAsync<double>("window.longest")} ms");

        // A file that takes too long to write is not written, and the page is ready for the next.
        await page.Named(AriaRole.Button, "存为 csv").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".running")).ToContainTextAsync("正在写 csv 文件…");
        await page.Named(AriaRole.Button, "停止").ClickAsync();
        await Assertions.Expect(page.Page.GetByText("已停止。")).ToBeVisibleAsync();
        await page.Page.GetByLabel("单位名称").FillAsync("");
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
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".virtual[aria-rowcount]")).ToBeVisibleAsync();
        page.AssertQuiet();
    }
}
