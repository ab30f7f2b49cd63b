using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Audits;

/// <summary>Whole reports on ledgers of no row, one and many, in every format and both languages, as they are written.</summary>
public sealed class AuditReportTextsTests
{
    private static readonly LocalDate Today = new(2026, 10, 26);

    private static readonly Dictionary<string, string> Ledgers = new()
    {
        ["none"] = "标题,公开时限,成文日期,发布日期,责任科室\n",
        ["one"] = "标题,公开时限,成文日期,公布于\n甲,20个工作日内,2026-09-18,2026-10-20\n",
        ["many"] = """
            2026年度台账
            序号,标题,事项,公开时限,成文日期,所属期,发布日期,责任科室,备注,是否公开,
            1,=1+1,,信息形成之日起20个工作日内,2026-09-18,,2026-10-23,+甲,<b>备注</b>,,x
            2,逾期,,信息形成之日起20个工作日内,2026-09-18,,,乙,,,
            3,今天,,信息形成之日起20个工作日内,2026-09-21,,,,,,
            4,未到期,,信息形成之日起20个工作日内,2026-10-20,,,乙,,,
            5,即将到期,,信息形成之日起5个工作日内,2026-10-23,,,乙,,,
            6,按时,,信息形成之日起20个工作日内,2026-09-18,,2026-10-22,丙,,,
            7,实时,,实时公开,2026-09-18,,,丙,,,
            8,不识,,信息形成之日起20个工作日内,昨天,,,丙,,,
            9,2025年度报告,,每年1月31日前,,,2026-02-03,丙,,,
            10,明天公开,,信息形成之日起20个工作日内,2026-12-18,,2026-12-01,-,,,
            11,早于成文,,信息形成之日起20个工作日内,2026-09-18,,2026-09-01,丁,,,
            12,依申请,,信息形成之日起20个工作日内,2026-09-18,,,丁,,依申请公开,
            13,目录里的,政策解读,,2026-12-20,2026,,呼和浩特市财政局,,,
            14,,政策解读,,2026-09-18,,,丁,,,
            合计,14,,,,,,,,,
            15,"两
            行",,自信息形成之日起20个工作日内,9月18日,,,丁,,,
            """,
    };

    public static TheoryData<string, string, string> Reports()
    {
        var reports = new TheoryData<string, string, string>();
        foreach (string ledger in Ledgers.Keys)
        {
            foreach (string format in (string[])["csv", "data.csv", "json", "xlsx", "docx"])
            {
                reports.Add(ledger, "zh-CN", format);
                reports.Add(ledger, "en", format);
            }
        }

        return reports;
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_OfALedger_IsWrittenAsVerified(string ledger, string language, string format)
    {
        using var culture = new InCulture(language);
        byte[] report = Written(Ledgers[ledger], format, isGivenBack: false);
        var text = new StringBuilder();
        if (format is "xlsx" or "docx")
        {
            PackageTold.Add(text, report);
        }
        else
        {
            text.Append(Encoding.UTF8.GetString(report));
        }

        Verified.Text($"Report.{ledger}.{format}.{language[..2]}", Masked(text.ToString()));
    }

    /// <summary>The office's own table as a new workbook, with the verdicts behind it.</summary>
    [Theory]
    [InlineData("none")]
    [InlineData("one")]
    [InlineData("many")]
    public void Workbook_OfATextFile_HasItsTableAsVerified(string ledger)
    {
        using var english = new InCulture("en");
        var text = new StringBuilder();
        PackageTold.Add(text, Written(Ledgers[ledger], "xlsx", isGivenBack: true));

        Verified.Text($"Report.{ledger}.back.en", Masked(text.ToString()));
    }

    /// <summary>More rows of a finding than are listed.</summary>
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Workbook_OfMoreThanAreListed_SaysHowManyMore(string language)
    {
        using var culture = new InCulture(language);
        string rows = string.Concat(
            Enumerable.Range(1, 1003).Select(i => FormattableString.Invariant($"文{i},20个工作日内,2026-09-18,科{i % 3}\n"))
        );
        var text = new StringBuilder();
        PackageTold.Add(text, Written("标题,公开时限,成文日期,责任科室\n" + rows, "xlsx", isGivenBack: false));

        Assert.Contains(
            language == "en" ? ">Overdue, not published: 3 more; filter the rows<" : ">逾期未公开：另有3件，在台账里筛选<",
            text.ToString(),
            StringComparison.Ordinal
        );
    }

    private static string Masked(string text) =>
        text.Replace(ChinaCalendar.Projected.DataVersion, "(data)", StringComparison.Ordinal)
            .Replace(NoticeWords.Of(ChinaCalendar.Projected.DataVersion), "(notices)", StringComparison.Ordinal);

    private static byte[] Written(string file, string format, bool isGivenBack)
    {
        byte[] bytes = Told.Utf8(file);
        using var ledger = LedgerFile.Open(new MemoryStream(bytes), "目录/台账.csv", Told.Plain);
        var audit = new LedgerAudit(ChinaCalendar.Projected, Today)
        {
            Catalogue = DisclosureCatalogue.BuiltIn.Single(catalogue => catalogue.Name == "hohhot"),
        };
        using var stream = new MemoryStream();
        using (
            AuditReport report = format switch
            {
                "csv" => new CsvAuditReport(stream, new UTF8Encoding(false), forReaders: true),
                "data.csv" => new CsvAuditReport(stream, new UTF8Encoding(false), forReaders: false),
                "json" => new JsonAuditReport(stream),
                "xlsx" => new XlsxAuditReport(stream),
                _ => new DocxAuditReport(stream),
            }
        )
        {
            var run = new AuditRun(ledger.Place, audit, [])
            {
                Organisation = file.Length > 300 ? "某市政务公开办公室" : null,
                Source = isGivenBack ? () => new MemoryStream(bytes) : null,
            };
            new AuditWork(run, ledger, isStrict: false, new Unwatched()).Run(report);
        }

        return stream.ToArray();
    }
}
