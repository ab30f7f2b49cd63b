using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Html;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.Audits;
using DisclosureDeadlines.Files.Tests.Inputs;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Api;

/// <summary>A ledger through the public door: what comes out is what the tool says of the same file.</summary>
public sealed class OfficeLedgerTests
{
    private const string Csv = "标题,公开时限,成文日期,发布日期\n通知,20个工作日内,2026-09-18,\n";

    private static readonly LedgerAudit Audit = new(ChinaCalendar.Projected, new LocalDate(2026, 11, 28));

    public static TheoryData<string> Files =>
        [
            "L01_标题行_合计行_填表人.xlsx",
            "L15_旧格式.xls",
            "L20_Excel另存GBK.csv",
            "L42_开放文档.ods",
            "N04_表中有表.docx",
            "N07_网页归档.mht",
            "N20_接口带外壳.json",
            "R01_总表与分表.xlsx",
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnOfficesFile_GivesTheReportsOfTheTool(string name)
    {
        byte[] file = File.ReadAllBytes(OfficeFiles.PathTo(name));
        foreach (var language in Enum.GetValues<OfficeLanguage>())
        {
            var ledger = Read(file, name, new OfficeLedgerOptions { Language = language });

            Assert.Equal(OfTool(file, name, language, stream => new JsonAuditReport(stream)), Written(ledger, LedgerReportFormat.Json));
            Assert.Equal(OfTool(file, name, language, stream => new HtmlAuditReport(stream)), Written(ledger, LedgerReportFormat.Html));
            Assert.Equal(
                OfTool(file, name, language, stream => new CsvAuditReport(stream, Encoding.UTF8, forReaders: true)),
                Written(ledger, LedgerReportFormat.Csv)
            );
            Assert.Equal("PK"u8.ToArray(), Bytes(ledger, LedgerReportFormat.Xlsx)[..2]);
            Assert.Equal("PK"u8.ToArray(), Bytes(ledger, LedgerReportFormat.Docx)[..2]);
            Assert.Equal(ledger.Rows.Count, ledger.Summary.Totals.Rows);
        }
    }

    /// <summary>A day without a year is refused with how to give one; the option gives it, and the notes say so.</summary>
    [Fact]
    public void Year_OfDaysWithoutOne_IsGivenByTheOptionAndSaid()
    {
        byte[] file = Encoding.UTF8.GetBytes("标题,公开时限,成文日期\n通知,20个工作日内,9月18日\n");
        OfficeLedgerOptions english = new() { Language = OfficeLanguage.English };

        var without = Assert.Single(Read(file, "l.csv", english).Rows);
        var with = Read(file, "l.csv", english with { Year = 2026 });

        Assert.Equal(AuditState.Invalid, without.State);
        Assert.Contains("option Year", without.Reason!.English, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 10, 22), Assert.Single(with.Rows).Deadline!.DueOn);
        Assert.Contains(with.Notes, note => note.Contains("2026", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(2101)]
    public void Year_ThatNoCalendarHas_IsRefused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new OfficeLedgerOptions { Year = year });

    [Fact]
    public void Tables_OfAWorkbook_SayWhichColumnWasTakenForWhat()
    {
        const string Name = "L21_双公示_行政许可.xlsx";
        var table = Assert.Single(Read(File.ReadAllBytes(OfficeFiles.PathTo(Name)), Name).Tables);

        Assert.Equal("双公示表", table.Form?.Chinese);
        Assert.InRange(table.HeaderRow, 1, 3);
        Assert.Equal(LedgerField.Event, table.Columns.Single(column => column.Heading == "许可决定日期").Field);
    }

    /// <summary>The form gives its rows the limit of 7 working days, unless the audit has one for rows that have none.</summary>
    [Fact]
    public void Read_AKnownFormWithoutLimits_TakesItsLimitUnlessTheAuditHasOne()
    {
        const string Name = "L21_双公示_行政许可.xlsx";
        byte[] file = File.ReadAllBytes(OfficeFiles.PathTo(Name));
        var own = new LedgerAudit(Audit.Calendar, Audit.Today) { Otherwise = TimeLimit.Parse("30个工作日内") };

        Assert.All(Read(file, Name).Rows, row => Assert.Contains("7个工作日", row.Limit!.Text, StringComparison.Ordinal));
        using var stream = new MemoryStream(file);
        Assert.All(OfficeLedger.Read(stream, Name, own).Rows, row => Assert.Equal("30个工作日内", row.Limit!.Text));
    }

    [Fact]
    public void Read_WithHeadingsOfOnesOwn_TakesThem()
    {
        byte[] file = "标题,办理时限,成文日期,挂网日,发布日期\n通知,20个工作日内,2026-09-18,2026-09-21,2026-12-01\n"u8.ToArray();
        var options = new OfficeLedgerOptions
        {
            OwnNames = new Dictionary<string, LedgerField> { ["挂网日"] = LedgerField.Published, ["办理时限"] = LedgerField.Limit },
            UnusedNames = ["发布日期"],
        };

        Assert.Equal(new LocalDate(2026, 9, 21), Assert.Single(Read(file, "a.csv", options).Rows).Row.Published);
        Assert.Contains(
            "挂网时间",
            Assert
                .Throws<OfficeFileException>(() =>
                    Read(
                        file,
                        "a.csv",
                        options with
                        {
                            OwnNames = new Dictionary<string, LedgerField> { ["挂网时间"] = LedgerField.Published },
                        }
                    )
                )
                .Sentence.English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_ASheet_TakesItAlone()
    {
        const string Name = "Q09_按月分表.xlsx";
        byte[] file = File.ReadAllBytes(OfficeFiles.PathTo(Name));
        var all = Read(file, Name);

        Assert.True(all.Tables.Count > 1);
        Assert.Equal(all.Tables[1].Sheet, Assert.Single(Read(file, Name, new() { Sheet = all.Tables[1].Sheet }).Tables).Sheet);
    }

    [Fact]
    public void Notes_OfAFileThatLeavesSomethingOpen_AreInTheLanguageAskedForAndTheCultureStays()
    {
        using var german = new InCulture("de-DE");
        byte[] file = "标题,公开时限,成文日期\n"u8.ToArray();

        Assert.Contains("没有一行", Read(file, "a.csv", new() { Language = OfficeLanguage.Chinese }).Notes[0], StringComparison.Ordinal);
        Assert.Contains("no rows", Read(file, "a.csv").Notes[0], StringComparison.Ordinal);
        var refused = Assert.Throws<OfficeFileException>(() =>
            Read("no ledger"u8.ToArray(), "a.csv", new() { Language = OfficeLanguage.Chinese })
        );
        Assert.Equal(refused.Sentence.Chinese, refused.Message);
        Assert.Equal("de-DE", CultureInfo.CurrentUICulture.Name);
        Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public void Notes_OfAnImportedNotice_NameItInTheReport()
    {
        var notice = new HolidayNotice(2026, "厂庆放假通知", null, [new HolidayClause("厂庆", [new LocalDate(2026, 9, 21)])]);
        var audit = new LedgerAudit(ChinaCalendar.Projected.With(notice), Audit.Today);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Csv));
        var ledger = OfficeLedger.Read(stream, "a.csv", audit);

        Assert.Contains(notice.ShortName, Written(ledger, LedgerReportFormat.Json), StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 10, 23), ledger.Rows[0].DueOn);
    }

    /// <summary>The workbook that is given back loses its macros, which is remarked in it, and nowhere else.</summary>
    [Fact]
    public void WriteReport_AWorkbookThatLosesSomething_ChangesNoOtherReport()
    {
        var ledger = Read(WithMacros("L01_标题行_合计行_填表人.xlsx"), "a.xlsm", new() { Language = OfficeLanguage.Chinese });
        string before = Written(ledger, LedgerReportFormat.Json);

        _ = Bytes(ledger, LedgerReportFormat.Xlsx);

        Assert.Equal(before, Written(ledger, LedgerReportFormat.Json));
        Assert.DoesNotContain("宏", before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReminderFormat.Json, "\"reminders\"")]
    [InlineData(ReminderFormat.Csv, "overdue,2,通知")]
    [InlineData(ReminderFormat.Ics, "BEGIN:VCALENDAR")]
    public void WriteReminders_InEachFormat_AreThoseOfTheLedger(ReminderFormat format, string expected)
    {
        var ledger = Read(Encoding.UTF8.GetBytes(Csv), "a.csv");
        using var written = new MemoryStream();

        ledger.WriteReminders(written, format, [5, 0]);

        Assert.Contains(expected, Encoding.UTF8.GetString(written.ToArray()), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ledger.WriteReminders(written, format, []));
    }

    private static OfficeLedger Read(byte[] file, string name, OfficeLedgerOptions? options = null)
    {
        using var stream = new MemoryStream(file);
        return OfficeLedger.Read(stream, name, Audit, options);
    }

    private static byte[] Bytes(OfficeLedger ledger, LedgerReportFormat format)
    {
        using var written = new MemoryStream();
        ledger.WriteReport(written, format, new OfficeReportOptions { Organisation = " 某局 " });
        return written.ToArray();
    }

    private static string Written(OfficeLedger ledger, LedgerReportFormat format) => Encoding.UTF8.GetString(Bytes(ledger, format));

    private static string OfTool(byte[] file, string name, OfficeLanguage language, Func<Stream, AuditReport> make)
    {
        using var culture = new InCulture(language == OfficeLanguage.Chinese ? "zh-CN" : "en");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture =
            language == OfficeLanguage.Chinese ? ToolCulture.Chinese : ToolCulture.English;
        using var ledger = LedgerFile.Open(new MemoryStream(file), name, new LedgerOptions(new Dictionary<string, LedgerField>(), null));
        using var written = new MemoryStream();
        using (var report = make(written))
        {
            var run = new AuditRun(ledger.Place, Audit, []) { Organisation = "某局", Source = () => new MemoryStream(file) };
            _ = new AuditWork(run, ledger, isStrict: false, new Unwatched()).Run(report);
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static byte[] WithMacros(string name)
    {
        using var file = new MemoryStream();
        file.Write(File.ReadAllBytes(OfficeFiles.PathTo(name)));
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/vbaProject.bin").Open();
            part.WriteByte(0);
        }

        return file.ToArray();
    }
}
