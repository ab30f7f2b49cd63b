using System.Text;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;
using static DisclosureDeadlines.Files.Tests.House.RawPackage;

namespace DisclosureDeadlines.Files.Tests.Ledgers;

/// <summary>Ledgers in tables made to meet each branch: rows that are none, what is joined, what the user says of the file.</summary>
public sealed class TableLedgerTextsTests
{
    private static readonly (string Name, string Csv)[] Tables =
    [
        (
            "ditto",
            "标题,成文日期,公开时限,责任科室\n同上,2026-09-18,20日,〃\n甲,2026-09-18,20日,办\n同上,″,\"\"\"\",“\n乙,，,同 上,”\n 同上,同左,上同,同上同上\n"
        ),
        (
            "parts of days",
            "标题,成文日期,,,发布日期\n,年,月,日,\n甲,2026,9,18,2026-10-20\n乙,2026年,9月,18日,\n丙,2026-09-18,,,\n丁,2026,,,\n戊,,9,18,\n己,,,,\n庚,2026,9,同上,\n"
        ),
        (
            "choices",
            "标题,成文日期,公开方式,,\n,,主动公开,依申请公开,不予公开\n甲,2026-09-18,√,,\n乙,2026-09-18,,是,\n丙,2026-09-18,,,1\n丁,2026-09-18,√,√,\n戊,2026-09-18,否,×,\n己,2026-09-18,x,y,z\n庚,2026-09-18,,,\n"
        ),
        (
            "days of channels",
            "标题,成文日期,公开时间,,\n,,网站,公众号,公示栏\n甲,2026-09-18,2026-10-20,2026-10-19,2026-10-21\n乙,2026-09-18,2026-10-20,,\n丙,2026-09-18,2026-10-20,已发,\n丁,2026-09-18,/,-,无\n戊,2026-09-18,,,2026年10月1日\n己,2026-09-18,2026-10-20,无,—\n"
        ),
        (
            "rows that are none",
            "序号,标题,成文日期,发布日期,公开时限,责任科室\n1,2,3,4,5,6\n一、主动公开,,,,,\n1,甲,2026-09-18,,20日,办\n（一）小节,,,,,\n二,,第二部分,,,\n合计,1,,,,\n,小计,,,,\n序号,标题,成文日期,发布日期,公开时限,责任科室\n填表人：张,,,审核人：李,,\n备注,以上,,,,\n注：无,,,,,\n第1页,,,,,\n2,乙,2026-09-18,,20日,办\n三,其他事项,,,,\n总计：2件,,,,,\n制表日期：,2026-09-30,,,,\n"
        ),
        ("codes below the headings", "标题,成文日期,发布日期\nBT,CWRQ,FBRQ\n甲,2026-09-18,\nBT,CWRQ,FBRQ\n"),
        (
            "sections that hint",
            "标题,成文日期,公开时限,发布日期\n以下涉密不公开,,,\n甲,2026-09-18,20日,\n一、主动公开,,,\n乙,2026-09-18,20日,\n"
        ),
        ("a title that hints", "不予公开事项台账\n标题,成文日期,公开时限,发布日期\n甲,2026-09-18,20日,\n"),
        ("columns without headings", ",标题,,成文日期,\nx,甲,,2026-09-18,y\n,乙,z,2026-09-18,,w\n"),
        (
            "a second table",
            "标题,成文日期,公开时限\n甲,2026-09-18,20日\n\n标题,决定日期,公示日期,责任科室\n乙,2026-09-18,2026-09-20,办\n标题,备注,x\n"
        ),
        ("rows of one thing", "标题,成文日期\n甲,\n2026-09-18,\n,2026-09-18\n一、节,\n"),
        ("years", "2026年度台账\n标题,成文日期,发布日期\n甲,9月18日,10月20日\n乙,2025-09-18,1月2日\n丙,12.31,\n"),
        ("years in Chinese", "二〇二六年政务公开台账（2026年1月）\n标题,成文日期\n甲,9月18日\n"),
        ("two years above", "2025年台账\n2026年台账\n标题,成文日期\n甲,9月18日\n"),
        ("a span of years above", "2025—2026年度台账\n标题,成文日期\n甲,9月18日\n"),
        ("a column of years", "2024年台账\n标题,年度,成文日期\n甲,2026,9月18日\n乙,,9月18日\n"),
        ("a form", "行政相对人名称,行政许可决定文书名称,许可决定日期,许可机关,公示日期\n某,决定书,2026-09-18,某局,\n"),
        (
            "many rows that are none",
            "标题,成文日期,公开时限\n"
                + string.Concat(
                    Enumerable.Range(1, 25).Select(i => FormattableString.Invariant($"合计{i},,\n填表人：{i},,\n甲{i},9月{i}日,20日\n"))
                )
        ),
        ("no rows", "标题,成文日期\n"),
        ("blank rows", "标题,成文日期\n,\n , \n甲,2026-09-18\n,\n"),
        ("no ledger", "甲,乙\n丙,丁\n"),
        ("no ledger of many columns", string.Join(',', Enumerable.Range(1, 25).Select(i => $"列{i}")) + "\n1,2\n"),
        ("upright", "标题,甲,乙\n成文日期,x,y\n公开时限,x,y\n"),
        ("upright of two", "标题,甲,乙\n成文日期,x,y\n"),
        ("a register", "申请人,收到日期,答复日期,申请内容\n甲,2026-09-18,,x\n"),
        ("two columns of one kind", "标题,公开日期,公示日期\n甲,2026-09-18,\n"),
        ("two columns of one name", "标题,标题,成文日期\n甲,乙,2026-09-18\n"),
        ("struck by a word", "标题,成文日期,发布日期,备注\n甲,2026-09-18,,作废\n"),
    ];

    private static readonly string[] Sheets =
    [
        "",
        "办公室=标题|成文日期|公开时限/甲|2026-09-18|20日",
        "2026=标题|成文日期|公开时限/甲|9月18日|20日/合计",
        "汇总=科室|件数/办|1",
        "?隐=标题|成文日期|公开时限/乙|2026-09-18|20日",
        "法规科=标题|成文日期|公开时限|责任科室/丙|2026-09-18|20日|",
    ];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Tables_OfEveryKind_AreReadAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        foreach (var (name, csv) in Tables)
        {
            Told.Line(text, name);
            Told.Ledger(text, Told.Utf8(csv), "f.csv");
        }

        Verified.Text($"TableLedgers.{language[..2]}", text.ToString());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Tables_ReadWithTheUsersOptions_AreAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        const string Csv = "名,标题,成文日期,x,公开日期,公示日期\n甲,乙,9月18日,20日,2026-10-20,\n";
        const string Form = "行政相对人名称,行政许可决定文书名称,许可决定日期,许可机关,公示日期\n某,决定书,2026-09-18,某局,\n";
        var own = new Dictionary<string, LedgerField> { ["公开日期"] = LedgerField.Published, ["x"] = LedgerField.Limit };
        (string Name, LedgerOptions Options)[] all =
        [
            ("own names", new(own, null)),
            ("own names and a year", new(own, null) { Year = 2026 }),
            ("how to give the year", new(own, null) { HowToGiveYear = LedgerOptions.YearOption }),
            ("a name that is not to be used", Told.Plain with { UnusedNames = ["公示日期"] }),
            (
                "an own name that is missing",
                new(new Dictionary<string, LedgerField> { ["z"] = LedgerField.Title, ["公开日期"] = LedgerField.Published }, null)
            ),
            ("a sheet", Told.Plain with { Sheet = "甲" }),
        ];
        foreach (var (name, options) in all)
        {
            Told.Line(text, name);
            Told.Ledger(text, Told.Utf8(Csv), "f.csv", options);
        }

        Told.Line(text, "a form, and the user's own limit");
        Told.Ledger(text, Told.Utf8(Form), "f.csv", Told.Plain with { HasOwnLimit = true, Year = 2020 });
        Verified.Text($"TableLedgers.Options.{language[..2]}", text.ToString());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Workbooks_OfSeveralSheets_AreReadAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        (string Name, string? Sheet, string[] Sheets)[] all =
        [
            ("all", null, Sheets[1..]),
            ("a hidden one asked for", "隐", Sheets[1..]),
            ("one that is not there", "无", Sheets[1..]),
            ("one without headings asked for", "汇总", Sheets[1..]),
            ("none with headings", null, [Sheets[3], "?隐=标题|成文日期/甲|2026-09-18", "空="]),
            ("only hidden", null, ["?隐=标题|成文日期/甲|2026-09-18"]),
            ("a summary behind", null, ["台账=标题|成文日期|公开时限/甲|2026-09-18|20日", "各科=责任科室|发布日期/办|1"]),
            (
                "rows on two sheets",
                null,
                [
                    "总=标题|成文日期|公开时限/甲|2026-09-18|20日/乙|2026-09-18|20日",
                    "分=标题|成文日期|公开时限/甲|2026-09-18|20日/丙|2026-09-18|20日/丙|2026-09-18|20日",
                ]
            ),
            ("many sheets", null, [.. Enumerable.Range(1, 25).Select(i => $"表{i}=科室|件数/办|1")]),
        ];
        foreach (var (name, sheet, sheets) in all)
        {
            Told.Line(text, name);
            Told.Ledger(text, Book(sheets), "f.xlsx", Told.Plain with { Sheet = sheet });
        }

        Verified.Text($"TableLedgers.Sheets.{language[..2]}", text.ToString());
    }

    /// <summary>A workbook of sheets drawn as name=row/row with cells parted by |; ? before a hidden one.</summary>
    private static byte[] Book(string[] sheets) =>
        Zip([
            (
                "xl/workbook.xml",
                RawPackage.Book(
                    "",
                    string.Concat(
                        sheets.Select(
                            (sheet, i) =>
                                FormattableString.Invariant(
                                    $"<sheet name=\"{sheet.TrimStart('?').Split('=')[0]}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"{(sheet[0] == '?' ? " state=\"hidden\"" : "")}/>"
                                )
                        )
                    )
                )
            ),
            ("xl/_rels/workbook.xml.rels", Rels(string.Concat(sheets.Select((_, i) => Rel($"r{i}", "worksheet", $"s{i}.xml"))))),
            .. sheets.Select(
                (sheet, i) =>
                    (
                        $"xl/s{i}.xml",
                        Sheet(
                            $"<sheetData>{string.Concat(sheet.Split('=')[1].Split('/').Select(row => $"<row>{string.Concat(row.Split('|').Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>"))}</sheetData>"
                        )
                    )
            ),
        ]);
}
