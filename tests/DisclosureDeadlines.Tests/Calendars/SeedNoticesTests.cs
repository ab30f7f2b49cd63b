using System.Text.Json;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>The calendar's facts as they were typed. A slip of the hand shows here before it becomes a wrong due date.</summary>
public sealed class SeedNoticesTests
{
    [Fact]
    public void NationalYears_Files_2001To2026WithoutAGap()
    {
        Assert.Equal(Enumerable.Range(2001, 26), SeedFiles.NationalYears.Select(file => file.GetProperty("year").GetInt32()));
        Assert.Equal(
            Enumerable.Range(2001, 26).Select(year => $"{year}.json"),
            Directory
                .GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds", "calendar", "national"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Notices_Each_TitleAndANumberOrADate() =>
        Assert.All(
            SeedFiles.NationalNotices(),
            n =>
            {
                Assert.False(string.IsNullOrWhiteSpace(Text(n.Notice, "title")));
                Assert.True(
                    Text(n.Notice, "number") is not null || Text(n.Notice, "issued") is not null,
                    $"A notice of {n.Year} has neither number nor date."
                );
            }
        );

    /// <summary>
    /// "In the order of issue" is what makes a later clause the one in force, so the order in the file must be the order in time.
    /// </summary>
    [Fact]
    public void Notices_OfOneYear_InOrderOfIssue() =>
        Assert.All(
            SeedFiles.NationalYears,
            file =>
            {
                string[] issued = [.. file.GetProperty("notices").EnumerateArray().Select(n => Text(n, "issued")).OfType<string>()];
                Assert.Equal(issued.Order(StringComparer.Ordinal), issued);
            }
        );

    /// <summary>The days off that a notice names in words are part of the span; the span adds only the weekend around them.</summary>
    [Fact]
    public void Clauses_WithStatedDaysOff_SubsetOfTheSpanAndTheRestWeekend()
    {
        JsonElement[] withStated = [.. SeedFiles.NationalClauses().Where(c => c.TryGetProperty("statedDaysOff", out _))];
        Assert.NotEmpty(withStated);
        Assert.All(
            withStated,
            clause =>
            {
                var daysOff = clause.GetProperty("daysOff").Dates();
                var stated = clause.GetProperty("statedDaysOff").Dates();
                Assert.NotEmpty(stated);
                Assert.Empty(stated.Except(daysOff));
                Assert.All(
                    daysOff.Except(stated),
                    day => Assert.True(IsWeekend(day), $"{Day.Show(day)} is off, not stated and no weekend.")
                );
            }
        );
    }

    [Fact]
    public void Clauses_DaysOff_OneUnbrokenSpan() =>
        Assert.All(
            SeedFiles.NationalClauses(),
            clause =>
            {
                var daysOff = clause.GetProperty("daysOff").Dates();
                Assert.NotEmpty(daysOff);
                Assert.Equal(Enumerable.Range(0, daysOff.Count).Select(daysOff[0].AddDays), daysOff);
            }
        );

    [Fact]
    public void Clauses_MakeUpWorkdays_OnAWeekend() =>
        Assert.All(
            SeedFiles.NationalClauses().SelectMany(c => c.GetProperty("makeUpWorkdays").Dates()),
            day => Assert.True(IsWeekend(day), $"{Day.Show(day)} is no weekend, so it cannot be a make-up workday.")
        );

    /// <summary>
    /// 放假调休 trades days: each weekend day worked frees one weekday of the same break. So a break never has more make-up days than
    /// weekdays off.
    /// </summary>
    [Fact]
    public void Clauses_MakeUpWorkdays_NoMoreThanWeekdaysOff() =>
        Assert.All(
            SeedFiles.NationalClauses(),
            clause =>
                Assert.True(
                    clause.GetProperty("makeUpWorkdays").Dates().Count
                        <= clause.GetProperty("daysOff").Dates().Count(day => !IsWeekend(day))
                )
        );

    [Fact]
    public void Clauses_Dates_InTheYearOrTheLastThreeDaysBefore() =>
        Assert.All(
            SeedFiles.NationalNotices(),
            n =>
            {
                var earliest = new DateOnly(n.Year - 1, 12, 29);
                var latest = new DateOnly(n.Year, 12, 31);
                var dates = n
                    .Notice.GetProperty("holidays")
                    .EnumerateArray()
                    .SelectMany(c => c.GetProperty("daysOff").Dates().Concat(c.GetProperty("makeUpWorkdays").Dates()));
                Assert.All(dates, day => Assert.InRange(day, earliest, latest));
            }
        );

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static string? Text(JsonElement notice, string name) => notice.TryGetProperty(name, out var value) ? value.GetString() : null;
}
