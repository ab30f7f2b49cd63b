using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>A ledger comes from anybody. Nothing in it may run in the browser of whoever reads the report.</summary>
public sealed class HostileTextTests(OneBrowser browser) : IClassFixture<OneBrowser>
{
    private static readonly string[] Payloads =
    [
        "<script>window.ran = 1</script>",
        "</script><script>window.ran = 2</script>",
        "\"><img src=x onerror=\"window.ran = 3\">",
        "' onmouseover='window.ran = 4",
        "</style><svg onload=window.ran=5>",
        "<!-- --><b>bold</b>&lt;i&gt;",
        "javascript:window.ran=6//{{script}}",
        "</textarea></title><iframe srcdoc='<script>parent.ran=7</script>'></iframe>",
    ];

    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Report_OfTextsThatAreMarkup_ShowsThemAsText(string language)
    {
        string ledger = Ledgers.Header + string.Concat(Payloads.Select((payload, i) => Row(payload, i)));
        string name = OperatingSystem.IsWindows() ? "ledger.csv" : "\"><img src=x onerror=window.ran=8>.csv";

        await using var report = await ReportPage.Open(browser, language, ledger, name, new());
        await report.Page.Locator("#rows .unfold-all").ClickAsync();
        await report.Page.Locator("#offices a").First.ClickAsync();
        await report.Page.Locator("form.search [type=reset]").ClickAsync();

        Assert.Equal(Payloads, await report.Page.Locator("#rows td.title > span").AllTextContentsAsync());
        Assert.Equal(Payloads, await report.Page.Locator("#rows td.office").AllTextContentsAsync());
        Assert.Equal(Payloads, await report.Page.Locator("#rows tr.more dd:last-child").AllTextContentsAsync());
        Assert.Equal(
            Payloads.Order(StringComparer.Ordinal),
            (await report.Page.Locator("#offices a").AllTextContentsAsync()).Order(StringComparer.Ordinal)
        );
        Assert.Contains(name, await report.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await report.Page.EvaluateAsync<bool>("window.ran === undefined"));
        Assert.Equal(0, await report.Page.Locator("img, iframe, object, embed, link, svg[onload], body script, body style").CountAsync());
        Assert.Empty(report.Requests);
        Assert.Empty(report.Faults);
    }

    [BrowserFact]
    public async Task Office_ThatIsMarkup_CanBeClickedAndChosen()
    {
        string ledger = Ledgers.Header + string.Concat(Payloads.Select((payload, i) => Row(payload, i)));
        await using var report = await ReportPage.Open(browser, "en", ledger);

        foreach (string payload in Payloads)
        {
            await report.Page.Locator("#offices").GetByText(payload, new() { Exact = true }).ClickAsync();
            Assert.Equal([payload], await report.Rows.Locator("td.office").AllTextContentsAsync());
        }

        Assert.Empty(report.Faults);
    }

    /// <summary>Should markup ever get in all the same, the page's own policy lets none of it run, load or call home.</summary>
    [BrowserFact]
    public async Task Page_WithAScriptPutIn_RefusesIt()
    {
        await using var report = await ReportPage.Open(browser, "en", Ledgers.Small);

        await report.Page.EvaluateAsync(
            """
            () => {
              const script = document.createElement("script");
              script.textContent = "window.ran = 1";
              document.body.append(script);
              document.body.insertAdjacentHTML("beforeend", "<img src='https://example.invalid/x.png' onerror='window.ran = 2'><style>body { display: none }</style>");
              return fetch("https://example.invalid/").catch(() => {});
            }
            """
        );

        Assert.True(await report.Page.EvaluateAsync<bool>("window.ran === undefined"));
        Assert.True(await report.Page.Locator("h1").IsVisibleAsync());
        Assert.DoesNotContain(report.Faults, fault => fault.Contains("ERR_NAME_NOT_RESOLVED", StringComparison.Ordinal));
        Assert.Contains(report.Faults, fault => fault.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private static string Row(string payload, int number)
    {
        string quoted = '"' + payload.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        string limit = number % 2 == 0 ? "信息形成之日起20个工作日内" : quoted;
        return $"{quoted},{quoted},{limit},2026-09-18,,,{quoted},{quoted}\n";
    }
}
