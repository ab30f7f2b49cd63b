using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;
using Microsoft.Playwright;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>One limit and one day, asked of the page as somebody would who links to an answer or types one.</summary>
public sealed class PageQuestionTests(SharedPage shared) : IClassFixture<SharedPage>
{
    private const string TwentyDays = "due=2026-09-18&limit=信息形成之日起20个工作日内&today=2026-09-20";

    [BrowserTheory]
    [InlineData("file")]
    [InlineData("http")]
    public async Task Address_WithAQuestion_IsAnsweredAndAsksNobody(string from)
    {
        await using var page = await OpenPage.Open(shared.Browser, from, TwentyDays);

        await Assertions.Expect(page.Due).ToHaveAttributeAsync("data-due", "2026-10-22");
        await Assertions.Expect(page.Due).ToHaveTextAsync("2026年10月22日 星期四");
        await Assertions.Expect(page.Page.Locator(".left")).ToHaveTextAsync("还剩 19 个工作日（32 天）");
        await Assertions.Expect(page.Page.Locator(".month td .due")).ToContainTextAsync("22");
        page.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData("2026年9月18日", "2026-10-22")]
    [InlineData("2026.9.18", "2026-10-22")]
    [InlineData("20260918", "2026-10-22")]
    [InlineData("今天", "2026-10-22")]
    public async Task Date_WrittenInAnyWay_IsRead(string written, string due)
    {
        var page = await shared.At("due=2026-01-05&limit=信息形成之日起20个工作日内&today=2026-09-18");
        await Assertions.Expect(page.Due).Not.ToHaveAttributeAsync("data-due", due);

        await page.Page.GetByLabel("哪一天").FillAsync(written);
        await page.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Due).ToHaveAttributeAsync("data-due", due);
        page.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData("due=2026-09-18&limit=若干日内给你办", "却是“若干日内给你办”")]
    [InlineData("due=昨天吧&limit=20个工作日内", "日期应如")]
    public async Task Question_ThatCannotBeRead_GetsOneSentence(string fragment, string of)
    {
        var page = await shared.At(fragment);

        await Assertions.Expect(page.Page.Locator(".fault")).ToContainTextAsync(of);
        await Assertions.Expect(page.Due).ToHaveCountAsync(0);
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Limit_ThatSetsNoDay_SaysWhy()
    {
        var page = await shared.At("due=2026-09-18&limit=实时公开");

        await Assertions.Expect(page.Due).ToHaveAttributeAsync("data-due", "");
        await Assertions.Expect(page.Page.Locator(".reason")).Not.ToBeEmptyAsync();
    }

    [BrowserFact]
    public async Task Row_OfACatalogue_IsFoundAndAnswered()
    {
        var page = await shared.At(TwentyDays);
        await Assertions.Expect(page.Due).ToHaveCountAsync(1);

        await page.Page.GetByText("从目录里找、所属期、地方放假日").ClickAsync();
        await page.Page.GetByLabel("在目录里找").FillAsync("行政处罚");
        await page.Page.Locator(".found button").First.ClickAsync();

        await Assertions.Expect(page.Page.Locator(".picked strong")).ToBeVisibleAsync();
        Assert.Contains("catalogue=", page.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Catalogue_OfOnesOwn_IsSearchedAndAnswered()
    {
        const string Catalogue =
            "序号,公开事项,公开内容,公开时限\n1,食堂,食堂菜单,每季度结束后15日内\n2,班车,班车时刻表,信息形成之日起20个工作日内\n";
        var page = await shared.At(TwentyDays);
        await Assertions.Expect(page.Due).ToHaveCountAsync(1);
        await page.Page.GetByText("从目录里找、所属期、地方放假日").ClickAsync();
        await page
            .Page.Locator(".beside input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "本单位目录.csv",
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(Catalogue),
                }
            );
        await page.Page.GetByLabel("在目录里找").FillAsync("班车");
        await page.Page.Locator(".found button").First.ClickAsync();

        await Assertions.Expect(page.Page.Locator(".picked")).ToContainTextAsync("本单位目录.csv");
        await Assertions.Expect(page.Due).ToHaveAttributeAsync("data-due", "2026-10-22");

        // Nobody else has the file: the address asks for the limit itself.
        Assert.DoesNotContain("catalogue=", page.Page.Url, StringComparison.Ordinal);
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Language_Switched_IsKeptAndForgotten()
    {
        await using var page = await OpenPage.Open(shared.Browser, "http", TwentyDays);
        await page.Named(AriaRole.Button, "English").ClickAsync();
        await Assertions.Expect(page.Due).ToHaveTextAsync("22 October 2026 Thursday");

        await page.Page.ReloadAsync();
        await Assertions.Expect(page.Due).ToHaveTextAsync("22 October 2026 Thursday");

        await page.Named(AriaRole.Button, "Forget all").ClickAsync();
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("localStorage.length"));
    }

    [BrowserFact]
    public async Task Browser_TooOld_GetsOneChineseSentence()
    {
        await using var page = await OpenPage.Open(shared.Browser);
        await page.Page.AddInitScriptAsync("delete window.DecompressionStream");
        await page.Page.ReloadAsync();

        await Assertions.Expect(page.Page.Locator("#old")).ToContainTextAsync("这个浏览器太旧");
        await Assertions.Expect(page.Page.Locator("main p")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Questions_AThousandAtRandom_AreAnsweredAsTheLibraryDoes()
    {
        string[] phrases =
        [
            .. DisclosureCatalogue.BuiltIn.SelectMany(catalogue => catalogue.Items).Select(item => item.TimeLimit.Text).Distinct(),
        ];
        var random = new Random(20261128);
        var questions = Enumerable
            .Range(0, 1000)
            .Select(_ => (Date: new LocalDate(2008, 1, 1).PlusDays(random.Next(7000)), Phrase: phrases[random.Next(phrases.Length)]))
            .ToArray();
        await using var page = await OpenPage.Open(shared.Browser, fragment: TwentyDays);
        await Assertions.Expect(page.Due).ToHaveCountAsync(1);

        var answers = await page.Page.EvaluateAsync<JsonElement>(
            """
            questions => new Promise((answer, refuse) => {
              const worker = new Worker(URL.createObjectURL(new Blob([document.getElementById('worker').textContent], { type: 'text/javascript' })));
              const found = [];
              worker.onmessage = ({ data }) => {
                if (data.id === undefined) return;
                if (data.answer === undefined) { refuse(new Error(data.fault ?? data.detail)); return; }
                if (data.id > 0) found.push([data.answer.answer.dueOn, data.answer.answer.publishBy, data.answer.answer.certainty]);
                if (found.length === questions.length) { worker.terminate(); answer(found); }
              };
              worker.postMessage({ id: 0, packed: [...document.querySelectorAll('script.packed')].map(piece => piece.textContent).join('') });
              questions.forEach(([date, limit], place) => worker.postMessage({ id: place + 1, question: { ask: 'due', lang: 'zh', today: '2026-09-18', notices: [], date, limit } }));
            })
            """,
            questions.Select(question => new[] { LocalDatePattern.Iso.Format(question.Date), question.Phrase }).ToArray()
        );

        for (int i = 0; i < questions.Length; i++)
        {
            var (date, phrase) = questions[i];
            var expected = TimeLimit.Parse(phrase).ForEventOn(date).DueFor(date, ChinaCalendar.Projected);
            string?[] of = [Iso(expected.DueOn), Iso(expected.PublishBy), JsonNamingPolicy.CamelCase.ConvertName($"{expected.Certainty}")];
            string?[] answered = [.. answers[i].EnumerateArray().Select(value => value.GetString())];
            Assert.True(of.AsSpan(0, 2).SequenceEqual(answered.AsSpan(0, 2)), $"{date} {phrase}: {string.Join(' ', answered)}");
            Assert.True(expected.DueOn is null || of[2] == answered[2], $"{date} {phrase}: {answered[2]}");
        }

        static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
    }
}
