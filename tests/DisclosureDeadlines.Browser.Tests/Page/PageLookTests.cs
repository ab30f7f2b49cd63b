using System.Diagnostics;
using DisclosureDeadlines.Tests.House;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>How large the page is, whom it serves, and that it opens where no network is.</summary>
public sealed class PageLookTests(SharedPage shared, ITestOutputHelper output) : IClassFixture<SharedPage>
{
    private const string Question = "due=2026-09-18&limit=信息形成之日起20个工作日内&today=2026-09-20";

    public static TheoryData<string> Views => [Question, "view=ledger", "view=case", "view=calendar", "view=notice", "view=catalogue"];

    private static string Axe => Repository.PathTo("artifacts", "node", "node_modules", "axe-core", "axe.min.js");

    [BrowserFact]
    public void File_ThatIsCarried_IsAtMostEightMegabytes() => Assert.InRange(new FileInfo(BuiltPage.File).Length, 1_000_000, 8_000_000);

    /// <summary>Each time in a browser that has just been started. What it takes is told, not judged: machines differ.</summary>
    [BrowserFact]
    public async Task Answer_AfterAColdOpening_IsTimed()
    {
        var taken = new List<long>();
        for (int i = 0; i < 5; i++)
        {
            var fresh = new OneBrowser();
            await fresh.InitializeAsync();
            _ = BuiltPage.File;
            var clock = Stopwatch.StartNew();
            await using (var page = await OpenPage.Open(fresh, fragment: Question))
            {
                await Assertions.Expect(page.Due).ToHaveAttributeAsync("data-due", "2026-10-22");
                taken.Add(clock.ElapsedMilliseconds);
            }

            await fresh.DisposeAsync();
        }

        taken.Sort();
        string load = File.Exists("/proc/loadavg") ? $"; load {(await File.ReadAllTextAsync("/proc/loadavg")).Trim()}" : "";
        output.WriteLine($"to the answer, ms: {string.Join(' ', taken)}; median {taken[2]}; {Environment.ProcessorCount} processors{load}");
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task View_CheckedByAxe_HasNoSeriousFault(string fragment)
    {
        if (!File.Exists(Axe))
        {
            // Installed by .ci/neighbours, as the other packages of npm are.
            return;
        }

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await shared.At(fragment, scheme: scheme);
            await Shown(page, fragment);
            await page.Page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
            string[] faults = await page.Page.EvaluateAsync<string[]>(
                "async () => (await axe.run()).violations.filter(fault => ['serious', 'critical'].includes(fault.impact)).map(fault => `${fault.id}: ${fault.nodes.map(node => node.html).join(' ')}`.slice(0, 400))"
            );
            await page.Page.EvaluateAsync("delete window.axe");
            Assert.Empty(faults);
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task View_OnAPhone_DoesNotScrollSideways(string fragment)
    {
        var page = await shared.At(fragment, 390, 844);
        await Shown(page, fragment);

        Assert.Equal(390, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Question_ByTheKeyboardAlone_IsAnswered()
    {
        var page = await shared.At(Question);
        await Assertions.Expect(page.Due).ToHaveCountAsync(1);
        await page.Page.GetByLabel("公开时限").FocusAsync();
        await page.Page.Keyboard.PressAsync("Control+A");
        await page.Page.Keyboard.TypeAsync("颁发之日起15日内");
        await page.Page.Keyboard.PressAsync("Enter");

        // 15 days after 18 September is a holiday; the last day is the first working day after it.
        await Assertions.Expect(page.Due).ToHaveAttributeAsync("data-due", "2026-10-08");
    }

    [BrowserFact]
    public async Task Site_AfterTheFirstVisit_OpensWithoutItsServer()
    {
        await using var page = await OpenPage.Open(shared.Browser, "site", Question);
        await Assertions.Expect(page.Due).ToHaveAttributeAsync("data-due", "2026-10-22");
        await page.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await page.Page.ReloadAsync();
        await page.Page.WaitForFunctionAsync("navigator.serviceWorker.controller !== null");

        await page.Context.SetOfflineAsync(true);
        await page.Page.ReloadAsync();

        await Assertions.Expect(page.Due).ToHaveAttributeAsync("data-due", "2026-10-22");
        Assert.All(page.Requests, url => Assert.StartsWith(page.Address, url, StringComparison.Ordinal));
    }

    /// <summary>Should markup ever get in, the page's own policy lets none of it run, load or call home.</summary>
    [BrowserTheory]
    [InlineData("file")]
    [InlineData("http")]
    public async Task Policy_OfTheOneFile_RefusesScriptsAndTheNetwork(string from)
    {
        await using var page = await OpenPage.Open(shared.Browser, from, Question);
        await Assertions.Expect(page.Due).ToHaveCountAsync(1);

        string came = await page.Page.EvaluateAsync<string>(
            """
            async () => {
              const script = document.createElement('script');
              script.textContent = 'window.ran = 1';
              document.body.append(script);
              const asked = await fetch('https://example.invalid/').then(() => 'answered', () => 'refused');
              return `${window.ran} ${asked}`;
            }
            """
        );

        Assert.Equal("undefined refused", came);
        Assert.Contains(page.Faults, fault => fault.Contains("connect-src 'none'", StringComparison.Ordinal));
        Assert.Equal(
            [page.Address],
            page.Requests.Select(url => url.Split('#')[0])
                .Where(url => !url.Contains("example.invalid", StringComparison.Ordinal))
                .Distinct()
        );
    }

    /// <summary>The picture that the README shows is made anew where it is asked for: DEADLINES_PICTURES=1.</summary>
    [BrowserFact]
    public async Task Picture_OfTheReadme_CanBeMade()
    {
        await using var page = await OpenPage.Open(shared.Browser, fragment: Question);
        await Assertions.Expect(page.Page.Locator(".months")).ToBeVisibleAsync();
        byte[] picture = await page.Page.ScreenshotAsync(new() { FullPage = true });
        Assert.NotEmpty(picture);
        if (Environment.GetEnvironmentVariable("DEADLINES_PICTURES") == "1")
        {
            await File.WriteAllBytesAsync(Repository.PathTo("docs", "images", "page.png"), picture);
        }
    }

    private static async Task Shown(OpenPage page, string fragment)
    {
        string content = fragment switch
        {
            "view=ledger" => ".drop",
            "view=case" => "[data-state]",
            "view=calendar" => "[data-date]",
            "view=notice" => "textarea",
            "view=catalogue" => "tbody tr",
            _ => "[data-due]",
        };
        await Assertions.Expect(page.Page.Locator(content).First).ToBeVisibleAsync();
    }
}
