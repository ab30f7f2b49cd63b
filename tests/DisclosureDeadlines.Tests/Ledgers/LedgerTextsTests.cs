using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>Rows as offices write them, from their cells to what is said of them: word for word, in both languages.</summary>
public sealed class LedgerTextsTests
{
    private static readonly string[] Header =
    [
        "标题",
        "事项",
        "公开时限",
        "成文日期",
        "发布日期",
        "责任科室",
        "备注",
        "公开属性",
        "所属期",
    ];
    private static readonly LocalDate Today = Day.Of("2026-10-26 Mon");

    /// <summary>Cells of a row, parted by bars; empty ones at its end are left out. ~ stands for the limit of most rows.</summary>
    private static readonly string[] Rows =
    [
        // Days and what stands behind them.
        "a||~|2026-09-18|2026-10-22",
        "a||~|2026-09-18.|2026-10-22。",
        "a||~|2026-09-18;|2026-10-22；",
        "a||~|2026年9月18日（星期五）|2026年10月22日 周四",
        "a||~|2026年9月18日（星期六）|",
        "a||~|2026年9月18日 礼拜天|",
        "a||~|2026-09-18T23:30:00-05:30|2026-10-21T20:00:00Z",
        "a||~|2026-09-18T23:30:00+08:30|2026-10-22T00:10:00+05:30",
        "a||~|2026-09-18 24:00|2026-10-22 25:00",
        "a||~|2026-09-18 10:60|2026-10-22 10:59:61",
        "a||~|2026年9月18日下午3时|2026年10月22日 晚上",
        "a||~|2026.9.18印发|2026年10月22日（已公开）",
        "a||~|45000|46317",
        "a||~|18264|18263",
        "a||~|73050|73051",
        "a||~|46283.9375|46283.x",
        "a||~|2026-02-30|2026-13-01",
        "a||~|9月18日|10月22日",
        "a||~|去年|明年",
        "a||~|二〇二六年九月十八日|二〇二六年十月二十二日",
        "a||~|2026-09-18、2026-09-20|",
        "a||~|2026年9月|2026年10月",
        "a||~|1026-09-18|2106-10-22",
        "a||~|2026-10-27|",
        "a||~|2026-09-18|2026-10-27",
        "a||~|2026-09-18|2026-11-01",
        "a||~|2026-09-18|2026-09-17",
        // Cells that say something else than a day.
        "a||~|2026-09-18|已公开",
        "a||~|2026-09-18|是",
        "a||~|2026-09-18|√",
        "a||~|2026-09-18|否",
        "a||~|2026-09-18|未公开",
        "a||~|2026-09-18|待上网",
        "a||~|2026-09-18|未到期",
        "a||~|2026-09-18|不公开",
        "a||~|2026-09-18|——",
        "a||~|2026-09-18|无",
        "a||~|2026-09-18|/",
        "a||~|2026-09-18|0",
        "a||~|2026-09-18|……",
        "a||~|2026-09-18|县政府网站2026.10.20",
        "a||~|2026-09-18|√ 2026-10-20",
        "a||~|2026-09-18|2026-10-20（微信公众号）",
        "a||~|2026-09-18|拟于2026-10-20公开",
        "a||~|2026-09-18|2026-10-20撤下",
        "a||~|2026-09-18|https://www.example.gov.cn/2026/10/20/t1.html",
        "a||~|2026-09-18|网址：www.example.gov.cn/art/2026/10/19 2026-10-20",
        // Whether it is to be published.
        "a||~|2026-09-18||||依申请公开",
        "a||~|2026-09-18||||不予公开",
        "a||~|2026-09-18||||主动公开",
        "a||~|2026-09-18||||暂不公开",
        "a||~|2026-09-18||||某某",
        "a||~|2026-09-18||||☑主动公开 □依申请公开",
        "a||~|2026-09-18|||此号作废",
        "a||~|2026-09-18|||重复登记",
        "a||~|2026-09-18|||2026-10-20已公开",
        "a||~|2026-09-18|||见附件",
        "（作废）a||~|2026-09-18",
        "a（作废）||~|2026-09-18",
        "【不予公开】a||~|2026-09-18",
        "关于a（试行）的通知||~|2026-09-18",
        // Limits.
        "a|||2026-09-18",
        "a||尽快|2026-09-18",
        "a||20|2026-09-18",
        "a||长期公开|2026-09-18",
        "a||每年1月31日前|2026-09-18",
        "2025年政府信息公开年报||每年1月31日前|",
        "2025年度部门决算||每年1月31日前|2026-01-10|2026-01-20",
        "2026年第二季度财政收支情况||每季度结束后10个工作日内|",
        "2026年一、二季度财政收支情况||每季度结束后10个工作日内|",
        "2026年第三季度检查结果||每季度结束后10个工作日内||2026-10-20",
        "2026年9月空气质量||每月10日前|",
        "第38周菜价||每周五前|",
        "a||每月10日前||||||2026-08",
        "a||每月10日前||||||第八个月",
        "a||每月10日前||||||2026-Q3",
        "a||作出行政处罚决定之日起7个工作日内；有条件的，即时公开|2026-09-18",
        // Items of a catalogue, and names near them.
        "a|年报||2026-01-10",
        "a|季报||2026-01-10",
        "a|月报||2026-01-10",
        "a|预算公开||2026-09-18|2026-10-20",
        "a|预算 公开||2026-09-18",
        "a|没有这一项||2026-09-18",
        "a|#3||2026-09-18",
        "a|9999||2026-09-18",
        // Offices.
        "a||~|2026-09-18||办 公 室",
        "a||~|2026-09-18||办公室",
        "a||~|2026-09-18||HR  Office",
        "a||~|2026-09-18||财务科 ",
        // Rows that are none.
        "合计|||12",
        "|||",
        "标题|事项|公开时限|成文日期",
    ];

    [Fact]
    public void Rows_AsOfficesWriteThem_AreReadAndJudgedWordForWord()
    {
        Assert.True(DisclosureCatalogue.TryFind("hohhot", out var catalogue));
        var reader = new LedgerReader(LedgerColumns.Read(Header));
        var audit = new LedgerAudit(ChinaCalendar.Projected, Today) { Catalogue = catalogue };
        var text = new StringBuilder();
        var judged = new List<AuditedRow>();
        foreach (var (line, place) in Rows.Select((line, place) => (line, place)))
        {
            string[] cells = line.Replace("~", "信息形成之日起20个工作日内", StringComparison.Ordinal).Split('|');
            text.Append(line).Append('\n');
            if (reader.Read(place + 2, [.. cells.Select(cell => LedgerCell.Of(cell))]) is not { } row)
            {
                text.Append("  nothing\n");
                continue;
            }

            var found = audit.Audit(row);
            judged.Add(found);
            Tell(text, found);
        }

        Tell(text, AuditSummary.Of(judged, listed: 3));
        Verified.Text("ledger-rows", text.ToString());
    }

    private static void Tell(StringBuilder text, AuditedRow row)
    {
        string days = string.Join(" ", Iso(row.Row.EventDate), Iso(row.Row.Published), Iso(row.DueOn), Iso(row.PublishBy));
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {row.State} {days} late {row.DaysLate}/{row.WorkingDaysLate} left {row.DaysLeft}/{row.WorkingDaysLeft} "
        );
        text.Append(CultureInfo.InvariantCulture, $"{row.Period} {row.Office} {row.ItemName} {string.Join(" ", row.Findings)}\n");
        foreach (var sentence in new[] { row.Row.Fault, row.Reason }.OfType<BilingualText>().Distinct())
        {
            text.Append(CultureInfo.InvariantCulture, $"  {sentence.Chinese}\n  {sentence.English}\n");
        }
    }

    private static void Tell(StringBuilder text, AuditSummary summary)
    {
        text.Append(CultureInfo.InvariantCulture, $"all: {Told(summary.Totals)}\n");
        foreach (var group in summary.Offices.Concat(summary.Items))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group} {group.IsRest}: {Told(group.Tally)}\n");
        }

        foreach (var list in summary.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{list.Finding}: {list.Count}, {string.Join("; ", list.Rows)}\n");
        }
    }

    private static string Told(AuditTally tally) =>
        string.Join(" ", Enum.GetValues<AuditState>().Select(state => $"{state} {tally[state]}"));

    private static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
