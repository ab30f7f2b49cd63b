using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Tests.Inputs;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Api;

/// <summary>Catalogues, registers and calendars through the public doors.</summary>
public sealed class OtherDoorsTests
{
    [Fact]
    public void Catalogue_ACsvWithMergedCells_IsReadAsItsOptionsSay()
    {
        const string Name = "C02_标准目录_Excel另存.csv";
        byte[] file = File.ReadAllBytes(OfficeFiles.PathTo(Name));

        var refused = Assert.Throws<OfficeFileException>(() => Read(new()));
        Assert.Equal("F9", Assert.IsType<DocumentFormatException>(refused.InnerException).Path);
        Assert.Contains(Name, refused.Sentence.English, StringComparison.Ordinal);
        Assert.Equal(7, Read(new() { HasMergedCells = true }).Catalogue.Items.Count);

        var lenient = Read(new() { IsLenient = true, Language = OfficeLanguage.Chinese });
        Assert.Equal(6, lenient.Catalogue.Items.Count);
        Assert.Contains(
            lenient.Notes,
            note => note.Contains("F9", StringComparison.Ordinal) && note.Contains('。', StringComparison.Ordinal)
        );

        OfficeCatalogue Read(OfficeCatalogueOptions options)
        {
            using var stream = new MemoryStream(file);
            return OfficeCatalogue.Read(stream, Name, options);
        }
    }

    /// <summary>The cases that <c>OfficeRegisterTests</c> has, which were counted by hand.</summary>
    [Fact]
    public void Register_OfRequests_IsReadAsCountedByHand()
    {
        Assert.True(ClockRules.TryFind("disclosureReply", out var rule));
        using var stream = File.OpenRead(OfficeFiles.PathTo("L23_依申请公开登记表.xlsx"));

        var register = OfficeRegister.Read(
            stream,
            "登记表.xlsx",
            new RegisterAudit(rule, ChinaCalendar.Projected, new DateOnly(2026, 11, 28)) { Policy = CasePolicy.Default }
        );

        Assert.Equal(
            ["3 2026-01 2026-10-22", "4 2026-02 2026-11-09", "5 2026-03 2026-11-10", "6 2026-04 2026-11-26", "7 2026-05 2026-11-30"],
            register.Cases.Select(of => $"{of.RowNumber} {of.Number} {of.Reading?.DueOn:uuuu'-'MM'-'dd}")
        );
        Assert.All(register.Cases, of => Assert.Null(of.Reason));
        foreach (var format in Enum.GetValues<RegisterReportFormat>())
        {
            using var written = new MemoryStream();
            register.WriteReport(written, format, new OfficeReportOptions { Organisation = "某局" });
            Assert.True(written.Length > 100, $"{format}");
        }
    }

    [Fact]
    public void Register_ACaseThatCannotBeRead_SaysWhy()
    {
        Assert.True(ClockRules.TryFind("disclosureReply", out var rule));
        using var file = new MemoryStream("编号,收到日期,答复日期\n1,昨天,\n"u8.ToArray());

        var of = Assert.Single(
            OfficeRegister.Read(file, "a.csv", new RegisterAudit(rule, ChinaCalendar.Official, new LocalDate(2025, 5, 20))).Cases
        );

        Assert.Null(of.Reading);
        Assert.Contains("昨天", of.Reason?.Chinese, StringComparison.Ordinal);
        Assert.Throws<CalendarCoverageException>(() => new RegisterAudit(rule, ChinaCalendar.Official, new LocalDate(2031, 1, 1)));
    }

    /// <summary>1 October 2026 is a Thursday and off; 10 October is a Saturday that is worked.</summary>
    [Theory]
    [InlineData(CalendarExportFormat.Csv, "2026-10-10,true,makeUpWorkday,国庆节,")]
    [InlineData(CalendarExportFormat.Json, "\"date\": \"2026-10-10\"")]
    [InlineData(CalendarExportFormat.Ics, "DTSTART;VALUE=DATE:20261010")]
    [InlineData(CalendarExportFormat.Sql, "INSERT INTO deadlines.calendar_days")]
    [InlineData(CalendarExportFormat.Xlsx, "PK")]
    public void Calendar_InEachFormat_HasTheDaysAskedFor(CalendarExportFormat format, string expected)
    {
        using var written = new MemoryStream();
        var days = new DateInterval(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 11));

        CalendarExport.Write(written, ChinaCalendar.Official, format, new CalendarExportOptions { Days = days });

        string text = Encoding.UTF8.GetString(written.ToArray());
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-10-12", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SqlScriptDialect.PostgreSql, "postgresql")]
    [InlineData(SqlScriptDialect.DuckDb, "duckdb")]
    [InlineData(SqlScriptDialect.ClickHouse, "clickhouse")]
    [InlineData(SqlScriptDialect.Spark, "spark")]
    public void Dialect_OfEachDatabase_IsTheOneOfItsName(SqlScriptDialect dialect, string name) =>
        Assert.Equal(dialect, Sql.SqlScript.DialectCalled(name));

    [Fact]
    public void Calendar_DaysThatItDoesNotKnow_AreRefused()
    {
        using var written = new MemoryStream();
        var days = new DateInterval(new LocalDate(2030, 12, 31), new LocalDate(2031, 1, 1));

        Assert.Throws<CalendarCoverageException>(() =>
            CalendarExport.Write(written, ChinaCalendar.Official, CalendarExportFormat.Csv, new() { Days = days })
        );
        Assert.Equal(0, written.Length);
    }

    [Theory]
    [InlineData(OfficeLanguage.Chinese, "放假")]
    [InlineData(OfficeLanguage.English, "day off")]
    public void Calendar_ForPeople_IsInTheLanguageAskedFor(OfficeLanguage language, string word)
    {
        using var written = new MemoryStream();
        CalendarExport.Write(written, ChinaCalendar.Official, CalendarExportFormat.Ics, new() { Language = language });

        Assert.Contains(word, Encoding.UTF8.GetString(written.ToArray()), StringComparison.Ordinal);
    }
}
