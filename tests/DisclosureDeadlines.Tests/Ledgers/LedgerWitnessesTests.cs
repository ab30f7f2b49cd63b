using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>
/// What other columns than that of the day say of a row (状态, 审查意见, 未公开原因, 是否涉密, another day of publication), and days whose year is given:
/// word for word, in both languages.
/// </summary>
public sealed class LedgerWitnessesTests
{
    private static readonly string[] Header =
    [
        "标题",
        "公开时限",
        "成文日期",
        "公开日期",
        "微信发布日期",
        "公开状态",
        "保密审查意见",
        "未公开原因",
        "是否涉密",
        "删除标志",
        "备注",
    ];

    /// <summary>Cells of a row, parted by bars; those at its end may be missing. ~ stands for the limit.</summary>
    private static readonly string[] Rows =
    [
        "a|~|2026-09-18|2026-10-22",
        "a|~|2026-09-18",
        "a|~|2026-09-18||2026-10-20",
        "a|~|2026-09-18||县政府公众号10月20日",
        "a|~|2026-09-18||已发布",
        "a|~|2026-09-18||无",
        "a|~|2026-09-18|||已公开",
        "a|~|2026-09-18|||未公开",
        "a|~|2026-09-18|2026-10-22||未公开",
        "a|~|2026-09-18|2026-10-22||已撤稿",
        "a|~|2026-09-18||||同意公开",
        "a|~|2026-09-18||||不予公开",
        "a|~|2026-09-18||||暂缓公开",
        "a|~|2026-09-18|2026-10-22|||不予公开",
        "a|~|2026-09-18|||||正在修改",
        "a|~|2026-09-18|||||无",
        "a|~|2026-09-18|||||涉密",
        "a|~|2026-09-18|2026-10-22||||网站升级",
        "a|~|2026-09-18||||||是",
        "a|~|2026-09-18||||||否",
        "a|~|2026-09-18||||||待定",
        "a|~|2026-09-18|2026-10-22|||||是",
        "a|~|2026-09-18|||||||1",
        "a|~|2026-09-18|||||||0",
        "a|~|2026-09-18||||||||已在公示栏公布",
        "a|~|2026-09-18||||||||已张贴于村公示栏，群众反映好",
        "a|~|2026-09-18||||||||已在县政府网站发布了（附截图）",
        "a|~|2026-09-18||||||||已审核，可公开",
        "a|~|2026-09-18||||||||已收到公开申请",
        "a|~|2026-09-18||||||||已停止公示",
        "a|~|2026-09-18||||||||已拟定于下周公布",
        "a|~|2026-09-18||||||||作废",
        "a|~|2026-09-18||||||||不公开",
        "a|~|2026-09-18||||||||2026-10-20在网站发布",
        "（作废）a|~|2026-09-18",
        "a（作废）|~|2026-09-18",
        "a作废处理办法|~|2026-09-18",
        "a|~|9月18日|10月22日",
        "a|~|12月18日|1月22日",
        "a|~|202609181030|20261022103059",
        "a|~|202609182400|20261022106000",
        "a|~|20261318103000|2026102210",
        "a|~|1789700000|1789700000000",
        "a|~|2026-09-18|2026-10-22|||||||||b",
    ];

    [Theory]
    [InlineData(null)]
    [InlineData(2026)]
    public void Rows_BesideWitnesses_AreReadAndJudgedWordForWord(int? year)
    {
        var columns = LedgerColumns.Read(Header);
        var reader = new LedgerReader(columns)
        {
            YearGiven = year,
            HowToGiveYear = new("（示例）可以给出年份", "give a year, for example"),
        };
        var audit = new LedgerAudit(ChinaCalendar.Projected, Day.Of("2026-12-28 Mon"));
        var text = new StringBuilder();
        foreach (var remark in columns.Remarks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{remark.Chinese}\n{remark.English}\n");
        }

        foreach (var (line, place) in Rows.Select((line, place) => (line, place)))
        {
            string[] cells = line.Replace("~", "信息形成之日起20个工作日内", StringComparison.Ordinal).Split('|');
            var found = audit.Audit(reader.Read(place + 2, [.. cells.Select(cell => LedgerCell.Of(cell))])!);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{line}\n  {found.State} {Iso(found.Row.EventDate)} {Iso(found.Row.Published)} {Iso(found.DueOn)}\n"
            );
            foreach (var sentence in new[] { found.Row.Fault, found.Reason }.OfType<BilingualText>().Distinct())
            {
                text.Append(CultureInfo.InvariantCulture, $"  {sentence.Chinese}\n  {sentence.English}\n");
            }
        }

        Verified.Text(year is null ? "ledger-witnesses" : "ledger-witnesses-of-a-year", text.ToString());
    }

    [Theory]
    [InlineData("网站", true)]
    [InlineData("县政府门户网站", true)]
    [InlineData("微信公众号", true)]
    [InlineData("标题", false)]
    [InlineData("网站负责人", false)]
    [InlineData("", false)]
    [InlineData("（网站）", false)]
    public void Heading_OfAPlace_IsAChannel(string heading, bool isChannel) => Assert.Equal(isChannel, LedgerHeadings.IsChannel(heading));

    [Theory]
    [InlineData("发布日期及网址", LedgerField.Published)]
    [InlineData("文号/成文日期", LedgerField.Event)]
    [InlineData("公开渠道/公开平台", null)]
    [InlineData("责任科室、联系电话", LedgerField.Office)]
    public void Heading_OfTwoNames_IsTheFieldOfOne(string heading, LedgerField? field)
    {
        Assert.True(LedgerColumns.TryRead(["标题", "公开时限", heading], out var columns));

        Assert.Equal(field is null ? null : 2, field is { } wanted ? columns[wanted] : null);
    }

    [Theory]
    [InlineData("成文日期/责任科室")]
    [InlineData("标题/责任科室")]
    public void Heading_OfTwoFields_IsNeither(string heading)
    {
        LedgerColumns.TryRead(["标题", "公开时限", "成文日期", heading], out var columns);

        Assert.Contains(heading, columns!.Unused);
    }

    [Theory]
    [InlineData(500, "2026-10-20")]
    [InlineData(700, null)]
    public void Day_BesideAnAddress_IsReadWhereTheTextIsNotTooLong(int characters, string? day) =>
        Assert.Equal(day, PublishedWhere.DayIn("2026-10-20 https://www.example.gov.cn/" + new string('a', characters))?.Trim());

    [Theory]
    [InlineData("计划公开日期", true, false)]
    [InlineData("计划完成日期", true, false)]
    [InlineData("计划", true, false)]
    [InlineData("实际公开日期", false, true)]
    [InlineData("公开日期", false, false)]
    public void Heading_OfADay_IsOfAPlanOrOfAFact(string heading, bool isPlan, bool isFact)
    {
        Assert.Equal((isPlan, isFact), (KindsOfDay.IsPlan(heading), KindsOfDay.IsFact(heading)));
        Assert.Equal(isPlan || isFact, LedgerHeadings.IsKindOfDay(heading));
    }

    private static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
