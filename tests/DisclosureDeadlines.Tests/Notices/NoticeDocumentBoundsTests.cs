using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>Documents with as many notices, holidays and signs as are allowed and one more, and texts with as many statements.</summary>
public sealed class NoticeDocumentBoundsTests
{
    private const int Most = 50;
    private const int LongestName = 100;
    private const int MostStatements = 100;

    private const string Clause = """{"name": "州庆", "daysOff": ["2026-05-04"], "makeUpWorkdays": []}""";
    private const string OnePeople = """{"people": "苗族职工", "name": "牛王节", "daysOff": ["2026-05-05"]}""";

    /// <summary>Days of 春节 and 国庆节 of 2026; the other holidays of the decree are in none of them.</summary>
    private static readonly (string Name, string DaysOff, string MakeUp)[] Years =
    [
        (
            "as the decree has it",
            "2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23 2026-10-01 2026-10-02 2026-10-03",
            "2026-02-28"
        ),
        ("a day given away", "2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-10-01 2026-10-02 2026-10-03 2026-10-05", ""),
        ("days missing", "2026-02-17 2026-10-01", ""),
        ("weekdays worked", "2026-02-17 2026-10-01", "2026-02-26 2026-02-27 2026-02-28"),
    ];

    public static TheoryData<string, string> Allowed =>
        new()
        {
            { "notices", Year(Most) },
            { "holidays", One(Repeated(Clause, Most), OnePeople) },
            { "for one people", One(Clause, Repeated(OnePeople, Most)) },
            { "a name", One(Clause.Replace("州庆", new string('庆', LongestName), StringComparison.Ordinal), OnePeople) },
            { "a people", One(Clause, OnePeople.Replace("苗族职工", new string('苗', LongestName), StringComparison.Ordinal)) },
            { "one people alone", One("", OnePeople) },
        };

    public static TheoryData<string, string, string, string> Refused =>
        new()
        {
            { Year(Most + 1), "$.notices", "超过50项", "there are more than 50" },
            { One(Repeated(Clause, Most + 1), OnePeople), "$.holidays", "超过50项", "there are more than 50" },
            { One(Clause, Repeated(OnePeople, Most + 1)), "$.forOnePeople", "超过50项", "there are more than 50" },
            {
                One(Clause.Replace("州庆", new string('庆', LongestName + 1), StringComparison.Ordinal), OnePeople),
                "$.holidays[0].name",
                "名称超过100个字",
                "a name has at most 100 characters"
            },
            {
                One(Clause, OnePeople.Replace("苗族职工", new string('苗', LongestName + 1), StringComparison.Ordinal)),
                "$.forOnePeople[0].people",
                "名称超过100个字",
                "a name has at most 100 characters"
            },
            {
                One(Clause, OnePeople.Replace("\"2026-05-05\"", "", StringComparison.Ordinal)),
                "$.forOnePeople[0]",
                "没有放假日",
                "there is no day off"
            },
            {
                One(Clause, OnePeople.Replace("2026-05-05", "2025-11-30", StringComparison.Ordinal)),
                "$.forOnePeople[0]",
                "2025-11-30 既不在 2026 年，也不在上一年12月",
                "2025-11-30 is neither in 2026 nor in the December before"
            },
            { One("", ""), "$", "通知没有任何节假日", "the notice arranges no holiday" },
            { """{"year": 2026}""", "$", "应有 notices、holidays 或 days 字段", "expected a field \"notices\", \"holidays\" or \"days\"" },
            {
                """{"year": 2026, "days": []}""",
                "$.days",
                "没有任何日子：该年的通知尚未发布",
                "there are no days: the notice for the year is not out yet"
            },
            {
                """{"year": 2026, "notices": [{"title": "通知", "holidays": [{"name": "国庆节", "daysOff": ["2026-10-02"], "makeUpWorkdays": []}]}]}""",
                "$.notices[0].holidays",
                "2026年国庆节是 2026-10-01，这一天却没有放假",
                "国庆节 2026 is on 2026-10-01, but that day is not off"
            },
            {
                """{"year": 2026, "notices": [{"title": "通知", "url": "ftp://www.gov.cn/1.htm", "holidays": [{"name": "州庆", "daysOff": ["2026-10-02"], "makeUpWorkdays": []}]}]}""",
                "$.notices[0].url",
                "不是网址",
                "this is no web address"
            },
            {
                """{"year": 2026, "days": [{"name": "国庆节", "date": "2026-10-02", "isOffDay": true}]}""",
                "$.days",
                "2026年国庆节是 2026-10-01，这一天却没有放假",
                "国庆节 2026 is on 2026-10-01, but that day is not off"
            },
        };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Read_AsManyAsAreAllowed_AreRead(string what, string json) =>
        Assert.True(NoticeDocument.TryRead(Utf8(json), "a.json", out _, out var fault), $"{what}: {fault}");

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_WhatIsBeyondABound_IsRefusedWordForWord(string json, string path, string chinese, string english)
    {
        Assert.False(NoticeDocument.TryRead(Utf8(json), "a.json", out _, out var fault));

        Assert.Equal(($"a.json，{path}：{chinese}。", $"a.json, {path}: {english}."), (fault.Chinese, fault.English));
    }

    /// <summary>Days that the decree gives and a notice in data does not, and weekdays that it calls make-up workdays, are said and not refused.</summary>
    [Fact]
    public void Read_NoticesThatTheDecreeDoesNotKnow_HaveRemarks() =>
        Verified.Text(
            "NoticeDocumentBoundsTests.Remarks",
            string.Join(
                '\n',
                Years.Select(year =>
                    $"{year.Name}: {$"{year.DaysOff} / {year.MakeUp}".TrimEnd()}\n{string.Join('\n', RemarksOn(year.DaysOff, year.MakeUp).Select(remark => $"    {remark.Chinese}\n    {remark.English}"))}"
                )
            )
        );

    [Theory]
    [InlineData(MostStatements, true)]
    [InlineData(MostStatements + 1, false)]
    public void Read_ASentenceWithManyStatements_IsReadUpToAHundred(int statements, bool isRead)
    {
        string said = $"国庆节：{string.Join('，', Enumerable.Repeat("10月1日放假", statements))}。";

        string days = NoticeOutcome.DaysIn(MadeNotices.TextOf("nation 2026", said));

        Assert.Equal(
            isRead
                ? "国庆节 10-01 /"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"! notice.txt 第4行第{7 + (MostStatements * 8)}字：一句话里有100项以上的安排。\n! notice.txt, 4:{7 + (MostStatements * 8)}: there are more than 100 statements in one sentence."
                ),
            days
        );
    }

    /// <summary>A notice for some holidays of a region says which, in both languages.</summary>
    [Theory]
    [InlineData("8月18日放假。", "州庆", "州庆")]
    [InlineData("一、州庆：8月18日放假。\n二、女儿会：8月20日放假。\n三、州庆：8月19日放假。", "州庆、女儿会", "州庆、女儿会")]
    [InlineData("一、国庆节、中秋节：10月1日至8日放假。", "国庆节、中秋节", "国庆节、中秋节")]
    [InlineData("一、春节：1月28日至2月4日放假。", "春节", "春节")]
    public void Read_ARegionsNoticeOnSomeHolidays_SaysWhich(string said, string chinese, string english)
    {
        var notice = NoticeText.Read(MadeNotices.TextOf("enshi", said), "notice.txt").Notice;

        Assert.Equal(
            ($"通知只写了{chinese}", $"the notice speaks of {english} alone"),
            (notice.IncompleteBecause!.Chinese, notice.IncompleteBecause.English)
        );
    }

    [Theory]
    [InlineData("一、春节：1月28日至2月4日放假。\n二、国庆节、中秋节：10月1日至8日放假。")]
    [InlineData("国家法定节假日按照国办发明电〔2024〕12号文件执行。8月18日放假。")]
    public void Read_ARegionsNoticeOnTheWholeYear_IsWhole(string said) =>
        Assert.Null(NoticeText.Read(MadeNotices.TextOf("enshi", said), "notice.txt").Notice.IncompleteBecause);

    /// <summary>What is said of a notice on 春节 and 国庆节 with these days.</summary>
    private static IReadOnlyList<BilingualText> RemarksOn(string daysOff, string makeUp)
    {
        string[] off = daysOff.Split(' ');
        string json = $$"""
            {"year": 2026, "title": "通知", "issued": "2025-11-20", "holidays": [
              {"name": "春节", "daysOff": [{{Days(off, "2026-02")}}], "makeUpWorkdays": [{{Days(makeUp.Split(' '), "2026-02")}}]},
              {"name": "国庆节", "daysOff": [{{Days(off, "2026-10")}}], "makeUpWorkdays": []}]}
            """;
        NoticeDocument.Read(Utf8(json), "a.json", out var remarks);
        return remarks;
    }

    private static string Days(string[] days, string month) =>
        string.Join(", ", days.Where(day => day.StartsWith(month, StringComparison.Ordinal)).Select(day => $"\"{day}\""));

    private static string Year(int notices) =>
        $$"""{"year": 2026, "notices": [{{Repeated($$"""{"title": "通知", "issued": "2026-01-05", "holidays": [{{Clause}}]}""", notices)}}]}""";

    private static string One(string clauses, string forOnePeople) =>
        $$"""{"year": 2026, "title": "通知", "issued": "2026-01-05", "holidays": [{{clauses}}], "forOnePeople": [{{forOnePeople}}]}""";

    private static string Repeated(string json, int times) => string.Join(", ", Enumerable.Repeat(json, times));

    private static MemoryStream Utf8(string json) => new(Encoding.UTF8.GetBytes(json));
}
