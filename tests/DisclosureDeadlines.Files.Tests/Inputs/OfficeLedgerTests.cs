using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>
/// Ledgers as offices save them, each with the rows that a clerk expects of it: <c>Office/ledgers.tsv</c>, written down by hand before a
/// file was read.
/// </summary>
public sealed class OfficeLedgerTests
{
    private static readonly LocalDate Today = new(2026, 11, 28);

    /// <summary>What is told by the status too.</summary>
    private static readonly AuditFinding[] OfStatus =
    [
        AuditFinding.Overdue,
        AuditFinding.DueSoon,
        AuditFinding.PublishedLate,
        AuditFinding.NoDueDate,
        AuditFinding.Invalid,
    ];

    public static TheoryData<string> Files => [.. Expected().Select(row => row[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Ledger_AsOfficesSaveIt_HasTheRowsThatAClerkExpects(string file)
    {
        string[][] expected = [.. Expected().Where(row => row[0] == file)];

        var rows = Audit(file);

        Assert.Equal(
            expected.Select(row => $"{row[1]} {row[2]} {row[4]}"),
            rows.Select(row => $"{row.Row.Number} {Name(row.State)} {Findings(row)}")
        );
        Assert.All(
            expected.Zip(rows),
            pair =>
                Assert.True(
                    pair.First[3] == "*" || pair.First[3] == $"{pair.Second.DueOn:uuuu'-'MM'-'dd}",
                    $"row {pair.Second.Row.Number} is due on {pair.Second.DueOn}"
                )
        );
        Assert.All(
            rows.Where(row => row.State is AuditState.Invalid or AuditState.NoDueDate or AuditState.OutOfScope),
            row => Assert.NotNull(row.Reason)
        );
    }

    [Theory]
    [InlineData(
        "L01_标题行_合计行_填表人.xlsx",
        "Rows that are totals are no rows of the ledger: 6.",
        "Rows that say who filled in the table, or remark on it, are no rows of the ledger: 7."
    )]
    [InlineData("L09_两个发布列.xlsx", "The published date is taken from the column \"发布时间\", and not from \"公开日期\".")]
    [InlineData("L10_成文与印发.xlsx", "The event date is taken from the column \"成文日期\", and not from \"印发日期\".")]
    [InlineData("L12_隐藏列与筛选.xlsx", "Hidden rows, read like the others: 4.", "Hidden columns, read like the others: 标题, 成文日期.")]
    [InlineData("L32_填表说明_台账_汇总.xlsx", "Sheets not read, being hidden or without headings: 填表说明, 汇总.")]
    [InlineData("L51_一张表里两个台账.xlsx", "Rows that are headings are no rows of the ledger: 5.")]
    [InlineData("P05_空列名.xlsx", "Columns without a heading, not used: B.")]
    [InlineData(
        "P12_年份只在标题.xlsx",
        "Days without a year are taken to be of 2026, as the title or the sheet's name says: rows 3, 4, 5."
    )]
    [InlineData("P15_每科一表.et", "The sheet \"政策法规科\" has no column of offices; its rows are taken to be those of 政策法规科.")]
    [InlineData(
        "R01_总表与分表.xlsx",
        "2 rows stand on another sheet too (same title and event date) and were counted on each; choose one sheet with --sheet."
    )]
    [InlineData(
        "R06_一件几行_合并标题.xls",
        "Rows of the same paper as the one above (title and event date are merged cells), not counted again; the earliest publication counts: 3."
    )]
    [InlineData("S01_分月_汇总_数据字典.xlsx", "Sheets not read, being hidden or without headings: 填写说明, 汇总, 数据字典.")]
    [InlineData("S04_双公示许可_四十列.xls", "Rows that repeat the headings are no rows of the ledger: 2.")]
    [InlineData("S16_划掉与作废.xlsx", "Rows struck through, not judged where they have no day of publication: 4, 8.")]
    [InlineData("S25_修订记录_日期单元格.ods", "Hidden rows, read like the others: 5, 6.")]
    [InlineData(
        "T02_一行表头_各渠道日期.xlsx",
        "The published date is taken from the column \"门户网站发布日期\", and not from \"微信公众号发布日期\", \"公示栏张贴日期\"."
    )]
    [InlineData(
        "T18_导出的尾行.xlsx",
        "Rows that are totals are no rows of the ledger: 3.",
        "Rows that say who filled in the table, or remark on it, are no rows of the ledger: 4, 5."
    )]
    [InlineData("T33_小标题两格.xlsx", "Rows that are headings are no rows of the ledger: 2, 4.")]
    [InlineData("U12_页脚与各种小计.xlsx", "Rows that are totals are no rows of the ledger: 5, 6, 10, 11, 12.")]
    [InlineData(
        "U36_月日两列_年在标题.et",
        "Days without a year are taken to be of 2026, as the title or the sheet's name says: rows 4, 5, 6."
    )]
    [InlineData("V06_接口_英文键.json", "Members not used: docNo (name what they hold with --map MEMBER=FIELD).")]
    public void Ledger_WhatIsNoRowOfIt_IsSaid(string file, params string[] notes)
    {
        using var english = new InCulture("en");
        using var ledger = Open(file);
        _ = ledger.Rows.Count();

        Assert.All(notes, note => Assert.Contains(note, ledger.Place.Remarks));
    }

    [Theory]
    [InlineData("L23_依申请公开登记表.xlsx", "is a register of cases and no ledger of publications; audit it with case audit")]
    [InlineData("M02_富文本.doc", "is a document in RTF")]
    [InlineData("M11_两个决定日期.xlsx", "Both columns \"决定日期\" and \"批复日期\" look like the event date")]
    [InlineData("M21_接口.json", "has several lists (rows, dict)")]
    [InlineData("P16_竖着的表.xlsx", "stand one below the other in the first column (标题, 成文日期, 公开时限, 发布日期, 责任科室)")]
    [InlineData("P40_加了密码.xlsx", "is protected by a password")]
    [InlineData("P40_加了密码.xls", "is protected by a password")]
    [InlineData("P40_加了密码.ods", "is protected by a password")]
    [InlineData("S07_依申请登记_UTF16.csv", "is a register of cases and no ledger of publications; audit it with case audit")]
    [InlineData("S19_左右两表.xlsx", "Two columns are called \"标题\"")]
    [InlineData("S20_由PDF复制.docx", "has no table in it")]
    [InlineData("S30_严格格式_无坐标.xlsx", "was saved as Strict Open XML")]
    [InlineData("U15_两列公开与公示.xlsx", "Both columns \"公开日期\" and \"公示日期\" look like the published date")]
    [InlineData("U18_预决算公开两组.xlsx", "Two columns are called \"批复日期\"")]
    [InlineData("V07_公共资源_两个公告日期.ods", "Both columns \"采购公告日期\" and \"中标公告日期\" look like the published date")]
    [InlineData("V10_中文逗号.txt", "has no headings")]
    public void File_ThatLeavesAQuestion_IsAnsweredWithIt(string file, string sentence)
    {
        using var english = new InCulture("en");

        Assert.Contains(sentence, Assert.Throws<OfficeFileException>(() => Audit(file)).Message, StringComparison.Ordinal);
    }

    /// <summary>Of a row that a file calls published somewhere, it is asked when, and where that stands is told.</summary>
    [Theory]
    [InlineData("T02_一行表头_各渠道日期.xlsx", 3, "the column \"微信公众号发布日期\" says \"2026-10-20\"")]
    [InlineData("T06_是否已公开.xlsx", 2, "the column \"是否已公开\" says \"是\"")]
    [InlineData("T39_备注写已公开.csv", 2, "the column \"备注\" says \"已于10月20日公开\"")]
    [InlineData("T21_只显示年月.xlsx", 4, "without the day")]
    [InlineData("S16_划掉与作废.xlsx", 6, "the ledger says \"作废\"")]
    [InlineData("U04_内容管理导出_状态.xls", 3, "the column \"状态\" says \"已撤稿\"")]
    [InlineData("U04_内容管理导出_状态.xls", 7, "the column \"状态\" says \"待发布\"")]
    [InlineData("U07_数据库导出_删除标志.tsv", 4, "the column \"del_flag\" says \"1\"")]
    [InlineData("U08_接口_状态.json", 2, "the column \"状态\" says \"已撤回\"")]
    [InlineData("U14_备注怎么写的都有.ods", 5, "the ledger says \"经审查不予公开\"")]
    [InlineData("U14_备注怎么写的都有.ods", 8, "the column \"备注\" says \"文件已废止\"")]
    [InlineData("U30_裁判文书上网台账.xlsx", 3, "the column \"不上网理由\" says \"涉及离婚诉讼\"")]
    [InlineData("U34_只有网址没有日期.csv", 3, "the column \"公开网址\" says \"http://www.x.gov.cn")]
    [InlineData("U35_发文登记_是否涉密.xlsx", 5, "the ledger says \"涉密\"")]
    public void Row_NotJudged_SaysWhatStandsWhere(string file, int number, string words)
    {
        using var english = new InCulture("en");

        Assert.Contains(words, Audit(file).First(row => row.Row.Number == number).Reason!.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P08_科室合并_各科小计.xls", "办公室 办公室 法规科")]
    [InlineData("P15_每科一表.et", "办公室 政策法规科")]
    [InlineData("P24_接口_嵌套.json", "办公室 法规科")]
    [InlineData("P26_批注_隐藏表.ods", "办公室 办公室 法规科")]
    [InlineData("Q03_时限科室在末列合并.xls", "办公室 办公室 法规科")]
    [InlineData("Q04_末列合并.ods", "办公室 办公室 法规科")]
    public void Office_WhereverTheFileSaysIt_IsThatOfEachRow(string file, string offices) =>
        Assert.Equal(offices, string.Join(' ', Audit(file).Select(row => row.Row.Office)));

    /// <summary>A table within a cell only lays out what the cell says.</summary>
    [Fact]
    public void Title_InATableOfItsOwn_IsThatOfTheRow() =>
        Assert.Equal(["关于甲的通知", "关于乙的通知 附件", "关于丙的通知"], Audit("U05_嵌套表格_网页.xls").Select(row => row.Row.Title));

    [Theory]
    [InlineData("L21_双公示_行政许可.xlsx", "双公示表")]
    [InlineData("N03_双公示_行政处罚.xlsx", "双公示表")]
    [InlineData("L25_门户网站公开信息登记表.xlsx", "信息登记表")]
    [InlineData("L26_网站清单.tsv", "网站导出清单")]
    [InlineData("L01_标题行_合计行_填表人.xlsx", null)]
    public void Reading_OfAKnownForm_NamesIt(string file, string? form)
    {
        using var chinese = new InCulture("zh-CN");
        using var ledger = Open(file);

        Assert.Equal(form, Assert.Single(ReadLedger.Of(ledger.Place)).Form);
    }

    private static List<AuditedRow> Audit(string file)
    {
        using var ledger = Open(file);
        return [.. new LedgerAudit(ChinaCalendar.Projected, Today).Audit(ledger.Rows)];
    }

    private static LedgerSource Open(string file) =>
        LedgerFile.Open(File.OpenRead(OfficeFiles.PathTo(file)), file, new LedgerOptions(new Dictionary<string, LedgerField>(), null));

    private static IEnumerable<string[]> Expected() =>
        File.ReadLines(OfficeFiles.PathTo("ledgers.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));

    private static string Name(AuditState state) => char.ToLowerInvariant($"{state}"[0]) + $"{state}"[1..];

    private static string Findings(AuditedRow row) =>
        string.Join(' ', row.Findings.Except(OfStatus).Select(finding => char.ToLowerInvariant($"{finding}"[0]) + $"{finding}"[1..]));
}
