using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>Regional notices as they were published, day by day, and the ways in which they speak.</summary>
public sealed class RegionalTextTests
{
    private const string Heading =
        "恩施州人民政府办公室关于2025年州庆放假的通知\n各县市人民政府，州政府各部门：\n根据《恩施土家族苗族自治州自治条例》规定，现将2025年州庆放假有关事项通知如下：\n";

    private const string Signature = "\n恩施州人民政府办公室\n2025年7月21日\n";

    /// <summary>The days off that are not those of a weekend, and the days worked, of the place's own holidays.</summary>
    [Theory]
    [InlineData(
        "chuxiong-2017",
        "云南省楚雄彝族自治州",
        true,
        "自治州成立纪念日 04-17 04-18 04-19 / | 火把节 08-14 08-15 08-16 / | 彝族年 12-20 12-21 12-22 /"
    )]
    [InlineData("dali-2024", "云南省大理白族自治州", true, "三月街民族节 04-23 04-24 04-25 / | 自治州成立纪念日 11-22 /")]
    [InlineData(
        "dehong-2023",
        "云南省德宏傣族景颇族自治州",
        true,
        "目瑙纵歌节 02-06 02-07 / | 泼水节 04-12 04-13 04-14 / 04-16 | 州庆纪念日 10-18 10-19 10-20 / 10-22"
    )]
    [InlineData("enshi-2023", "湖北省恩施土家族苗族自治州", false, "州庆 08-21 08-22 /")]
    [InlineData("guangxi-2020-taken-back", "广西壮族自治区", false, "壮族三月三 / 03-26 03-27")]
    [InlineData(
        "liangshan-2018",
        "四川省凉山彝族自治州",
        true,
        "火把节 08-06 08-07 08-08 08-09 08-10 / 08-04 08-12 | 国庆节、州庆 10-01 10-02 10-03 10-04 10-05 10-08 / 09-29 09-30 | 彝族年 11-20 11-21 11-22 11-23 11-26 / 11-17 11-18"
    )]
    [InlineData("linxia-2017", "甘肃省临夏回族自治州", false, "自治州成立纪念日 11-20 /")]
    [InlineData("qiannan-2023", "贵州省黔南布依族苗族自治州", false, "苗族传统节日 05-26 / | 布依族传统节日 07-24 / | 州庆 08-07 08-08 /")]
    [InlineData("xiangxi-2018", "湖南省湘西土家族苗族自治州", false, "湘西自治州成立纪念日 09-20 09-21 /")]
    [InlineData(
        "xishuangbanna-2018",
        "云南省西双版纳傣族自治州",
        true,
        "州庆 01-22 01-23 01-24 01-25 01-26 / 01-20 01-21 | 泼水节 04-12 04-13 04-16 /"
    )]
    [InlineData("yanbian-2024", "吉林省延边朝鲜族自治州", false, "州庆 09-02 09-03 09-04 /")]
    public void Read_ANoticeAsItWasPublished_HasItsDays(string name, string region, bool isWhole, string expected)
    {
        var notice = NoticeFiles.Read("regional/" + name).Notice;

        Assert.Equal(region, notice.Region!.FullName);
        Assert.Equal(isWhole, notice.IncompleteBecause is null);
        Assert.Equal(expected, Own(notice));
    }

    [Fact]
    public void Read_DaysOffForOnePeople_AreApartAndChangeNoOfficesDays()
    {
        var notice = NoticeFiles.Read("regional/dehong-2023").Notice;

        Assert.Equal(
            ["阔时节 傈僳族干部职工和傈僳族聚居区干部职工 01-30 01-31", "阿露窝罗节 阿昌族干部职工和州内阿昌族聚居区干部职工 03-20 03-21"],
            notice
                .Clauses.Where(c => !c.BindsOffices)
                .Select(c => $"{c.Name} {c.Scope} {string.Join(' ', c.DaysOff.Select(d => d.ToString("MM-dd", null)))}")
        );
        Assert.Equal(DayKind.Workday, ChinaCalendar.Official.With(notice).InPlace("德宏州").KindOf(Day.Of("2023-01-30")));
    }

    /// <summary>Nothing that orders a day is passed over, whatever stands before it.</summary>
    [Theory]
    [InlineData("按照国务院《全国年节及纪念日放假办法》，8月20日（星期三）补休。", "州庆 08-18 08-19 08-20 /")]
    [InlineData("根据国务院办公厅通知精神，结合我州实际，8月16日（星期六）上班。", "州庆 08-18 08-19 / 08-16")]
    [InlineData("8月16日（星期六）上班，上班时间为8:30。", "州庆 08-18 08-19 / 08-16")]
    [InlineData("8月20日放假，鼓励各单位安排职工休假。", "州庆 08-18 08-19 08-20 /")]
    [InlineData("鼓励各单位8月20日安排职工休假。", "州庆 08-18 08-19 /")]
    [InlineData("8月20日（星期三）、21日（星期四）正常上班。8月16日（星期六）、17日（星期日）正常公休。", "州庆 08-18 08-19 /")]
    [InlineData("与8月16日（星期六）、17日（星期日）周末连休，共4天。", "州庆 08-18 08-19 /")]
    [InlineData("不得串休（8月16日、17日正常休息）。", "州庆 08-18 08-19 /")]
    [InlineData("法定节假日按国办发明电〔2024〕12号文件执行。", "州庆 08-18 08-19 /")]
    [InlineData("8月20日全州苗族干部职工放假，其他干部职工正常上班。", "州庆 08-18 08-19 /")]
    [InlineData("全州各级机关和企事业单位8月20日放假。", "州庆 08-18 08-19 08-20 /")]
    public void Read_ASentenceThatOrdersDays_IsRead(string sentence, string expected) =>
        Assert.Equal(expected, Own(Read($"放假时间：8月18日（星期一）、8月19日（星期二），共两天。\n{sentence}")));

    [Theory]
    [InlineData("8月20日学校放假。")] // not offices
    [InlineData("8月18日（星期一）正常上班。")] // and off
    [InlineData("8月23日苗族干部职工上班。")] // a weekend day worked by some
    [InlineData("与8月20日（星期三）周末连休。")]
    [InlineData("取消2025年州庆放假。")]
    [InlineData("8月20日另有安排。")]
    public void Read_ASentenceThatIsNotUnderstood_IsRefused(string sentence) =>
        Assert.Throws<DocumentFormatException>(() => Read($"放假时间：8月18日（星期一）、8月19日（星期二），共两天。\n{sentence}"));

    [Theory]
    [InlineData("8月19日恰逢双休日（星期日），将放假日期顺延到20日（星期一）。")] // it is a Tuesday
    [InlineData("州庆放假一天。8月17日恰逢星期日，将放假日期顺延到18日（星期一）、19日（星期二）。")] // two days
    [InlineData("8月17日恰逢双休日（星期日），将放假日期顺延到15日（星期五）。")] // before it
    public void Read_AShiftThatDoesNotFit_IsRefused(string sentence) => Assert.Throws<DocumentFormatException>(() => Read(sentence));

    [Theory]
    [InlineData("州庆放假两天。8月17日恰逢星期日，将放假日期顺延到18日（星期一）、19日（星期二）。", "州庆 08-18 08-19 /")]
    [InlineData(
        "8月19日是恩施土家族苗族自治州成立42周年纪念日，全州放假1天（8月19日，星期二）。",
        "恩施土家族苗族自治州成立纪念日 08-19 /"
    )]
    [InlineData("8月17日（星期日）为建州纪念日，8月18日（星期一）补休。", "建州纪念日 08-18 /")]
    [InlineData("8月17日适逢周末，顺延至8月18日（星期一）放假。", "州庆 08-18 /")]
    [InlineData("8月16日（星期六）为法定假日，8月18日（星期一）补休，共3天。", "州庆 08-18 /", true)]
    [InlineData("决定取消2025年州庆放假，8月18日（星期一）、19日（星期二）正常上班。", "州庆 / 08-18 08-19")]
    [InlineData(
        "2025年州庆假期，即8月18日、19日，全州机关及企事业单位照常上班。8月16日、17日（星期六、星期日）照常休息。",
        "州庆 / 08-18 08-19"
    )]
    public void Read_DaysThatAreMovedOrTakenBack_AreRead(string text, string expected, bool refused = false)
    {
        if (refused)
        {
            // 16 and 18 with the Sunday between them are three days; 17 is named by nobody, but is a weekend.
            Assert.Equal(expected, Own(Read(text.Replace("，共3天", "", StringComparison.Ordinal))));
            return;
        }

        Assert.Equal(expected, Own(Read(text)));
    }

    /// <summary>Items without numbers are items all the same, each a holiday of its own.</summary>
    [Theory]
    [InlineData("元旦：1月1日放假，共1天。\n泼水节：4月14日至15日放假，共2天。")]
    [InlineData("元旦\n1月1日放假，共1天。\n泼水节\n4月14日至15日放假，共2天。")]
    [InlineData("一、元旦\n1月1日放假，共1天。\n二、泼水节\n4月14日至15日放假，共2天。")]
    [InlineData("1.元旦：1月1日放假，共1天。\n2.泼水节（傣历1388年新年）：4月14日至15日放假，共2天。")]
    public void Read_ItemsOfALineEach_AreNotAddedTogether(string items)
    {
        var notice = NoticeText
            .Read(
                $"西双版纳州人民政府办公室关于2026年部分节假日安排的通知\n现将2026年部分节假日安排通知如下：\n{items}\n西双版纳州人民政府办公室\n2025年12月8日",
                "x"
            )
            .Notice;

        Assert.Equal(["元旦 1", "泼水节 2"], notice.Clauses.Select(c => $"{c.Name} {c.DaysOff.Count}"));
    }

    /// <summary>What a heading says of the holiday's day is held against the lunar calendar and the break.</summary>
    [Theory]
    [InlineData("苗族传统节日（农历四月初八，公历5月5日）：5月5日（星期一）放假。", true)]
    [InlineData("苗族传统节日（公历5月5日，农历四月初八）：5月5日（星期一）放假。", true)]
    [InlineData("苗族传统节日（农历四月初九，公历5月5日）：5月5日（星期一）放假。", false)]
    [InlineData("苗族传统节日（公历5月5日，农历四月初九）：5月5日（星期一）放假。", false)]
    [InlineData("苗族传统节日（5月6日）：5月5日（星期一）放假。", false)]
    [InlineData("州庆（8月17日至19日）：8月18日至19日放假。", true)]
    public void Read_ADayInAHeading_IsHeldAgainstTheBreak(string item, bool isRead)
    {
        string text = $"一、{item}";
        if (isRead)
        {
            Assert.Single(Read(text).Clauses);
        }
        else
        {
            Assert.Throws<DocumentFormatException>(() => Read(text));
        }
    }

    [Theory]
    [InlineData("州政府办公室关于2025年州庆放假的通知", "恩施州人民政府办公室", "湖北省恩施土家族苗族自治州")]
    [InlineData("州政府办公室关于2025年州庆放假的通知", "州人民政府办公室", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施州人民政府办公室关于2025年州庆放假的通知", "恩施土家族苗族自治州人民政府办公室", "湖北省恩施土家族苗族自治州")]
    [InlineData("关于2025年州庆放假的通告", "州人民政府", "湖北省恩施土家族苗族自治州")]
    public void Read_AnOfficeThatDoesNotNameItsPlace_IsThatOfThePreamble(string title, string office, string region)
    {
        string text =
            $"{title}\n各县市人民政府，州政府各部门：\n根据《恩施土家族苗族自治州自治条例》规定，现将2025年州庆放假有关事项通知如下：\n放假时间：8月18日（星期一）、8月19日（星期二），共两天。\n{office}\n2025年7月21日";

        Assert.Equal(region, NoticeText.Read(text, "x").Notice.Region!.FullName);
    }

    [Theory]
    [InlineData("恩施州人民政府办公室", "延边州人民政府办公室")] // title and signature differ
    [InlineData("恩施土苗族自治州人民政府办公室", "恩施土苗族自治州人民政府办公室")] // no such prefecture
    public void Read_OfficesThatDoNotTellThePlace_AreRefused(string title, string office) =>
        Assert.Throws<DocumentFormatException>(() =>
            NoticeText.Read(
                $"{title}关于2025年州庆放假的通知\n各县市人民政府：\n现将2025年州庆放假有关事项通知如下：\n放假时间：8月18日、8月19日。\n{office}\n2025年7月21日",
                "x"
            )
        );

    [Fact]
    public void Read_AHolidayInTheItemOfAnother_IsRefused() =>
        Assert.Throws<DocumentFormatException>(() => Read("一、州庆：8月18日放假，中秋节10月6日放假。"));

    private static HolidayNotice Read(string body) => NoticeText.Read(Heading + body + Signature, "x").Notice;

    /// <summary>Holidays that are not the decree's alone; weekends inside a break say nothing about offices.</summary>
    private static string Own(HolidayNotice notice) =>
        string.Join(
            " | ",
            notice
                .Clauses.Where(c =>
                    c.BindsOffices
                    && !c.Name.Split('、').All(name => name is "元旦" or "春节" or "清明节" or "劳动节" or "端午节" or "中秋节" or "国庆节")
                )
                .Select(c =>
                    $"{c.Name}{string.Concat(c.DaysOff.Where(d => d.DayOfWeek < NodaTime.IsoDayOfWeek.Saturday).Select(d => " " + d.ToString("MM-dd", null)))} /{string.Concat(c.MakeUpWorkdays.Select(d => " " + d.ToString("MM-dd", null)))}"
                )
        );
}
