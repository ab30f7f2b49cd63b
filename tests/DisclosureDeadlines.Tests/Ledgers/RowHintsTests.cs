using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>
/// What a row says beside its fields makes a question of it where it would be late, and nothing where it would not; and a limit that names
/// its event counts from the column of that event.
/// </summary>
public sealed class RowHintsTests
{
    private static readonly LedgerAudit Audit = new(ChinaCalendar.Official, new LocalDate(2026, 11, 30));

    [Theory]
    [InlineData("由财政局负责公开")]
    [InlineData("联合发文，由牵头单位公开")]
    [InlineData("机构改革职能划转至数据局")]
    [InlineData("并入序号3公开")]
    [InlineData("同序号1")]
    [InlineData("测试数据")]
    [InlineData("涉国家秘密")]
    [InlineData("涉企业商业秘密")]
    [InlineData("公众号9月20日已发布")]
    [InlineData("9月20日登报")]
    [InlineData("见市政府网站")]
    [InlineData("已复议，暂停公示")]
    [InlineData("published on 29 Sep")]
    [InlineData("duplicate of no. 2")]
    public void Remark_ByWhichItNeedNotBeLate_MakesAQuestion(string note) => Assert.Equal(AuditState.Invalid, Of("备注", note, null).State);

    [Theory]
    [InlineData("存档备查")]
    [InlineData("尚未公开")]
    [InlineData("逾期未发布，已催办")]
    [InlineData("计划10月下旬在门户网站公开")]
    [InlineData("请尽快公开")]
    [InlineData("已审核，可公开")]
    [InlineData("应于9月29日公开")]
    [InlineData("张三")]
    [InlineData("未撤稿")]
    public void Remark_ThatSaysNothingOfIt_AccusesAsBefore(string note) => Assert.Equal(AuditState.Overdue, Of("备注", note, null).State);

    [Theory]
    [InlineData("原于9月10日发布，10月20日更正")]
    [InlineData("重新上传（首次公开2026-09-12）")]
    [InlineData("日期有误，应为9月20日")]
    [InlineData("经批准延期")]
    public void Remark_OnALateDay_MakesAQuestion(string note) =>
        Assert.Equal(AuditState.Invalid, Of("备注", note, new LocalDate(2026, 10, 20)).State);

    [Theory]
    [InlineData("10月20日公开")]
    [InlineData("存档")]
    public void Remark_OnALateDayThatSaysTheSame_IsLate(string note) =>
        Assert.Equal(AuditState.PublishedLate, Of("备注", note, new LocalDate(2026, 10, 20)).State);

    [Fact]
    public void Hint_OfARowInTime_ChangesNothing() =>
        Assert.Equal(AuditState.PublishedInTime, Of("备注", "重新上传", new LocalDate(2026, 9, 20)).State);

    [Theory]
    [InlineData("进展", "不公开", AuditState.Invalid)]
    [InlineData("某栏", "涉密不公开", AuditState.Invalid)]
    [InlineData("某栏", "已公开", AuditState.Invalid)]
    [InlineData("某栏", "是", AuditState.Overdue)]
    [InlineData("某栏", "通知公告", AuditState.Overdue)]
    [InlineData("某栏", "9月22日转交数据局公开", AuditState.Invalid)]
    [InlineData("公开渠道", "门户网站", AuditState.Overdue)]
    [InlineData("公开渠道", "官方微信9月20日推送", AuditState.Invalid)]
    [InlineData("再次公开日期", "2026-09-20", AuditState.Invalid)]
    [InlineData("计划公开日期", "2026-09-20", AuditState.Overdue)]
    [InlineData("公开状态", "部分公开", AuditState.Invalid)]
    [InlineData("公开状态", "未公开", AuditState.Overdue)]
    [InlineData("公开状态", "流程中", AuditState.Overdue)]
    [InlineData("密级", "★", AuditState.Invalid)]
    [InlineData("密级", "限制", AuditState.Invalid)]
    [InlineData("密级", "非密", AuditState.Overdue)]
    [InlineData("公开网址", "点击查看", AuditState.Invalid)]
    public void Column_BesideTheFields_IsLookedThrough(string heading, string text, AuditState state)
    {
        var row = Of(heading, text, null);
        Assert.True(
            state == AuditState.Invalid ? row.State is AuditState.Invalid or AuditState.OutOfScope : row.State == state,
            $"{row.State}"
        );
    }

    [Theory]
    [InlineData("【已废止】通知")]
    [InlineData("通知（秘密）")]
    [InlineData("通知（征求意见稿）")]
    public void Title_WithWhatItIsInBrackets_MakesAQuestion(string title) =>
        Assert.Equal(
            AuditState.Invalid,
            Judged(["标题", "公开时限", "成文日期", "发布日期"], title, "20个工作日内", "2026-09-01", "").State
        );

    [Theory]
    [InlineData("作出决定日期", "送达日期", "送达之日起7个工作日内", "2026-10-12", "2026-10-19", "2026-10-28")]
    [InlineData("成文日期", "收文日期", "收到之日起20个工作日内", "2026-09-01", "2026-09-20", "2026-10-23")]
    [InlineData("印发日期", "施行日期", "施行之日起20个工作日内", "2026-09-01", "2026-10-01", "2026-11-03")]
    [InlineData("印发日期", "施行日期", "自生效之日起7个工作日内", "2026-09-01", "2026-10-01", "2026-10-15")]
    [InlineData("成文日期", "批复日期", "批复后20日内", "2026-08-01", "2026-09-10", "2026-09-30")]
    [InlineData("成文日期", "变更日期", "信息形成或者变更之日起20个工作日内", "2024-08-01", "2026-09-10", "2026-10-14")]
    [InlineData("成文日期", "变更日期", "信息形成或者变更之日起20个工作日内", "2026-09-01", "", "2026-09-29", false)]
    [InlineData("合同签订日期", "验收日期", "验收合格之日起7个工作日内", "2026-07-01", "2026-09-15", "2026-09-23")]
    [InlineData("成文日期", "实际成文日期", "20个工作日内", "2026-09-01", "2026-09-28", "2026-10-30")]
    [InlineData("成文日期", "收文日期", "20个工作日内", "2026-09-01", "2026-09-20", "2026-09-29", false)]
    [InlineData("印发日期", "施行日期", "印发之日起20个工作日内", "2026-09-01", "2026-10-01", "2026-09-29", false)]
    [InlineData("成文日期", "送达日期", "送达之日起7个工作日内", "2026-10-12", "", null)]
    [InlineData("成文日期", "形成日期", "信息形成之日起20个工作日内", "2026-09-01", "", "2026-09-29", false)]
    [InlineData("成文日期", "印发日期", "印发之日起20个工作日内", "2026-08-01", "2026-09-01", "2026-09-29")]
    [InlineData("作出决定日期", "实际作出决定日期", "20个工作日内", "2026-08-01", "2026-09-01", "2026-09-29")]
    [InlineData("成文日期", "送达日期", "2026年9月30日前", "2026-08-01", "2026-09-01", "2026-09-30", false)]
    public void Limit_OfANamedEvent_CountsFromItsColumn(
        string own,
        string other,
        string limit,
        string day,
        string otherDay,
        string? due,
        bool isOther = true
    )
    {
        var row = Judged(["标题", "公开时限", own, "发布日期", other], "通知", limit, day, "", otherDay);
        Assert.Equal(due, row.DueOn?.ToString("uuuu-MM-dd", null));
        Assert.Equal(isOther, row.Reason is not null);
    }

    [Fact]
    public void Limit_WithAPeriodBesideItsEvent_AsksForTheRowsOwnDay()
    {
        string[] headings = ["标题", "公开时限", "成文日期", "发布日期", "送达日期"];
        var row = Judged(headings, "2026年9月通知", "送达之日起7日内公开，每月10日前更新", "", "", "2026-10-19");
        Assert.Equal(AuditState.NoDueDate, row.State);
        Assert.NotNull(row.Reason);
    }

    private static AuditedRow Of(string heading, string text, LocalDate? published) =>
        Judged(
            ["标题", "公开时限", "成文日期", "发布日期", heading],
            "通知",
            "20个工作日内",
            "2026-09-01",
            published?.ToString("uuuu-MM-dd", null) ?? "",
            text
        );

    private static AuditedRow Judged(string[] headings, params string[] cells)
    {
        var reader = new LedgerReader(LedgerColumns.Read(headings));
        return Audit.Audit(reader.Read(2, [.. cells.Select(LedgerCell.Of)])!);
    }
}
