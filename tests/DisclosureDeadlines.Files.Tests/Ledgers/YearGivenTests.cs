using System.Globalization;
using System.Text;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Ledgers;

/// <summary>Days whose year no cell, no column and no title says, and the year that the user gives for them.</summary>
public sealed class YearGivenTests
{
    private const string Header = "标题,公开时限,成文日期,发布日期\n";
    private const string Limit = "20个工作日内";

    [Theory]
    [InlineData("9月18日")]
    [InlineData("9.18")]
    [InlineData("9/18")]
    [InlineData("9-18")]
    public void Days_WithoutAYear_AreOfTheYearThatIsGiven(string day)
    {
        var read = Read($"{Header}甲,{Limit},{day},县政府网站10.20\n", 2026);

        var row = Assert.Single(read.Rows);
        Assert.Null(row.Fault);
        Assert.Equal((new LocalDate(2026, 9, 18), new LocalDate(2026, 10, 20)), (row.EventDate, row.Published));
        Assert.Equal(
            [
                "All days without a year are taken to be in 2026, the year that was given; where some are of another, write it into the ledger: rows 2.",
            ],
            read.Remarks
        );
        Assert.True(read.IsYearWanted);
    }

    [Theory]
    [InlineData($"{Header}甲,{Limit},2025年9月18日,\n", 2025)]
    [InlineData($"2025年信息公开台账,,,\n{Header}甲,{Limit},9月18日,\n", 2025)]
    [InlineData($"年度,标题,公开时限,成文日期\n2025年,甲,{Limit},9月18日\n", 2025)]
    [InlineData($"年度,标题,公开时限,成文日期\n,甲,{Limit},9月18日\n", 2026)]
    public void Year_OfTheFile_GoesBeforeTheOneThatIsGiven(string ledger, int expected)
    {
        var read = Read(ledger, 2026);

        Assert.Equal(new LocalDate(expected, 9, 18), Assert.Single(read.Rows).EventDate);
        Assert.Equal(
            expected == 2025,
            read.Remarks.Contains("The year that was given, 2026, was not used: no day lacks only that.", StringComparer.Ordinal)
        );
        Assert.Equal(expected == 2026, read.IsYearWanted);
    }

    /// <summary>What somebody wrote as the year of the row is not passed over, though nobody can read it.</summary>
    [Fact]
    public void Year_InAColumnThatCannotBeRead_IsNotReplaced()
    {
        var read = Read($"年度,标题,公开时限,成文日期\n去年,甲,{Limit},9月18日\n", 2026);

        Assert.Null(Assert.Single(read.Rows).EventDate);
        Assert.False(read.IsYearWanted);
        Assert.DoesNotContain("--year", read.Rows[0].Fault!.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9月18日", true)]
    [InlineData("县政府网站9.18", true)]
    [InlineData("9月31日", false)]
    [InlineData("昨天", false)]
    public void Day_WithoutAnyYear_IsRefusedWithTheWayToGiveOne(string published, bool isDay)
    {
        var read = Read($"{Header}甲,{Limit},2026-09-01,{published}\n", null);

        var row = Assert.Single(read.Rows);
        Assert.Null(row.Published);
        Assert.Equal(isDay, row.Fault!.English.EndsWith("(without a year, which --year gives)", StringComparison.Ordinal));
        Assert.Equal(isDay, row.Fault.Chinese.EndsWith("（没有写年份，可用 --year 给出）", StringComparison.Ordinal));
        Assert.Equal(isDay, read.IsYearWanted);
    }

    /// <summary>Nobody knows which of the days are of the next year, so none is, and the note says so.</summary>
    [Fact]
    public void Days_OverTheTurnOfTheYear_AreAllOfTheYearThatIsGiven()
    {
        var read = Read($"{Header}甲,{Limit},12月28日,\n乙,{Limit},1月5日,\n丙,{Limit},12月28日,1月5日\n", 2026);

        Assert.Equal(
            [new LocalDate(2026, 12, 28), new LocalDate(2026, 1, 5), new LocalDate(2026, 12, 28)],
            read.Rows.Select(row => row.EventDate!.Value)
        );
        Assert.Equal(
            "published date: \"1月5日\" has no year, and in 2026, which was given, it would be before the event",
            read.Rows[2].Fault!.English
        );
        Assert.EndsWith(
            "where some are of another, write it into the ledger: rows 2, 3, 4.",
            Assert.Single(read.Remarks),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Day_ThatTheYearHasNot_IsSaid()
    {
        var read = Read($"{Header}甲,{Limit},2月29日,\n", 2026);

        Assert.EndsWith("found \"2月29日\" (2026 has no such day)", Assert.Single(read.Rows).Fault!.English, StringComparison.Ordinal);
        Assert.True(read.IsYearWanted);
        Assert.Equal(new LocalDate(2028, 2, 29), Assert.Single(Read($"{Header}甲,{Limit},2月29日,\n", 2028).Rows).EventDate);
    }

    /// <summary>A spreadsheet makes a number of what is typed as 9.18, and keeps 9.10 as 9.1.</summary>
    [Theory]
    [InlineData("9.18", "2026-09-18")]
    [InlineData("9.4", "2026-09-04")]
    [InlineData("9.1", "a number, in which 9.1 and 9.10 are the same")]
    [InlineData("2.2", "a number, in which 2.2 and 2.20 are the same")]
    [InlineData("2.3", "2026-02-03")]
    [InlineData("9", null)]
    public void Number_InPlaceOfADay_IsReadWhereItCanBeNoOther(string number, string? expected)
    {
        var read = Read($$"""[{"title":"甲","limit":"{{Limit}}","event":{{number}},"published":{{number}}}]""", 2026);

        var row = Assert.Single(read.Rows);
        bool isDay = expected?.StartsWith("2026", StringComparison.Ordinal) == true;
        Assert.Equal(isDay ? expected : null, row.EventDate?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(row.EventDate, row.Published);
        Assert.Equal(isDay, row.Fault is null);
        Assert.Equal(!isDay && expected is not null, row.Fault?.English.Contains($"({expected})", StringComparison.Ordinal) == true);
        Assert.Equal(isDay, read.IsYearWanted);
    }

    [Fact]
    public void Limit_ThatSomeRowLacks_IsKnown()
    {
        Assert.True(Read($"{Header}甲,{Limit},2026-09-01,\n", null).HasLimits);
        Assert.False(Read($"{Header}甲,{Limit},2026-09-01,\n乙,,2026-09-01,\n", null).HasLimits);
    }

    private static (List<LedgerRow> Rows, IReadOnlyList<string> Remarks, bool IsYearWanted, bool HasLimits) Read(string text, int? year)
    {
        using var english = new InCulture("en");
        using var ledger = LedgerFile.Open(
            new MemoryStream(Encoding.UTF8.GetBytes(text)),
            "ledger",
            new LedgerOptions(new Dictionary<string, LedgerField>(), null) { Year = year, HowToGiveYear = LedgerOptions.YearOption }
        );
        List<LedgerRow> rows = [.. ledger.Rows];
        return (rows, ledger.Place.Remarks, ledger.Place.IsYearWanted, ledger.Place.HasLimits);
    }
}
