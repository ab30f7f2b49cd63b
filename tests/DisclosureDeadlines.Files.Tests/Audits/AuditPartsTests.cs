using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Audits;

/// <summary>What stands round the rows of an audit: its head, its notes and its words.</summary>
public sealed class AuditPartsTests
{
    private const string Limit = "自信息形成之日起20个工作日内";
    private static readonly LocalDate Today = new(2026, 10, 26);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Heads_OfLedgersOfEveryKind_SayAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        var hohhot = DisclosureCatalogue.BuiltIn.Single(catalogue => catalogue.Name == "hohhot");
        Assert.True(Region.TryFind("广西", out var guangxi));
        var plain = new LedgerAudit(ChinaCalendar.Projected, Today);
        var there = new LedgerAudit(ChinaCalendar.Projected.In(guangxi!), Today) { Catalogue = hohhot };
        (string Name, string File, LedgerAudit Audit, string[] Imported)[] all =
        [
            ("plain", "标题,公开时限,成文日期\n", plain, []),
            ("other names of columns", "\n信息名称,时限要求,印发日期,上网时间,主办科室\n", plain, ["国办发明电〔2026〕1号"]),
            ("of a place, with notices", "标题,公开时限,成文日期\n", there, ["甲号", "乙号"]),
            ("in JSON", "[{\"title\":\"甲\"}]", plain, []),
        ];
        foreach (var (name, file, audit, imported) in all)
        {
            Told.Line(text, name);
            using var ledger = LedgerFile.Open(new MemoryStream(Told.Utf8(file)), "f.csv", Told.Plain);
            foreach (string line in LedgerHead.Lines(ledger.Place, audit, Told.Day(Today), imported))
            {
                Told.Line(
                    text,
                    "  " + line.Replace(NoticeWords.Of(ChinaCalendar.Projected.DataVersion), "(notices)", StringComparison.Ordinal)
                );
            }
        }

        Verified.Text($"Heads.{language[..2]}", text.ToString());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Words_OfEveryStateFindingAndCertainty_AreAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        foreach (var state in Enum.GetValues<AuditState>())
        {
            Told.Line(text, $"{AuditNames.Of(state)}: {AuditNames.Words(state)}");
        }

        foreach (var finding in Enum.GetValues<AuditFinding>())
        {
            Told.Line(text, $"{AuditNames.Of(finding)}: {AuditNames.Words(finding, 7)}");
        }

        foreach (var certainty in Enum.GetValues<Certainty>())
        {
            Told.Line(text, $"{AuditNames.Of(certainty)}: {AuditNames.Words(certainty)}");
        }

        foreach (int count in (int[])[0, 1, 20, 21, 45])
        {
            var rows = Audited(Rows(count, "昨天"));
            Told.Line(text, $"{count}: {RowNumbers.Of(rows)}");
            RowNumbers.ByReason(rows).ToList().ForEach(line => Told.Line(text, line));
        }

        RowNumbers
            .ByReason(Audited(string.Concat(Enumerable.Range(1, 25).Select(i => $"甲,{Limit},昨{i}\n"))))
            .ToList()
            .ForEach(line => Told.Line(text, line));
        Verified.Text($"Words.{language[..2]}", text.ToString());
    }

    [Fact]
    public void Strict_ARowThatCannotBeRead_EndsTheWorkWithItsPlace()
    {
        using var ledger = LedgerFile.Open(
            new MemoryStream(Told.Utf8($"标题,公开时限,成文日期\n甲,{Limit},2026-09-18\n乙,{Limit},昨天\n")),
            "f.csv",
            Told.Plain
        );
        var work = new AuditWork(
            new AuditRun(ledger.Place, new LedgerAudit(ChinaCalendar.Projected, Today), []),
            ledger,
            isStrict: true,
            new Unwatched()
        );
        using var rows = new CollectedRows();

        var refused = Assert.Throws<OfficeFileException>(() => work.Run(rows));

        Assert.Equal("f.csv 第3行：成文日期：应为如 2026-09-18 的日期，却是“昨天”。", refused.Sentence.Chinese);
        Assert.Equal("f.csv, row 3: event date: expected a date such as 2026-09-18, found \"昨天\".", refused.Sentence.English);
        Assert.Equal(["甲"], rows.Rows.Select(row => row.Row.Title));
    }

    [Theory]
    [InlineData("zh-CN", "责任科室写明了地方的行，按当地的放假日计：广西壮族自治区。")]
    [InlineData("en", "Rows whose office names a place are counted by the days of that place: 广西壮族自治区.")]
    public void Rows_OfOfficesElsewhere_AreSaidToBeCountedByTheirDays(string language, string sentence)
    {
        using var culture = new InCulture(language);
        using var ledger = LedgerFile.Open(
            new MemoryStream(
                Told.Utf8($"标题,公开时限,成文日期,责任科室\n甲,{Limit},2026-09-18,广西壮族自治区财政厅\n乙,{Limit},2026-09-18,办公室\n")
            ),
            "f.csv",
            Told.Plain
        );
        var work = new AuditWork(
            new AuditRun(ledger.Place, new LedgerAudit(ChinaCalendar.Projected, Today), []),
            ledger,
            isStrict: false,
            new Unwatched()
        );

        Assert.Contains(sentence, work.Run().PassedOver);
    }

    /// <summary>The rows and what is behind them as JSON; one that was not finished leaves nothing behind it.</summary>
    [Fact]
    public void Json_OfAReportThatWasNotFinished_IsNotClosed()
    {
        using var stream = new MemoryStream();
        using var ledger = LedgerFile.Open(new MemoryStream(Told.Utf8("标题,成文日期\n")), "f.csv", Told.Plain);
        var report = new JsonAuditReport(stream);
        report.Begin(new AuditRun(ledger.Place, new LedgerAudit(ChinaCalendar.Projected, Today), []));
        report.Dispose();
        report.Dispose();

        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(stream.ToArray()));
    }

    private static string Rows(int count, string day, string published = "") =>
        string.Concat(Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"文{i},{Limit},{day},{published}\n")));

    private static List<AuditedRow> Audited(string rows)
    {
        using var ledger = LedgerFile.Open(new MemoryStream(Told.Utf8("标题,公开时限,成文日期,发布日期\n" + rows)), "f.csv", Told.Plain);
        return [.. new LedgerAudit(ChinaCalendar.Projected, Today).Audit(ledger.Rows)];
    }
}
