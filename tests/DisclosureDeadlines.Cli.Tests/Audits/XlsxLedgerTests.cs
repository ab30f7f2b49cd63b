using DisclosureDeadlines.Phrases;
using Xunit;
using static DisclosureDeadlines.Cli.Tests.Audits.RawXlsx;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>Ledgers in workbooks, as people keep them.</summary>
public sealed class XlsxLedgerTests : IDisposable
{
    private const string Limit = "信息形成之日起20个工作日内";

    private static readonly string Header = Row(1, "标题", "公开时限", "成文日期", "发布日期");

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Audit_DatesOfEveryKind_AreRead()
    {
        string file = Write(
            new RawXlsx().Add(
                "台账",
                Header
                    + Row(2, "日期格式", Limit, "<v>46283</v>").Replace("r=\"C2\"", "r=\"C2\" s=\"1\"", StringComparison.Ordinal)
                    + Row(3, "常规格式", Limit, "<v>46283</v>")
                    + Row(4, "有时刻", Limit, "<v>46283.75</v>").Replace("r=\"C4\"", "r=\"C4\" s=\"1\"", StringComparison.Ordinal)
                    + Row(5, "文字", Limit, "2026年9月18日")
                    + Row(6, "八位数", Limit, "<v>20260918</v>")
                    + Row(7, "公式", Limit, "<f>A1+1</f><v>46283</v>")
                    + Row(8, "公式没有值", Limit, "<f>A1+1</f>")
                    + Row(9, "错误值", Limit, "<f>A1+1</f><v>#N/A</v>")
                        .Replace("<c r=\"C9\"", "<c r=\"C9\" t=\"e\"", StringComparison.Ordinal)
                    + Row(10, "没有", Limit)
            )
        );

        var rows = AuditRuns.Rows(file);

        Assert.All(Enumerable.Range(2, 6), number => Assert.Equal("overdue 2026-10-22", rows[number]));
        Assert.StartsWith("invalid event date: a formula that was never calculated, or an error", rows[8], StringComparison.Ordinal);
        Assert.StartsWith("invalid event date: a formula that was never calculated, or an error", rows[9], StringComparison.Ordinal);
        Assert.Equal("noDueDate there is no event date", rows[10]);
    }

    /// <summary>Both ways in which XML writes yes.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void Audit_DaysFrom1904_AreReadSo(string yes)
    {
        string file = Write(
            new RawXlsx { DatesFrom1904 = yes }.Add(
                "台账",
                Header
                    + Row(2, "日期格式", Limit, "<v>44821</v>").Replace("r=\"C2\"", "r=\"C2\" s=\"1\"", StringComparison.Ordinal)
                    + Row(3, "常规格式", Limit, "<v>44821</v>")
            )
        );

        Assert.All(AuditRuns.Rows(file).Values, row => Assert.Equal("overdue 2026-10-22", row));
    }

    [Fact]
    public void Audit_TitleAboveAndHeadingsBetween_AreNoRows()
    {
        string file = Write(
            new RawXlsx().Add(
                "台账",
                Row(1, "某局2026年台账")
                    + Row(3, "标题", "公开时限", "成文日期", "发布日期")
                    + Row(4, "一、办公室")
                    + Row(5, "甲", Limit, "2026-09-18")
                    + Row(8, "乙", Limit, "2026-09-18", "2026-09-20"),
                after: "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A4:D4\"/></mergeCells>"
            )
        );

        Assert.Equal(
            "5: overdue 2026-10-22; 8: publishedInTime 2026-10-22",
            string.Join("; ", AuditRuns.Rows(file).Select(row => $"{row.Key}: {row.Value}"))
        );
        string text = InProcess.Run("audit", file, "--today", "2026-10-26").Output;
        Assert.Contains("headings in row 3", text, StringComparison.Ordinal);
        Assert.Contains("Rows that are headings are no rows of the ledger: 4.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_CellMergedOverRows_HoldsForEachOfThem()
    {
        string file = Write(
            new RawXlsx().Add(
                "台账",
                Header
                    + Row(2, "甲", Limit, "2026-09-18")
                    + Row(3, "乙", "", "2026-09-18")
                    + Row(4, "丙", "", "2026-09-18")
                    + Row(5, "丁", "", "2026-09-18"),
                after: "<mergeCells><mergeCell ref=\"B2:B4\"/></mergeCells>"
            )
        );

        var rows = AuditRuns.Rows(file);

        Assert.All(Enumerable.Range(2, 3), number => Assert.Equal("overdue 2026-10-22", rows[number]));
        Assert.StartsWith("noDueDate there is neither", rows[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_SeveralSheets_AreReadAsOneLedger()
    {
        string file = Write(
            new RawXlsx()
                .Add("封面", Row(1, "某局") + Row(2, "2026年台账"))
                .Add("去年", Header + Row(2, "旧", Limit, "2025-09-18"), "hidden")
                .Add("今年", Header + Row(2, "新", Limit, "2026-09-18"))
                .Add("明年", Header + Row(3, "后", Limit, "2026-09-21"))
                .Add("汇总", Row(1, "责任科室", "应公开", "备注") + Row(2, "办公室", "2"))
        );

        Assert.Equal(
            "2: overdue 2026-10-22; 3: dueToday 2026-10-26",
            string.Join("; ", AuditRuns.Rows(file).Select(row => $"{row.Key}: {row.Value}"))
        );
        Assert.Equal([2], AuditRuns.Rows(file, "--sheet", "今年").Keys);
        Assert.Equal("overdue 2025-10-22", AuditRuns.Rows(file, "--sheet", "去年")[2]);
        Assert.Contains(
            "Sheets not read, being hidden or without headings: 封面, 去年, 汇总.",
            InProcess.Run("audit", file).Output,
            StringComparison.Ordinal
        );
        var csv = InProcess.Run("audit", file, "--format", "csv");
        Assert.Contains("Sheets read as one ledger: 今年, 明年;", csv.Error, StringComparison.Ordinal);
        Assert.Equal(["今年", "明年"], csv.Output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')[^1]));
        Assert.DoesNotContain("Sheets read as one", InProcess.Run("audit", file, "--sheet", "今年").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_ColumnsToTheRightOfTheHeadings_AreNoneOfTheLedger()
    {
        string file = Write(new RawXlsx().Add("台账", Header + Row(2, "甲", Limit, "2026-09-18", "", "", "张三：已催")));

        Assert.Equal("overdue 2026-10-22", AuditRuns.Rows(file)[2]);
    }

    [Fact]
    public void Audit_OwnWorkbook_RoundTripsItsOwnReport()
    {
        string csv = folder.Write("l.csv", $"标题,公开时限,成文日期,发布日期\n=1+1,{Limit},2026-09-18,2026-10-23\n");
        string report = folder.PathTo("r.xlsx");

        Assert.Equal(0, InProcess.Run("audit", csv, "--today", "2026-10-26", "--out", report).ExitCode);

        Assert.Equal("publishedLate 2026-10-22", AuditRuns.Rows(report)[2]);
    }

    private string Write(RawXlsx workbook) => folder.Write("l.xlsx", workbook.Bytes());
}
