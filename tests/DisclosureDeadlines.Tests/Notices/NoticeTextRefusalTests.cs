using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>A text that contradicts itself, or holds what cannot be read, is refused where it stands.</summary>
public sealed class NoticeTextRefusalTests
{
    [Theory]
    [InlineData("2026", "1月4日（周日）上班", "1月4日（周六）上班", "2026-01-04 is a Sunday")]
    [InlineData("2026", "农历正月初七、周一", "农历正月初八、周一", "2026-02-23 is not \"农历正月初八\"")]
    [InlineData("2026", "共9天", "共八天", "8 days are said, but the dates are 9")]
    [InlineData("2026", "共9天", "合计八天", "8 days are said, but the dates are 9")]
    [InlineData("2026", "共9天。", "。总计8天。", "8 days are said")]
    [InlineData("2026", "4月4日（周六）至6日（周一）", "4月5日（周日）至7日（周二）", "decree gives 13 days")]
    [InlineData("2026", "5月9日（周六）上班", "5月8日（周五）上班", "2026-05-08 is not on a weekend")]
    [InlineData("2026", "5月9日（周六）上班", "5月3日（周日）上班", "2026-05-03 is both off and worked")]
    [InlineData("2026", "5月9日（周六）上班", "5月30日（周六）上班", "more than 14 days away")]
    [InlineData("2026", "5月9日（周六）上班", "2月28日（周六）上班", "more than 14 days away")]
    [InlineData("2026", "2月14日（周六）、2月28日（周六）上班", "2月14日（周六）上班", "decree gives 13 days")]
    [InlineData("2026", "6月19日（周五）至21日（周日）放假，共3天", "6月20日（周六）至22日（周一）放假，共3天", "端午节 is on 2026-06-19")]
    [InlineData("2026", "9月20日（周日）、10月10日", "9月27日（周日）、10月10日", "2026-09-27 is worked for 国庆节 and off for 中秋节")]
    [InlineData("2026", "1月1日（周四）", "1月32日（周四）", "there is no day")]
    [InlineData("2026", "关于2026年", "关于2025年", "different years: 2025, 2026")]
    [InlineData("2026", "2025年11月4日", "2024年11月4日", "the date of issue is in 2024")]
    [InlineData(
        "2026",
        "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。",
        "",
        "中秋节 is announced, but nothing is arranged for it"
    )]
    [InlineData("2026", "共3天。1月4日", "共3天。取消1月4日", "cannot be read")]
    [InlineData("2026", "推动错峰出行。", "推动错峰出行。5月6日（周三）休息半天。", "cannot be read")]
    [InlineData("2026", "（周四）至3日", "（周四至3日", "cannot be read")]
    [InlineData("2004", "1月17日、18日上班", "1月18日上班", "the rest of 2004-01-17 is moved away, but the day is not said to be worked")]
    [InlineData("2004", "三个公休日", "两个公休日", "2 rest days are said, but 3 are named")]
    [InlineData("2004", "1月25日（星期日）照常公休，", "", "2004-01-25 is off, but it is not said why")]
    [InlineData(
        "2004",
        "其中，22日、23日、24日为法定假日",
        "其中，23日、24日、25日为法定假日",
        "2004-01-22 is off, but it is not said why"
    )]
    [InlineData("2005", "其中1月1日为法定假日", "其中1月1日、2日为法定假日", "the statutory days are 2005-01-01")]
    [InlineData("2018", "6月18日放假，与周末连休", "6月20日放假，与周末连休", "does not touch a weekend")]
    [InlineData(
        "2020-amendment",
        "2月3日（星期一）起正常上班",
        "2月4日（星期二）起正常上班",
        "does not fit a break that ends on 2020-02-02"
    )]
    [InlineData("2020-amendment", "2020年", "2028年", "the date of issue is in 2028")]
    [InlineData("regional/guangxi-2017", "放假时间为3月30日至4月4日", "放假时间为3月30日至4月5日", "are not the days off said before")]
    [InlineData("regional/guangxi-2017", "全体公民放假2天", "全体公民放假3天", "3 days are said, but the dates are 2")]
    public void Read_OnePlaceChanged_SaysWhatDoesNotFit(string name, string right, string wrong, string message)
    {
        string text = NoticeFiles.Text(name);
        Assert.Contains(right, text, StringComparison.Ordinal);

        var error = InEnglish(() => NoticeText.Read(text.Replace(right, wrong, StringComparison.Ordinal), "notice.txt"));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Matches(@"^notice\.txt, \d+:\d+: ", error.Message);
    }

    [Theory]
    [InlineData("", "\n更正：10月14日（周三）上班。")]
    [InlineData("", "\n\n五月二日补充通知：5月4日至5日放假。\n")]
    [InlineData("更正：劳动节5月4日（周一）照常上班。\n", "")]
    public void Read_AnOrderOutsideTheNotice_IsNotPassedOver(string before, string after)
    {
        string text = before + NoticeFiles.Text("2026").TrimEnd() + after;

        var error = InEnglish(() => NoticeText.Read(text, "notice.txt"));

        Assert.Contains("this arranges days, but is outside the notice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TextThatStops_NamesWhatWasRead()
    {
        string text = NoticeFiles.Text("2026");
        string cut = text[..(text.IndexOf("端午节：", StringComparison.Ordinal) + "端午节：6月".Length)];

        var error = InEnglish(() => NoticeText.Read(cut, "notice.txt"));

        Assert.Contains("(read before it: 元旦, 春节, 清明节, 劳动节)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("Hello")]
    [InlineData("国务院办公厅关于2026年部分节假日安排的通知")]
    [InlineData("关于国庆节放假的通知\n各部门：\n2026年10月1日至7日放假。\n某某有限公司\n2026年9月20日")]
    public void Read_NoNotice_IsRefused(string text) => Assert.Throws<DocumentFormatException>(() => NoticeText.Read(text, "notice.txt"));

    [Fact]
    public void Read_NoticeForSomePeopleOnly_IsRefused()
    {
        var error = InEnglish(() => NoticeFiles.Read("styled/regional/xinjiang-2005"));

        Assert.Contains("过这一节日的群众", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoNotices_IsRefusedAtTheSecond()
    {
        var error = InEnglish(() => NoticeText.Read(NoticeFiles.Text("2019") + "\n" + NoticeFiles.Text("2019-amendment"), "notice.txt"));

        Assert.Contains("another notice begins here", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnExtensionOfWhatIsNotKnown_IsRefused()
    {
        var before = ChinaCalendar.Projected.AsKnownOn(Day.Of("2019-11-01"));

        var error = InEnglish(() => NoticeText.Read(NoticeFiles.Text("2020-amendment"), "notice.txt", before));

        Assert.Contains("its notice has to come first", error.Message, StringComparison.Ordinal);
    }

    private static DocumentFormatException InEnglish(Func<object> read)
    {
        using (new InCulture("en"))
        {
            return Assert.Throws<DocumentFormatException>(read);
        }
    }
}
