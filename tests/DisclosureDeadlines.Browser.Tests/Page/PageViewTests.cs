using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Tests.House;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>The other views, used as a clerk would.</summary>
public sealed class PageViewTests(SharedPage shared) : IClassFixture<SharedPage>
{
    private const string Notice = """
        国务院办公厅关于2027年部分节假日安排的通知
        国办发明电〔2026〕9号
        各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
        经国务院批准，现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
        一、元旦：1月1日（周五）至3日（周日）放假，共3天。
        二、春节：2月5日（周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。
        三、清明节：4月3日（周六）至5日（周一）放假，共3天。
        四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
        五、端午节：6月9日（周三）放假。
        六、中秋节：9月15日（周三）放假。
        七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。
        国务院办公厅
        2026年11月6日
        """;

    [BrowserTheory]
    [InlineData("file")]
    [InlineData("http")]
    public async Task Case_WithHappeningsAdded_ShowsItsClockAsTheToolDoes(string from)
    {
        await using var page = await OpenPage.Open(shared.Browser, from, "view=case");
        await page.Page.GetByLabel("到哪天为止").FillAsync("2025-06-01");
        var dates = page.Page.GetByLabel("日期", new() { Exact = true });
        await dates.Nth(0).FillAsync("2025-05-06");
        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.Locator("[data-case-due]")).ToHaveAttributeAsync("data-case-due", "2025-06-04");
        await page.Named(AriaRole.Button, "＋ 加一条经过").ClickAsync();
        await dates.Nth(1).FillAsync("2025-05-14");
        await page.Page.GetByLabel("经过", new() { Exact = true }).Nth(1).SelectOptionAsync("consulted");
        await page.Page.GetByLabel("说明", new() { Exact = true }).Nth(1).FillAsync("送达=2025-05-15");
        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.Locator("[data-case-due]")).ToHaveAttributeAsync("data-case-due", "2025-06-26");
        await Assertions.Expect(page.Page.Locator("[data-state]")).ToHaveAttributeAsync("data-state", "paused");
        await Assertions.Expect(page.Page.GetByText("如果今天收到答复，期限到 2025-06-20")).ToBeVisibleAsync();

        await page.Named(AriaRole.Button, "＋ 加一条经过").ClickAsync();
        await page.Page.GetByLabel("日期", new() { Exact = true }).Nth(2).FillAsync("2025-05-26");
        await page.Page.GetByLabel("经过", new() { Exact = true }).Nth(2).SelectOptionAsync("opinion");
        await Assertions.Expect(page.Page.Locator("[data-case-due]")).ToHaveAttributeAsync("data-case-due", "2025-06-16");
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Register_Dropped_HasTheCasesOfTheTool()
    {
        string path = Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office", "L23_依申请公开登记表.xlsx");
        var page = await shared.At("view=case");
        await page.Page.GetByLabel("到哪天为止").FillAsync("2026-11-28");
        await page.Page.GetByText("核对整张登记表").ClickAsync();
        await page.Drop(path);
        var tool = ToolProcess.Run(
            "case",
            "audit",
            path,
            "--rule",
            "disclosureReply",
            "--today",
            "2026-11-28",
            "--format",
            "json",
            "--lang",
            "zh"
        );
        Assert.True(tool.ExitCode == 0, tool.Error);
        using var expected = JsonDocument.Parse(tool.Output);

        string[] due =
        [
            .. expected
                .RootElement.GetProperty("rows")
                .EnumerateArray()
                .Select(row => row.GetProperty("dueOn").GetString() ?? row.GetProperty("dueAtLatest").GetString() ?? "—"),
        ];
        await Assertions.Expect(page.Page.Locator("section[aria-label=登记表] tbody tr")).ToHaveCountAsync(due.Length);
        Assert.Equal(due, await page.Page.Locator("section[aria-label=登记表] tbody tr td:nth-child(4)").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task Year_OfTheCalendar_ShowsEachDayWithItsNotice()
    {
        var page = await shared.At("view=calendar");
        while (await page.Page.Locator(".stepper h2").InnerTextAsync() != "2026年")
        {
            await page.Named(AriaRole.Button, "前一年").ClickAsync();
        }

        await page.Page.Locator("[data-date='2026-10-10']").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".told")).ToContainTextAsync("上班");
        await Assertions.Expect(page.Page.Locator(".told")).ToContainTextAsync("国办发明电〔2025〕7号");
        await Assertions.Expect(page.Page.Locator("[data-date='2026-10-10'] .sign")).ToHaveTextAsync("班");
        await Assertions.Expect(page.Page.Locator("[data-date='2026-10-01'] .sign")).ToHaveTextAsync("休");
        Assert.Equal(365, await page.Page.Locator("[data-date]").CountAsync());
        Assert.StartsWith("BEGIN:VCALENDAR", Encoding.UTF8.GetString(await page.Saved("存为 ics")), StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await page.Saved("存为 xlsx"))[..2]);
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Notice_Pasted_MovesTheLedgerAndIsKept()
    {
        await using var page = await OpenPage.Open(shared.Browser, "http", "view=ledger");
        await page.Drop(
            "台账.csv",
            "标题,公开时限,成文日期,发布日期\n年底的通知,信息形成之日起60个工作日内,2026-11-27,\n早的通知,信息形成之日起20个工作日内,2026-09-18,\n"
        );
        await Assertions.Expect(page.Page.Locator(".file strong")).ToHaveTextAsync("台账.csv");
        await page.Named(AriaRole.Link, "新通知").ClickAsync();
        await page.Page.Locator("textarea").FillAsync(Notice);
        await page.Named(AriaRole.Button, "读通知").ClickAsync();
        await Assertions.Expect(page.Page.Locator("tbody tr")).ToHaveCountAsync(7);
        await Assertions.Expect(page.Page.Locator("tbody tr").Nth(1)).ToContainTextAsync("2月5日–2月12日");

        await page.Named(AriaRole.Button, "《台账.csv》里哪些要改期").ClickAsync();
        // Counted on a year whose notice is known, the days off of the Spring Festival move the first row's day; the second is of 2026.
        await Assertions.Expect(page.Page.Locator(".impact h3")).ToHaveTextAsync("1件改期");
        await Assertions.Expect(page.Page.Locator(".impact tbody tr td").Nth(3)).ToHaveTextAsync("2027-02-26");
        await page.Named(AriaRole.Button, "保存，以后都按它算").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".kept li")).ToContainTextAsync("2027年");

        await page.Page.GotoAsync(page.Address + "#due=2027-01-25&limit=信息形成之日起20个工作日内");
        await page.Page.ReloadAsync();
        await Assertions.Expect(page.Page.Locator(".badge")).ToHaveTextAsync("确定");
        await Assertions.Expect(page.Page.Locator(".data").First).ToContainTextAsync("国办发明电〔2026〕9号");

        await page.Named(AriaRole.Button, "全部忘掉").ClickAsync();
        await page.Page.ReloadAsync();
        await Assertions.Expect(page.Page.Locator(".badge")).Not.ToHaveTextAsync("确定");
    }

    [BrowserFact]
    public async Task Catalogue_BuiltIn_IsSearchedCheckedAndPlanned()
    {
        var page = await shared.At("view=catalogue");
        await page.Page.GetByLabel("目录", new() { Exact = true }).SelectOptionAsync("hohhot");
        var lint = ToolProcess.Run("catalogue", "lint", "hohhot", "--format", "json", "--lang", "zh");
        using var findings = JsonDocument.Parse(lint.Output);

        await page.Named(AriaRole.Button, "核查时限").ClickAsync();
        await Assertions.Expect(page.Page.Locator("tbody tr")).ToHaveCountAsync(findings.RootElement.GetArrayLength());
        await page.Named(AriaRole.Button, "一年的定期事项").ClickAsync();
        await Assertions.Expect(page.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        await page.Page.GetByLabel("按词找").FillAsync("年度报告");
        await Assertions.Expect(page.Page.Locator("tbody tr").First).ToContainTextAsync("报告");
        await page.Named(AriaRole.Button, "查这一条").First.ClickAsync();
        await Assertions.Expect(page.Due).ToHaveCountAsync(1);
        page.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData("C01_标准目录.xlsx", false)]
    [InlineData("C03_标准目录.docx", true)]
    [InlineData("C06_标准目录.xls", true)]
    public async Task Catalogue_OfOnesOwn_HasTheRowsOfTheTool(string name, bool hasMergedCells)
    {
        string path = Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office", name);
        using var expected = JsonDocument.Parse(
            ToolProcess
                .Run([
                    "catalogue",
                    "show",
                    path,
                    "--format",
                    "json",
                    "--lang",
                    "zh",
                    .. hasMergedCells ? ["--merged-cells"] : Array.Empty<string>(),
                ])
                .Output
        );
        string[] limits =
        [
            .. expected.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("timeLimit").GetString()!),
        ];
        var page = await shared.At("view=catalogue");
        await page.Page.GetByText("打开自己的目录").ClickAsync();
        await page.Drop(path);
        if (hasMergedCells)
        {
            await Assertions.Expect(page.Page.Locator(".fault")).ToContainTextAsync("合并单元格");
            await page.Page.GetByLabel("表里的空单元格属于上面的合并单元格").CheckAsync();
        }

        await Assertions.Expect(page.Page.Locator("section tbody tr")).ToHaveCountAsync(limits.Length);
        Assert.Equal(limits, await page.Page.Locator("section tbody tr td:nth-child(4)").AllInnerTextsAsync());

        // A row of it is asked as one of a built-in catalogue is, and its name stays where the language is changed.
        await page.Named(AriaRole.Button, "查这一条").First.ClickAsync();
        await Assertions.Expect(page.Due).ToHaveCountAsync(1);
        await Assertions.Expect(page.Page.Locator(".picked")).ToContainTextAsync(name);
        await page.Named(AriaRole.Button, "English").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".picked")).ToContainTextAsync(name);
        page.AssertQuiet();
    }
}
