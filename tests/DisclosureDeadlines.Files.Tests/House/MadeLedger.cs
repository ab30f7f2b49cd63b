using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using NodaTime;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>A ledger with a row for whatever may become of one, and a notice of the year after, which moves some of them.</summary>
internal static class MadeLedger
{
    private const string Usual = "信息形成之日起20个工作日内";

    public static HolidayNotice Notice => Next.Notice;

    /// <summary>The notice with what was noted while reading it.</summary>
    public static NoticeReading Next { get; } = Read();

    public static DisclosureCatalogue Catalogue { get; } = DisclosureCatalogue.BuiltIn.Single(catalogue => catalogue.Name == "hohhot");

    public static LedgerRow[] Rows { get; } =
    [
        Row(2, "移动", "信息形成之日起7个工作日内", new(2027, 9, 30), "甲科") with
        {
            Note = "<b>备注</b>",
            Sheet = "第三季度",
        },
        Row(3, "只有稳妥日变", Usual, new(2027, 7, 1), "甲科"),
        Row(4, "提前", "颁发之日起15日内", new(2027, 9, 24), "乙科"),
        Row(5, "更确定", "颁发之日起15日内", new(2027, 3, 1), "乙科"),
        Row(6, "=1+1", Usual, new(2026, 10, 20), "+乙,\"丙\""),
        Row(7, "逾期", Usual, new(2026, 9, 10), "乙科"),
        Row(8, "按时", Usual, new(2026, 9, 20), "甲科") with
        {
            Published = new(2026, 9, 22),
        },
        Row(9, "晚了", Usual, new(2026, 8, 20), "甲科") with
        {
            Published = new(2026, 10, 22),
        },
        Row(10, "实时", "实时公开", new(2027, 9, 20), null),
        Row(11, "读不了", Usual, null, "甲科") with
        {
            Fault = new("成文日期“昨天”无法识别", "the event date \"昨天\" cannot be read"),
        },
        Row(12, "依申请", Usual, new(2026, 9, 18), null) with
        {
            Openness = "依申请公开",
        },
        new(13) { Item = "政策解读", EventDate = new(2027, 9, 28) },
        Row(14, "2027年度报告", "每年10月10日前", null, "乙科") with
        {
            Period = "2027",
        },
        Row(15, "又移动", "信息形成之日起7个工作日内", new(2027, 9, 30), "甲科"),
        Row(16, "别处的", "信息形成之日起7个工作日内", new(2027, 9, 30), "广西壮族自治区南宁市民政局"),
        Row(17, "也是别处的", "信息形成之日起7个工作日内", new(2027, 9, 28), "广西壮族自治区南宁市民政局"),
        Row(18, "还没公开", Usual, new(2026, 10, 8), "甲科") with
        {
            Published = new(2026, 12, 1),
        },
        new(19)
        {
            Item = "没有的事项",
            Limit = Usual,
            EventDate = new(2027, 9, 30),
            Period = "第一期",
        },
        Row(20, "今天", Usual, new(2026, 10, 9), "丙科"),
        Row(21, "同一天", Usual, new(2026, 10, 9), "丙科"),
        Row(22, "同一天", Usual, new(2026, 10, 9), "乙科") with
        {
            Note = "二",
        },
        Row(23, "同一天", Usual, new(2026, 10, 9), "乙科") with
        {
            Note = "一",
        },
        Row(24, "没有时限", null, new(2026, 10, 9), null),
        Row(25, "早于成文", Usual, new(2026, 10, 9), null) with
        {
            Published = new(2026, 9, 9),
        },
        Row(26, "提前五天", "举行5个工作日前", new(2027, 10, 12), "乙科"),
        Row(27, "之间", Usual, new(2026, 10, 14), "乙科"),
        new(28) { Item = "政 策 解 读", EventDate = new(2026, 10, 8) },
        new(29) { Item = "政 策 解 读" },
        Row(30, "年报", "每年10月10日前", null, "乙科") with
        {
            Period = "2025年度",
        },
        Row(31, "某期", Usual, new(2026, 10, 9), "乙科") with
        {
            Period = "第一期",
        },
        new(32)
        {
            Title = "有标题的",
            Item = "政 策 解 读",
            EventDate = new(2027, 9, 28),
        },
    ];

    public static LedgerAudit Audit(LocalDate today, WorkingDayCalendar? calendar = null) =>
        new(calendar ?? KnownDays.Calendar, today) { Catalogue = Catalogue, CountsPlacesOfOffices = true };

    public static LedgerSource Source(LedgerPlace place, IEnumerable<LedgerRow>? rows = null) =>
        new(place, rows ?? Rows, () => 0.5, () => { });

    private static LedgerRow Row(int number, string title, string? limit, LocalDate? on, string? office) =>
        new(number)
        {
            Title = title,
            Limit = limit,
            EventDate = on,
            Office = office,
        };

    private static NoticeReading Read()
    {
        string path = Repository.PathTo("tests", "DisclosureDeadlines.Tests", "Data", "notices", "styled", "2027.txt");
        var read = NoticeText.Read(File.ReadAllText(path), "2027", KnownDays.Calendar);
        return new NoticeReading(read.Notice, [.. read.Remarks, new("甲", "a")]);
    }
}
