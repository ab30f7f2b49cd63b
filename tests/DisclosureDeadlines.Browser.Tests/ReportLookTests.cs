using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>That the report can be read: on paper, on a phone, and by eyes that need contrast.</summary>
public sealed partial class ReportLookTests(OneBrowser browser) : IClassFixture<OneBrowser>
{
    /// <summary>A title without a place to break it, among ordinary rows.</summary>
    private static readonly string LongTitles =
        Ledgers.Small + new string('A', 300) + ",,信息形成之日起20个工作日内,2026-09-18,,," + new string('B', 100) + ",\n";

    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Report_Printed_IsA4AndRepeatsItsHeadings(string language)
    {
        string rows = string.Concat(
            Enumerable.Range(0, 60).Select(i => $"通知{i},,信息形成之日起20个工作日内,2026-0{1 + (i % 9)}-{10 + (i % 15)},,,办公室,\n")
        );
        await using var report = await ReportPage.Open(browser, language, Ledgers.Header + rows);
        await report.Page.Locator("#rows tr.row").First.ClickAsync();
        await report.Page.Locator("#print-all").CheckAsync();

        string pdf = Encoding.Latin1.GetString(await report.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.InRange(PdfPage().Count(pdf), 3, 12);
        Assert.All(MediaBox().Matches(pdf), box => Assert.Matches(@"0 0 59[45]\.?\d* 84[12]\.?\d*", box.Value));

        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("table-header-group", await Style("#rows thead", "display"));
        // A heading in a button is not repeated on the next page.
        Assert.Equal("contents", await Style("#rows th button", "display"));
        Assert.Equal("none", await Style("form.search", "display"));
        Assert.Equal("avoid", await Style("#rows tr.row", "breakInside"));
        Assert.Equal(1, await report.Page.Locator("#rows tr.more:visible").CountAsync());

        Task<string> Style(string selector, string name) =>
            report.Page.Locator(selector).First.EvaluateAsync<string>("(element, name) => getComputedStyle(element)[name]", name);
    }

    [BrowserTheory]
    [InlineData(390, "zh")]
    [InlineData(390, "en")]
    [InlineData(320, "en")]
    [InlineData(1024, "zh")]
    public async Task Report_OnAScreenOfAnyWidth_DoesNotScrollSideways(int width, string language)
    {
        await using var report = await ReportPage.Open(
            browser,
            language,
            LongTitles,
            "ledger.csv",
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        await report.Page.Locator("#rows .unfold-all").ClickAsync();

        Assert.Equal(width, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(
            await report.Page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll("body *")]
                  .filter(e => !e.closest("caption, thead, .skip") && e.getBoundingClientRect().right > innerWidth + 1)
                  .map(e => e.outerHTML.slice(0, 80))
                """
            )
        );
    }

    [BrowserFact]
    public async Task Report_OnAPhone_UnfoldsAndSorts()
    {
        await using var report = await ReportPage.Open(
            browser,
            "zh",
            Ledgers.Small,
            "ledger.csv",
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
                HasTouch = true,
            }
        );

        await report.Page.Locator("#rows").GetByRole(AriaRole.Button, new() { Name = "截止日期" }).TapAsync();
        var first = report.Rows.First;
        await first.TapAsync();

        Assert.Contains("2025年政府信息公开工作年度报告", await first.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await first.Locator("+ tr ol").IsVisibleAsync());
    }

    /// <summary>WCAG 2.2, 1.4.3: text stands out from its ground by 4.5 to 1.</summary>
    [BrowserFact]
    public async Task Texts_AllOfThem_StandOutFromTheirGround()
    {
        await using var report = await ReportPage.Open(browser, "zh", Ledgers.Small);
        await report.Page.Locator("#rows .unfold-all").ClickAsync();

        string[] faint = await report.Page.EvaluateAsync<string[]>(
            """
            () => {
              const parse = colour => colour.match(/[\d.]+/g).map(Number);
              const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] !== 0) return c; } };
              return [...document.querySelectorAll("body *")]
                .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .filter(e => { const [a, b] = [light(parse(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05) < 4.5; })
                .map(e => e.outerHTML.slice(0, 120));
            }
            """
        );

        Assert.Empty(faint);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"/MediaBox\s*\[[^\]]*\]")]
    private static partial Regex MediaBox();
}
