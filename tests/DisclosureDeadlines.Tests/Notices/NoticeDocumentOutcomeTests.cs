using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// One notice as a JSON document, changed in one place, and what comes of it: every field that is read, and the refusal of every one that
/// is missing, of the wrong kind, or contradicts another.
/// </summary>
public sealed class NoticeDocumentOutcomeTests
{
    private const string One = """
        {"year": 2026, "title": "关于开斋节放假的通知", "number": "宁政办发〔2026〕1号", "issued": "2026-01-05", "url": "https://www.nx.gov.cn/1.htm", "region": "宁夏", "source": "s", "textSeen": true, "effect": "e", "partial": "one festival alone", "remarks": "r", "holidays": [{"name": "开斋节", "nameInNotice": "“开斋节”", "daysOff": ["2026-03-20", "2026-03-21"], "makeUpWorkdays": ["2026-03-28"], "statedDaysOff": 2, "scope": "全区", "grade": "A", "bindsOffices": false, "source": "s", "note": "n"}]}
        """;

    private const string Year = """
        {"year": 2026, "notices": [{"title": "通知", "number": "国办发明电〔2025〕9号", "issued": "2025-11-20", "holidays": [{"name": "元旦", "daysOff": ["2025-12-31", "2026-01-01"], "makeUpWorkdays": ["2025-12-28"]}, {"name": "国庆节", "daysOff": ["2026-10-01"], "makeUpWorkdays": []}]}]}
        """;

    private const string HolidayCn = """
        {"$schema": "x", "$id": "y", "year": 2026, "papers": ["https://www.gov.cn/2026.htm"], "days": [{"name": "元旦", "date": "2026-01-03", "isOffDay": true}, {"name": "元旦", "date": "2026-01-01", "isOffDay": true}, {"name": "元旦", "date": "2026-01-11", "isOffDay": false}, {"name": "元旦", "date": "2026-01-04", "isOffDay": false}]}
        """;

    private static readonly (string Json, string Right, string Wrong)[] Changes =
    [
        (One, "", ""),
        (One, "\"year\": 2026, ", ""),
        (One, "\"year\": 2026", "\"year\": 1948"),
        (One, "\"year\": 2026", "\"year\": 2101"),
        (One, "\"title\": \"关于开斋节放假的通知\", ", ""),
        (One, "\"title\": \"关于开斋节放假的通知\"", "\"title\": 7"),
        (One, "\"title\": \"关于开斋节放假的通知\", \"number\": \"宁政办发〔2026〕1号\", ", ""),
        (One, "\"number\": \"宁政办发〔2026〕1号\"", "\"number\": null"),
        (One, "\"issued\": \"2026-01-05\", ", ""),
        (One, "\"issued\": \"2026-01-05\"", "\"issued\": \"5 January\""),
        (One, "https://www.nx.gov.cn/1.htm", "http://www.nx.gov.cn/1.htm"),
        (One, "https://www.nx.gov.cn/1.htm", "ftp://www.nx.gov.cn/1.htm"),
        (One, "https://www.nx.gov.cn/1.htm", "www.nx.gov.cn/1.htm"),
        (One, "\"region\": \"宁夏\", ", ""),
        (One, "\"region\": \"宁夏\"", "\"region\": \"北京市\""),
        (One, "\"partial\": \"one festival alone\", ", ""),
        (One, "\"effect\"", "\"effects\""),
        (One, "\"remarks\"", "\"remark\""),
        (One, "\"nameInNotice\": \"“开斋节”\", ", ""),
        (One, "\"name\": \"开斋节\", ", ""),
        (One, "[\"2026-03-20\", \"2026-03-21\"]", "[]"),
        (One, "[\"2026-03-20\", \"2026-03-21\"], \"makeUpWorkdays\": [\"2026-03-28\"]", "[], \"makeUpWorkdays\": []"),
        (One, "\"makeUpWorkdays\": [\"2026-03-28\"], ", ""),
        (One, "\"daysOff\": [\"2026-03-20\", \"2026-03-21\"], ", ""),
        (One, "[\"2026-03-20\", \"2026-03-21\"]", "[\"2026-03-21\", \"2026-03-20\"]"),
        (One, "[\"2026-03-20\", \"2026-03-21\"]", "[\"2026-03-20\", \"2026-03-28\"]"),
        (One, "[\"2026-03-20\", \"2026-03-21\"]", "[\"2025-11-30\"]"),
        (One, "[\"2026-03-28\"]", "[\"2027-01-02\"]"),
        (One, "[\"2026-03-28\"]", "[\"2026-03-27\"]"),
        (One, "\"scope\"", "\"scopes\""),
        (One, "\"scope\": \"全区\", ", ""),
        (One, "\"grade\": \"A\", ", ""),
        (One, "\"bindsOffices\": false, ", ""),
        (One, "\"bindsOffices\": false", "\"bindsOffices\": \"no\""),
        (One, "\"note\"", "\"notes\""),
        (
            One,
            "\"title\": \"关于开斋节放假的通知\", \"number\": \"宁政办发〔2026〕1号\", \"issued\": \"2026-01-05\", \"url\": \"https://www.nx.gov.cn/1.htm\", \"region\": \"宁夏\", ",
            ""
        ),
        (Year, "", ""),
        (Year, "\"year\": 2026, ", ""),
        (Year, "\"year\": 2026, \"notices\"", "\"year\": 2026, \"title\": \"x\", \"notices\""),
        (Year, "{\"title\"", "{\"year\": 2026, \"title\""),
        (Year, "{\"title\"", "{\"year\": 2025, \"title\""),
        (Year, "\"title\": \"通知\", ", ""),
        (
            Year,
            "[{\"name\": \"元旦\", \"daysOff\": [\"2025-12-31\", \"2026-01-01\"], \"makeUpWorkdays\": [\"2025-12-28\"]}, {\"name\": \"国庆节\", \"daysOff\": [\"2026-10-01\"], \"makeUpWorkdays\": []}]",
            "[]"
        ),
        (Year, "[\"2026-10-01\"]", "[\"2025-12-28\"]"),
        (HolidayCn, "", ""),
        (HolidayCn, "\"year\": 2026, ", ""),
        (HolidayCn, "\"papers\": [\"https://www.gov.cn/2026.htm\"], ", ""),
        (HolidayCn, "[\"https://www.gov.cn/2026.htm\"]", "[]"),
        (HolidayCn, "\"$id\"", "\"$ids\""),
        (HolidayCn, "\"$schema\": \"x\", ", ""),
        (HolidayCn, "\"date\": \"2026-01-03\"", "\"day\": 1, \"date\": \"2026-01-03\""),
        (HolidayCn, "\"date\": \"2026-01-03\"", "\"date\": \"2026-01-01\""),
        (HolidayCn, "\"name\": \"元旦\", \"date\": \"2026-01-03\"", "\"date\": \"2026-01-03\""),
        (HolidayCn, "\"2026-01-03\", \"isOffDay\": true", "\"2026-01-03\""),
        (HolidayCn, "2026-01-03", "2025-11-30"),
        (HolidayCn, "2026-01-11", "2026-01-12"),
    ];

    [Fact]
    public void Read_OneNoticeChangedInOnePlace_IsReadOrRefusedWordForWord()
    {
        var table = new StringBuilder();
        foreach (var (json, right, wrong) in Changes)
        {
            Assert.Contains(right, json, StringComparison.Ordinal);
            string name =
                json == One ? "one notice"
                : json == Year ? "a year's file"
                : "holiday-cn";
            table
                .Append(name)
                .Append(
                    right.Length == 0 ? ""
                    : wrong.Length == 0 ? $", without {right.Trim()}"
                    : $", {wrong} for {right}"
                )
                .Append('\n');
            string changed = right.Length == 0 ? json : json.Replace(right, wrong, StringComparison.Ordinal);
            table
                .Append("    ")
                .Append(NoticeOutcome.Of(() => Shown(changed)).Replace("\n", "\n    ", StringComparison.Ordinal))
                .Append('\n');
        }

        Verified.Text("NoticeDocumentOutcomeTests", table.ToString());
    }

    [Fact]
    public void Read_TwoFaults_NamesTheFirst()
    {
        string json = One.Replace("\"2026-03-28\"", "\"2026-03-27\", \"2026-03-26\"", StringComparison.Ordinal);

        Assert.Equal(
            "! notice.json，$.holidays[0].makeUpWorkdays[1]：2026-03-26 没有按先后排列，或者重复。\n! notice.json, $.holidays[0].makeUpWorkdays[1]: 2026-03-26 is out of order or is given twice.",
            NoticeOutcome.Of(() => Shown(json))
        );
    }

    private static string Shown(string json)
    {
        var notices = NoticeDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "notice.json");
        return string.Join(
            '\n',
            notices.Select(n =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{n.Year}; {n}; known from {n.KnownFrom:uuuu'-'MM'-'dd}; {n.Title ?? "no title"}; {n.Url?.ToString() ?? "no address"}; {n.Region?.FullName ?? "the whole country"}; {n.IncompleteBecause?.English ?? "whole"}\n{string.Join('\n', n.Clauses.Select(c => Shown(c, n.Year)))}"
                )
            )
        );
    }

    private static string Shown(HolidayClause clause, int year) =>
        $"{NoticeOutcome.Shown(clause, year)}; {clause.Scope ?? "no scope"}; {clause.Grade ?? "no grade"}; {(clause.BindsOffices ? "binds offices" : "does not bind offices")}";
}
