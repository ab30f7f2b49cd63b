using System.Text;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Cli.Tests.Audits;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>
/// What a reader sees without doing anything: the sentence and the first overdue row, on a desk, a phone and on paper; and what he then
/// does with it.
/// </summary>
public sealed partial class FirstLookTests(OneBrowser browser) : IClassFixture<OneBrowser>
{
    /// <summary>A page of A4 at 96 dots an inch, within its margins.</summary>
    private const int PageWidth = 794 - 91;
    private const int PageHeight = 1123 - 113;

    private const string Register = """
        编号,申请内容,收到日期,收到方式,告知补正日期,补正日期,征求第三方日期,第三方答复日期,是否延期,延期告知日期,答复日期,承办科室
        2026-1,征地补偿标准,2026-07-01,当面,,,,,否,,,办公室
        2026-2,预算明细〔2026〕8号,2026-09-22,当面,,,,,否,,,财务科
        2026-3,会议纪要,2026-06-01,当面,,,,,否,,2026-08-20,办公室

        """;

    /// <summary>Three hundred rows of eleven offices, every eighth of them overdue, with titles of two lines.</summary>
    private static readonly string Large =
        Ledgers.Header
        + string.Concat(
            Enumerable
                .Range(0, 300)
                .Select(i =>
                    $"关于印发《第{i}号实施方案（征求意见稿）》并公开征求社会各界意见建议的通知（工信发〔2026〕{i}号）,,信息形成之日起20个工作日内,2026-0{1 + (i % 8)}-{10 + (i % 15)},,{(i % 8 == 0 ? "" : $"2026-0{1 + (i % 8)}-{11 + (i % 15)}")},第{i % 11}科室,\n"
                )
        );

    [BrowserTheory]
    [InlineData("zh", 1280, 720)]
    [InlineData("zh", 390, 844)]
    [InlineData("en", 390, 844)]
    public async Task Report_Opened_ShowsTheSentenceAndTheFirstOverdueRowOnTheFirstScreen(string language, int width, int height)
    {
        await using var report = await ReportPage.Open(
            browser,
            language,
            Large,
            "ledger.csv",
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
            }
        );

        Assert.InRange(await Bottom(report, ".lead"), 1, height);
        Assert.InRange(await Bottom(report, "#actions tr.overdue"), 1, height);
    }

    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Report_Printed_IsTwoPagesWithTheFirstOverdueRowOnTheFirst(string language)
    {
        await using var report = await ReportPage.Open(
            browser,
            language,
            Large,
            "ledger.csv",
            new()
            {
                ViewportSize = new() { Width = PageWidth, Height = PageHeight },
            }
        );

        Assert.InRange(Pages(await report.Page.PdfAsync(new() { PreferCSSPageSize = true })), 1, 2);

        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.InRange(await Bottom(report, ".lead"), 1, PageHeight);
        Assert.InRange(await Bottom(report, "#summary tr.line"), 1, PageHeight);
        Assert.False(await report.Page.Locator("#rows").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Report_PrintedWhole_HasEveryRow()
    {
        await using var report = await ReportPage.Open(browser, "zh", Large);
        await report.Page.Locator("#print-all").CheckAsync();

        Assert.InRange(Pages(await report.Page.PdfAsync(new() { PreferCSSPageSize = true })), 8, 60);
    }

    [BrowserTheory]
    [InlineData("〔2026〕8号")]
    [InlineData("[2026]8号")]
    [InlineData("［２０２６］８号")]
    [InlineData("(2026)8号")]
    public async Task Search_ForANumber_FindsItInEveryWidthAndBracket(string sought)
    {
        await using var report = await ReportPage.Open(browser, "zh", Large);

        await report.Page.GetByLabel("查找").FillAsync(sought);

        Assert.Single(await report.Column(2));
    }

    [BrowserFact]
    public async Task Letter_Copied_IsOnTheClipboard()
    {
        await using var report = await ReportPage.Open(browser, "zh", Large);
        var letter = report.Page.Locator("details.letter").First;
        await letter.Locator("summary").ClickAsync();

        await letter.Locator("button.copy").ClickAsync();

        await Assertions.Expect(letter.Locator("button.copy")).ToHaveTextAsync("已复制");
        var search = report.Page.GetByLabel("查找");
        await search.FocusAsync();
        await report.Page.Keyboard.PressAsync("Control+v");
        Assert.StartsWith(
            (await letter.Locator("pre").InnerTextAsync()).Split('\n')[0],
            await search.InputValueAsync(),
            StringComparison.Ordinal
        );
        Assert.Empty(report.Faults);
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task RegisterReport_Opened_ShowsFirstThingsFirstAndIsSearched(int width)
    {
        var folder = new TempFolder();
        string page = folder.PathTo("report.html");
        var run = ToolProcess.Run(
            "case",
            "audit",
            folder.Write("登记表.csv", Register),
            "--rule",
            "disclosureReply",
            "--today",
            "2026-10-15",
            "--out",
            page,
            "--lang",
            "zh"
        );
        Assert.True(run.ExitCode == 0, run.Error);
        await using var report = await ReportPage.OpenFile(
            browser,
            folder,
            page,
            new()
            {
                ViewportSize = new() { Width = width, Height = 844 },
            }
        );

        Assert.InRange(await Bottom(report, ".lead"), 1, 844);
        Assert.InRange(await Bottom(report, "#actions tr.overdue"), 1, 844);
        Assert.Equal(width, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await report.Page.GetByLabel("查找").FillAsync("[2026]8");
        Assert.Single(await report.Column(2));
        Assert.Empty(report.Requests);
        Assert.Empty(report.Faults);
    }

    private static async Task<float> Bottom(ReportPage report, string selector)
    {
        var box = await report.Page.Locator(selector).First.BoundingBoxAsync();
        return box!.Y + box.Height;
    }

    private static int Pages(byte[] pdf) => PdfPage().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
