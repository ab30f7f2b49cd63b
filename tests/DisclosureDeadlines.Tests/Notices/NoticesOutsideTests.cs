using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// What stands around a notice: what changes its days is refused, what pages print is passed over, and what says that it is no notice in
/// force is a remark.
/// </summary>
public sealed class NoticesOutsideTests
{
    private const string Outside = "this arranges days, but is outside the notice";
    private const string Another = "this is another notice";

    private static readonly string Real = NoticeFiles.Text("2026").TrimEnd();

    [Theory]
    [InlineData("国庆节假期延长至10月8日。", Outside)]
    [InlineData("国庆节假期延长1天。", Outside)]
    [InlineData("国庆节假期顺延一天", Outside)]
    [InlineData("国庆节调休取消", Outside)]
    [InlineData("取消10月10日（周六）补班。", Outside)]
    [InlineData("抄送：各部门。原定10月10日上班取消。", Outside)]
    [InlineData("补充通知\n2月24日（周二）延长放假一天，3月1日（周日）上班。", Outside)]
    [InlineData("更正：2026年10月10日不上班。", Outside)]
    [InlineData("请注意，10月10日（周六）不用上班了", Outside)]
    [InlineData("10月8日（周四）放假。", Outside)]
    [InlineData("10月8日补休。", Outside)]
    [InlineData("十月八日放假一天", Outside)]
    [InlineData("10月11日（周日）上班。", Outside)]
    [InlineData("10月1日上班。", Outside)]
    [InlineData("9月20日放假", Outside)]
    [InlineData("10月10日（星期六）照常休息", Outside)]
    [InlineData("2月30日放假", Outside)]
    [InlineData("国庆节放假8天。", Outside)]
    [InlineData("中秋节、国庆节合并放假8天", Outside)]
    [InlineData("注：2026-10-11（周日）上班", Outside)]
    [InlineData("备注：10.11上班", Outside)]
    [InlineData("附件：放假调休安排表\n节日 放假 调休\n国庆节 10月1日-8日 10月10日", Outside)]
    [InlineData("附件：放假调休安排表\n国庆节 10月1日-7日 10月11日", Outside)]
    [InlineData("国务院办公厅关于调整2026年国庆节假期安排的通知", Another)]
    [InlineData("国务院办公厅关于延长国庆节假期的通知\n国办发明电〔2026〕3号", Another)]
    [InlineData("国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：2027年1月1日放假。\n国务院办公厅\n2026年11月1日", Another)]
    public void Read_DaysBelowTheDateOfIssueThatTheNoticeDoesNotGive_AreRefused(string below, string message)
    {
        var error = Refused($"{Real}\n{below}");

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Matches(@"^notice\.txt, 1[56]:\d+: ", error.Message);
    }

    [Theory]
    [InlineData("经研究，国庆节假期延长至10月8日。")]
    [InlineData("通知：取消10月10日的补班")]
    [InlineData("10月8日（周四）放假，10月11日（周日）上班。")]
    public void Read_DaysAboveTheTitleThatTheNoticeDoesNotGive_AreRefused(string above)
    {
        var error = Refused($"{above}\n{Real}");

        Assert.StartsWith($"notice.txt, 1:1: {Outside}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "附件：国务院办公厅值班表.doc")]
    [InlineData("", "来源：中国政府网\n责任编辑：王小明\n【我要纠错】")]
    [InlineData("", "抄送：党中央各部门，各省、自治区、直辖市党委。\n国务院办公厅秘书局 2025年11月4日印发")]
    [InlineData("", "相关链接\n国务院办公厅关于2025年部分节假日安排的通知\n国务院办公厅关于2026年部分节假日安排的通知")]
    [InlineData("", "国务院办公厅关于调整2019年劳动节假期安排的通知\n2020年春节假期延长至2月2日")]
    [InlineData("", "上一篇：国务院办公厅关于2025年部分节假日安排的通知\n国务院办公厅2025年11月4日印发")]
    [InlineData("", "转载《国务院办公厅关于调整2026年国庆节假期安排的通知》要求")]
    [InlineData("", "2025年国庆节：10月1日至8日放假。")]
    [InlineData("", "一图读懂2026年放假安排\n2026年放假安排公布 春节放假9天")]
    [InlineData("", "2026年放假安排来了：国庆节10月1日至7日放假，9月20日、10月10日上班")]
    [InlineData("", "自10月8日起正常上班，2026年10月10日（周六）上班")]
    [InlineData("", "附件：放假调休安排表\n节日 放假 调休\n国庆节 10月1日-7日 10月10日\n春节 2月15日至23日 2月14日、2月28日")]
    [InlineData("", "相关新闻：代表建议取消调休")]
    [InlineData("", "2025年11月4日 15:30 来源：新华社 打印本页 关闭窗口 电话010-12345678")]
    [InlineData("", "版权所有：中国政府网 京ICP备05070218号 上班时间：周一至周五8.30-17.00")]
    [InlineData("", "是否废止：否 有效性：有效")]
    [InlineData("", "关于《节假日办法（征求意见稿）》公开征求意见的通知")]
    [InlineData("首页 > 政策\n成文日期：2025年11月04日\n标题：国务院办公厅关于2026年部分节假日安排的通知", "")]
    [InlineData("国务院办公厅公布2026年放假安排\n2025-11-04 09:00 来源：新华社", "")]
    public void Read_WhatPagesPrintAroundANotice_IsPassedOver(string above, string below) =>
        Assert.Equal(NoticeOutcome.DaysIn(Real), NoticeOutcome.DaysIn($"{above}\n{Real}\n{below}"));

    [Fact]
    public void Read_NationalDaysBelowARegionsNotice_ArePassedOver()
    {
        string text = NoticeFiles.Text("regional/enshi-2023").TrimEnd();

        Assert.Equal(NoticeOutcome.DaysIn(text), NoticeOutcome.DaysIn($"{text}\n国庆节9月29日至10月6日放假，10月7日上班"));
        Assert.StartsWith("!", NoticeOutcome.DaysIn($"{text}\n国庆节9月29日至10月7日放假"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("（征求意见稿）", "", "\"征求意见稿\": it may be a draft")]
    [InlineData("（讨论稿）", "", "\"讨论稿\": it may be a draft")]
    [InlineData("", "（送审稿）", "\"送审稿\": it may be a draft")]
    [InlineData("", "此件为讨论稿。", "\"讨论稿\": it may be a draft")]
    [InlineData("", "（此件已废止）", "\"已废止\": it may not be in force")]
    [InlineData("", "有效性：失效", "\"失效\": it may not be in force")]
    [InlineData("该文件已于2026年1月1日废止", "", "\"已于2026年1月1日废止\": it may not be in force")]
    [InlineData("网传消息，经核实不属实：", "", "\"网传\": it may not be a true notice")]
    [InlineData("", "以上经核实不属实。", "\"不属实\": it may not be a true notice")]
    [InlineData("", "以上安排请以正式通知为准。", "以正式通知为准\": it is not final")]
    public void Read_WordsThatTheNoticeIsNotInForce_AreARemark(string above, string below, string remark)
    {
        var reading = NoticeText.Read($"{above}\n{Real}\n{below}", "notice.txt");

        Assert.Contains(remark, Assert.Single(reading.Remarks).English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("以上安排以正式通知为准。", "以正式通知为准\": it is not final")]
    [InlineData("本通知已作废。", "\"本通知已作废\": it may not be in force")]
    public void Read_WordsInTheNoticeThatItIsNotInForce_AreARemark(string sentence, string remark) =>
        Assert.Contains(remark, Assert.Single(NoticeText.Read(With(sentence), "notice.txt").Remarks).English, StringComparison.Ordinal);

    [Theory]
    [InlineData("9月30日（周三）下午提前半天下班。")]
    [InlineData("9月30日下午提前下班。")]
    [InlineData("9月30日中午12点下班。")]
    [InlineData("10月10日上班时间推迟半天。")]
    [InlineData("2月24日为调休日。")]
    [InlineData("2月24日为放假日。")]
    [InlineData("国庆节假期顺延一天。")]
    [InlineData("国庆节假期延长1天。")]
    [InlineData("国庆节假期另加半天。")]
    [InlineData("春节假期提前两天。")]
    [InlineData("取消国庆节调休。")]
    [InlineData("国庆节调休一律取消。")]
    [InlineData("10月10日（周六）上班？")]
    [InlineData("10月10日（周六）上班?")]
    public void Read_ASentenceOfTheNoticeThatChangesDays_IsNotPassedOver(string sentence) => Refused(With(sentence));

    [Theory]
    [InlineData("自5月1日起执行夏季作息时间。")]
    [InlineData("10月8日起上班时间调整为上午9时。")]
    [InlineData("请于9月30日下班前报送值班表。")]
    [InlineData("请提前3天报告。")]
    [InlineData("因工作需要取消休假的，按规定补休。")]
    [InlineData("各单位可根据工作需要调整假期值班安排。")]
    public void Read_ASentenceOnOtherMatters_ArrangesNothing(string sentence) =>
        Assert.Equal(NoticeOutcome.DaysIn(Real), NoticeOutcome.DaysIn(With(sentence)));

    private static string With(string sentence) => Real.Replace("推动错峰出行。", "推动错峰出行。" + sentence, StringComparison.Ordinal);

    private static DocumentFormatException Refused(string text)
    {
        using (new InCulture("en"))
        {
            return Assert.Throws<DocumentFormatException>(() => NoticeText.Read(text, "notice.txt"));
        }
    }
}
