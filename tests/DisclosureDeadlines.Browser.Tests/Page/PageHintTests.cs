using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>What stands in an empty field as an example can be read to its end, in both languages, at a desk and on a phone.</summary>
public sealed class PageHintTests(SharedPage shared) : IClassFixture<SharedPage>
{
    private const string CutOff = """
        () => [...document.querySelectorAll('main input[placeholder]')].filter(input => {
          const style = getComputedStyle(input);
          const pen = document.createElement('canvas').getContext('2d');
          pen.font = style.font;
          return input.checkVisibility()
            && pen.measureText(input.placeholder).width > input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) + 1;
        }).map(input => `${input.placeholder} in ${input.clientWidth} px`)
        """;

    [BrowserTheory]
    [InlineData(1280, "zh")]
    [InlineData(1280, "en")]
    [InlineData(390, "zh")]
    [InlineData(390, "en")]
    public async Task Examples_InEmptyFields_AreNotCutOff(int width, string language)
    {
        var page = await shared.At("view=ledger", width, 844);
        if (language == "en")
        {
            await page.Named(AriaRole.Button, "English").ClickAsync();
        }

        await page.Drop("台账.csv", "标题,公开时限,成文日期,发布日期\n通知,,9月18日,\n");
        await Assertions.Expect(page.Page.Locator("input[name=limit]")).ToBeVisibleAsync();
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(CutOff));

        await Go(page, "view=case");
        await page.Page.Locator(".happenings > button").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".happening")).ToHaveCountAsync(2);
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(CutOff));

        await Go(page, "view=one");
        await page.Page.Locator(".question summary").ClickAsync();
        await Assertions.Expect(page.Page.Locator("input[type=search]")).ToBeVisibleAsync();
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(CutOff));
    }

    /// <summary>The example of a case is in the language of the page until somebody writes over it.</summary>
    [BrowserFact]
    public async Task Example_OfACase_IsInTheLanguageOfThePage()
    {
        var page = await shared.At("view=case");
        var details = page.Page.GetByLabel("说明", new() { Exact = true });
        await Assertions.Expect(details).ToHaveValueAsync("方式=当面");
        await page.Named(AriaRole.Button, "English").ClickAsync();
        details = page.Page.GetByLabel("Details", new() { Exact = true });
        await Assertions.Expect(details).ToHaveValueAsync("channel=person");
        await Assertions.Expect(page.Page.Locator("[data-state]")).ToBeVisibleAsync();
        await details.FillAsync("方式=邮寄");
        await page.Named(AriaRole.Button, "中文").ClickAsync();
        await Assertions.Expect(page.Page.GetByLabel("说明", new() { Exact = true })).ToHaveValueAsync("方式=邮寄");
    }

    /// <summary>Nobody sees that a row of names can be pushed to the left.</summary>
    [BrowserFact]
    public async Task Views_OnAPhoneInEnglish_AreAllNamedOnTheScreen()
    {
        var page = await shared.At("view=ledger", 390, 844);
        await page.Named(AriaRole.Button, "English").ClickAsync();
        await Assertions.Expect(page.Named(AriaRole.Link, "Catalogues")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(page.Named(AriaRole.Link, "One limit")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    /// <summary>What decides a day is told above the months, and the last month of a phone is far below.</summary>
    [BrowserFact]
    public async Task Day_ChosenFarDown_IsToldOnTheScreen()
    {
        var page = await shared.At("view=calendar", 390, 844);
        await page.Page.Locator("[data-date$='-12-31']").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".told")).ToContainTextAsync("12月31日");
        await Assertions.Expect(page.Page.Locator(".told")).ToBeInViewportAsync();
    }

    private static async Task Go(OpenPage page, string view)
    {
        await page.Page.EvaluateAsync("view => { location.hash = view; }", view);
        await Assertions.Expect(page.Page.Locator(view == "view=case" ? "[data-state]" : "[data-due]")).ToBeVisibleAsync();
    }
}
