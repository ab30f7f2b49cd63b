using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Tests.House;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>What a hand on the keyboard meets, and what changes while something is shown.</summary>
public sealed class PageHandTests(SharedPage shared) : IClassFixture<SharedPage>
{
    private const string Focused = "document.activeElement";

    /// <summary>The columns of an office that its count is made of.</summary>
    private static readonly int[] Parts = [2, 4, 5, 6, 7];

    private static string Ledger => Repository.PathTo("samples", "ledger.csv");

    [BrowserFact]
    public async Task View_ReachedByTheKeyboard_HasTheFocus()
    {
        var page = await shared.At("view=calendar");
        await Assertions.Expect(page.Page.Locator("[data-date]").First).ToBeVisibleAsync();
        await page.Named(AriaRole.Link, "核台账").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator(".drop")).ToBeVisibleAsync();
        Assert.Equal("main", await page.Page.EvaluateAsync<string>($"{Focused}.id"));

        // The way past the head goes to the text of this view, and to no other view.
        await page.Page.Locator("#skip").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator(".drop")).ToBeVisibleAsync();
        Assert.Equal("main", await page.Page.EvaluateAsync<string>($"{Focused}.id"));

        await page.Named(AriaRole.Button, "English").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("中文", await page.Page.EvaluateAsync<string>($"{Focused}.textContent"));
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Days_OfTheCalendar_AreOneStopAndWalkedByArrows()
    {
        var page = await shared.At("view=calendar");
        var stop = page.Page.Locator("[data-date][tabindex='0']");
        await Assertions.Expect(stop).ToHaveCountAsync(1);
        await page.Page.Locator("[data-date$='-05-20']").EvaluateAsync("day => day.focus()");
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await page.Page.Keyboard.PressAsync("ArrowRight");

        Assert.EndsWith("-05-14", await page.Page.EvaluateAsync<string>($"{Focused}.dataset.date"), StringComparison.Ordinal);
        await Assertions.Expect(stop).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Rows_GoneDownByTheKeyboard_KeepTheFocus()
    {
        var page = await shared.At("view=ledger");
        await Audit(page);
        await page.Page.Locator(".space .row .state").First.FocusAsync();
        for (int i = 0; i < 40; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(page.Page.Locator($"[aria-rowindex='{i + 3}'] button:focus")).ToHaveCountAsync(1);
        }

        await page.Page.Locator(".chip.overdue").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator(".chip.overdue:focus")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [BrowserFact]
    public async Task Office_ThatIsShownAlone_IsNamed()
    {
        var page = await shared.At("view=ledger");
        await Audit(page);
        string office = await page.Page.Locator("table button.link").First.InnerTextAsync();
        await page.Page.Locator("table button.link").First.ClickAsync();
        await Assertions.Expect(page.Page.Locator(".line .office strong")).ToHaveTextAsync(office);
        await page.Named(AriaRole.Button, "全部科室").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".line .office strong")).ToHaveCountAsync(0);
    }

    /// <summary>The columns of the offices' table are all that there is: what is neither late nor open nor in time is the rest.</summary>
    [BrowserFact]
    public async Task Offices_TheirColumns_SumToTheirRows()
    {
        var page = await shared.At("view=ledger");
        await Audit(page);
        string[][] rows = await page.Page.EvaluateAsync<string[][]>(
            "() => [...document.querySelectorAll('.tall tbody tr')].map(row => [...row.cells].map(cell => cell.textContent.replace(/,/g, '')))"
        );

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(Number(row[1]), Parts.Sum(place => Number(row[place]))));

        static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [BrowserFact]
    public async Task Language_SwitchedUnderAReport_MakesItAnew()
    {
        var page = await shared.At("view=ledger");
        await Audit(page);
        await page.Named(AriaRole.Button, "English").ClickAsync();

        await Assertions.Expect(page.Page.Locator("section h2")).ToContainTextAsync("As of ");
        await Assertions.Expect(page.Page.Locator(".columns select").Nth(1).Locator("option:checked")).ToHaveTextAsync("title");
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Day_ChangedUnderAReport_DoesNotChangeWhatIsSaved()
    {
        var page = await shared.At("view=ledger");
        await Audit(page);
        await page.Page.GetByLabel("按哪天核对").FillAsync("2027-05-04");
        using var saved = JsonDocument.Parse(Encoding.UTF8.GetString(await page.Saved("存为 json")));

        Assert.Equal("2026-11-28", saved.RootElement.GetProperty("today").GetString());
    }

    [BrowserFact]
    public async Task Marks_InTheMonths_StandInTheLegend()
    {
        var page = await shared.At("due=2026-09-18&limit=信息形成之日起20个工作日内&today=2026-09-21");
        await Assertions.Expect(page.Page.Locator(".months")).ToBeVisibleAsync();
        string[] marks = await page.Page.EvaluateAsync<string[]>(
            "() => [...new Set([...document.querySelectorAll('.month .day')].flatMap(day => [...day.classList]))].filter(mark => mark !== 'day')"
        );

        Assert.Contains("today", marks);
        foreach (string mark in marks)
        {
            await Assertions.Expect(page.Page.Locator($".legend .{mark}")).ToHaveCountAsync(1);
        }
    }

    /// <summary>On a phone a row of a catalogue is read and asked without scrolling sideways.</summary>
    [BrowserFact]
    public async Task Rows_OfACatalogue_OnAPhone_AreWhole()
    {
        var page = await shared.At("view=catalogue", 390, 844);
        var ask = page.Named(AriaRole.Button, "查这一条").First;
        await Assertions.Expect(ask).ToBeVisibleAsync();
        var box = await ask.BoundingBoxAsync();

        Assert.InRange(box!.X + box.Width, 0, 390);
        Assert.Equal(0, await page.Page.Locator(".cards").EvaluateAsync<int>("cards => cards.scrollWidth - cards.clientWidth"));
    }

    private static async Task Audit(OpenPage page)
    {
        await page.Drop(Ledger);
        await page.Page.GetByLabel("按哪天核对").FillAsync("2026-11-28");
        await page.Named(AriaRole.Button, "核对").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".virtual[aria-rowcount]")).ToBeVisibleAsync();
    }
}
