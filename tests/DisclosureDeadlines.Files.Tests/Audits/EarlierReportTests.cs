using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Audits;

/// <summary>Earlier reports read back: what has changed since, and what is no report.</summary>
public sealed class EarlierReportTests
{
    private const string Limit = "自信息形成之日起20个工作日内";
    private static readonly LocalDate Today = new(2026, 10, 26);

    /// <summary>What was overdue and is, what is newly so, what was settled, what is gone; the same row twice counts twice.</summary>
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Comparison_OfTwoReports_SaysAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        (string Name, string Before, string Now)[] all =
        [
            ("nothing", "", ""),
            ("as before", $"甲,{Limit},2026-09-18,\n", $"甲,{Limit},2026-09-18,\n"),
            (
                "new and settled",
                $"甲,{Limit},2026-09-18,\n乙,{Limit},2026-09-18,2026-10-01\n",
                $"甲,{Limit},2026-09-18,2026-10-25\n乙,{Limit},2026-09-18,2026-10-01\n丙,{Limit},2026-09-18,\n"
            ),
            (
                "gone",
                $"甲,{Limit},2026-09-18,\n乙,{Limit},2026-09-18,\n",
                $"甲,{Limit},2026-09-17,\n乙,信息形成之日起20个工作日内,2026-09-18,\n"
            ),
            (
                "twice",
                $"甲,{Limit},2026-09-18,\n甲,{Limit},2026-09-18,\n",
                $"甲,{Limit},2026-09-18,\n甲,{Limit},2026-09-18,2026-10-25\n甲,{Limit},2026-09-18,\n"
            ),
            ("many new", "", Rows(250, "2026-09-18")),
            ("many settled", Rows(250, "2026-09-18"), Rows(250, "2026-09-18", "2026-10-25")),
            ("out of scope now", $"甲,{Limit},2026-09-18,\n", $"甲,{Limit},2026-09-18,\n"),
        ];
        foreach (var (name, before, now) in all)
        {
            var since = EarlierReport.Read(new MemoryStream(Json(before)), "r.json");
            var comparison = new Comparison(since);
            Audited(now).ForEach(comparison.Add);
            Told.Line(text, $"{name}: {comparison.Sentence}");
            Told.Line(
                text,
                FormattableString.Invariant(
                    $"  {comparison.NewCount} {comparison.SettledCount} {comparison.StillCount} {comparison.GoneCount}; new {comparison.New.Count} from {First(comparison.New)}, settled {comparison.Settled.Count} from {First(comparison.Settled)}"
                )
            );
        }

        Verified.Text($"Comparisons.{language[..2]}", text.ToString());
    }

    [Fact]
    public void Circular_SinceAnEarlierReport_BeginsItsRemarksWithWhatHasChanged()
    {
        using var english = new InCulture("en");
        var since = EarlierReport.Read(new MemoryStream(Json($"甲,{Limit},2026-09-18,\n")), "r.json");
        byte[] file = Told.Utf8($"标题,公开时限,成文日期,发布日期\n甲,{Limit},2026-09-18,2026-10-25\n乙,{Limit},2026-09-18,\n");
        using var ledger = LedgerFile.Open(new MemoryStream(file), "f.csv", Told.Plain);
        using var stream = new MemoryStream();
        using (var report = new DocxAuditReport(stream))
        {
            var run = new AuditRun(ledger.Place, new LedgerAudit(ChinaCalendar.Projected, Today), []) { Since = since };
            new AuditWork(run, ledger, isStrict: false, new Unwatched()).Run(report);
        }

        var text = new StringBuilder();
        PackageTold.Add(text, stream.ToArray());
        Assert.Contains(
            "Against the report of 2026-10-26: 1 newly overdue, 1 published since, 0 still overdue.",
            text.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"rows\":[]}")]
    [InlineData("{\"rows\":[],\"today\":null}")]
    [InlineData("{\"rows\":[],\"today\":\"yesterday\"}")]
    [InlineData("{\"rows\":[{}],\"today\":\"2026-10-26\"}")]
    [InlineData("{\"rows\":[{\"status\":\"overdue\"}],\"today\":\"2026-10-26\"}")]
    [InlineData("{\"rows\":{},\"today\":\"2026-10-26\"}")]
    public void Earlier_WhatIsNoReport_IsRefused(string file)
    {
        var refused = Assert.Throws<OfficeFileException>(() => EarlierReport.Read(new MemoryStream(Told.Utf8(file)), "r.json"));

        Assert.Equal("--since 应为 deadlines audit 写出的 .json 报告，r.json 不是。", refused.Sentence.Chinese);
        Assert.Equal("--since: expected a report that deadlines audit wrote as .json, which r.json is not.", refused.Sentence.English);
        Assert.NotNull(refused.InnerException);
    }

    [Theory]
    [InlineData(256L << 20, true)]
    [InlineData((256L << 20) + 1, false)]
    public void Earlier_LargerThanAReportCanBe_IsRefused(long length, bool isRead)
    {
        var refused = Assert.Throws<OfficeFileException>(() => EarlierReport.Read(new Long(length), "r.json"));

        Assert.Equal(
            isRead ? "--since 应为 deadlines audit 写出的 .json 报告，r.json 不是。" : "r.json 超过 256 MB，不会是核对报告。",
            refused.Sentence.Chinese
        );
        Assert.Equal(isRead, refused.Sentence.English != "r.json is larger than 256 MB and can be no report.");
    }

    private static string First(IReadOnlyList<ReportLine> lines) => lines is [var first, ..] ? first.Title : "nothing";

    private static string Rows(int count, string day, string published = "") =>
        string.Concat(Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"文{i},{Limit},{day},{published}\n")));

    private static List<AuditedRow> Audited(string rows)
    {
        using var ledger = LedgerFile.Open(new MemoryStream(Told.Utf8("标题,公开时限,成文日期,发布日期\n" + rows)), "f.csv", Told.Plain);
        return [.. new LedgerAudit(ChinaCalendar.Projected, Today).Audit(ledger.Rows)];
    }

    private static byte[] Json(string rows)
    {
        using var ledger = LedgerFile.Open(new MemoryStream(Told.Utf8("标题,公开时限,成文日期,发布日期\n" + rows)), "f.csv", Told.Plain);
        using var stream = new MemoryStream();
        using (var report = new JsonAuditReport(stream))
        {
            new AuditWork(
                new AuditRun(ledger.Place, new LedgerAudit(ChinaCalendar.Projected, Today), []),
                ledger,
                isStrict: false,
                new Unwatched()
            ).Run(report);
        }

        return stream.ToArray();
    }

    /// <summary>A stream that says how long it is, and holds nothing.</summary>
    private sealed class Long(long length) : MemoryStream
    {
        public override long Length => length;
    }
}
