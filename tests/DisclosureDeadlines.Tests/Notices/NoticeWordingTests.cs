using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>One arrangement in many words: the grammar reads how notices speak, not the notices that there are.</summary>
public sealed class NoticeWordingTests
{
    private const string Days = "2026-10-01 2026-10-02 2026-10-03 2026-10-04 2026-10-05 2026-10-06 2026-10-07 / 2026-09-20 2026-10-10";

    [Theory]
    [InlineData("10月1日至7日放假调休，共7天。9月20日（周日）、10月10日（周六）上班。")]
    [InlineData("放假时间为10月1日（星期四）至7日（星期三），共7天，9月20日（星期日）、10月10日（星期六）正常上班。")]
    [InlineData("放假时间从10月1日至7日放假，共7天。9月20日、10月10日上班。")]
    [InlineData("2026年10月1日-10月7日放假7天，9月20日(周日)、10月10日(周六)补班。")]
    [InlineData("自10月1日至10月7日放假,共七天;9月20日(星期天)、10月10日(星期六)调整为工作日.")]
    [InlineData("10月1日———7日放假，10月8日（周四）起正常上班。9月20日（周日）和10月10日（周六）均正常上班。")]
    [InlineData("１０月１日～７日放假调休，共７天。９月２０日（星期日）、１０月１０日（星期六）上班。")]
    [InlineData("10月1日（周四）至7日（农历八月二十七、周三）放假调休，共7天。9月20日（周日）上班，10月10日（周六）上班。")]
    [InlineData("10\n月1日至7日放假调\n休，共7\n天。9月20日（周\n日）、10月10日（周六）上班。")]
    [InlineData("10⽉1⽇⾄7⽇放假调休，共7天。9⽉20⽇（周⽇）、10⽉10⽇（周六）上班。")]
    [InlineData("放假7天。即：10月1日至7日放假调休。9月20日（星期日）、10月10日（星期六）上班。")]
    [InlineData("10月1日、2日、3日、4日、5日、6日、7日放假，共计7天。9月20日、10月10日上班。")]
    [InlineData(
        "10月1日至7日放假，共7天。其中，10月1日（星期四）、2日、3日为法定节假日，10月4日（星期日）照常公休，将9月20日（星期日）、10月3日（星期六）、10月10日（星期六）三个公休日分别调至10月5日（星期一）、6日（星期二）、7日（星期三），9月20日、10月10日上班。"
    )]
    [InlineData("10月1日至7日放假调休，共7天。9月20日（周日）、10月10日（周六）上班。建议职工10月8日至9日休年假。")]
    public void Read_OneArrangement_InAnyOfItsWordings(string wording)
    {
        string text =
            $"国务院办公厅关于2026年国庆节放假安排的通知\n国办发明电〔2026〕1号\n各省、自治区、直辖市人民政府：\n现将2026年国庆节放假安排通知如下。\n一、国庆节：{wording}\n国务院办公厅\n2026年8月1日";

        var clause = Assert.Single(NoticeText.Read(text, "notice.txt").Notice.Clauses);

        Assert.Equal("国庆节", clause.Name);
        Assert.Equal(
            Days,
            $"{string.Join(' ', clause.DaysOff.Select(d => d.ToString("uuuu-MM-dd", null)))} / {string.Join(' ', clause.MakeUpWorkdays.Select(d => d.ToString("uuuu-MM-dd", null)))}"
        );
    }

    [Theory]
    [InlineData("国庆节、中秋节", "国庆节、中秋节")]
    [InlineData("中秋节和国庆节", "中秋节、国庆节")]
    [InlineData("国庆节中秋节", "国庆节、中秋节")]
    [InlineData("“十一”", "国庆节")]
    [InlineData("“五一”国际劳动节", "劳动节")]
    [InlineData("端午", "端午节")]
    [InlineData("壮族三月三、清明节", "壮族三月三、清明节")]
    [InlineData("春节及藏历土猪新年", "春节、藏历土猪新年")]
    [InlineData("春节文化节", "春节文化节")]
    public void Split_Heading_GivesUsualNames(string heading, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '、',
                HolidayNames.Split(heading.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal))
            )
        );
}
