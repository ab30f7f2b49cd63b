using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>Beyond the papers there is no answer, and the refusal says which day was needed and what is missing.</summary>
public sealed class CoverageTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;
    private static readonly LocalDate FirstDay = Day.Of("2001-01-01 Mon");
    private static readonly LocalDate LastDay = Day.Of("2026-12-31 Thu");
    private static readonly LocalDate DayBefore = FirstDay.PlusDays(-1);
    private static readonly LocalDate DayAfter = LastDay.PlusDays(1);

    /// <summary>Days outside, near and as far as a <see cref="LocalDate"/> can be.</summary>
    public static TheoryData<int, int, int> Outside() =>
        new()
        {
            { -9998, 1, 1 },
            { -100, 6, 15 },
            { 1, 1, 1 },
            { 2000, 12, 31 },
            { 2027, 1, 1 },
            { 2100, 2, 28 },
            { 9999, 12, 31 },
        };

    [Fact]
    public void FirstDayAndLastDay_Official_TheYearsWithANotice()
    {
        Assert.Equal(FirstDay, Calendar.FirstDay);
        Assert.Equal(LastDay, Calendar.LastDay);
    }

    [Fact]
    public void EveryQuestion_FirstAndLastDay_Answered()
    {
        foreach (var day in (LocalDate[])[FirstDay, LastDay])
        {
            _ = Calendar.Describe(day);
            _ = Calendar.IsWorkingDay(day.ToDateOnly());
            Assert.Equal(day, Calendar.AddWorkingDays(day, 0));
        }

        Assert.Equal(LastDay, Calendar.AddWorkingDays(FirstDay, Calendar.CountWorkingDays(FirstDay, LastDay)));
    }

    [Theory]
    [MemberData(nameof(Outside))]
    public void EveryQuestion_LocalDateOutside_RefusedWithTheDayAndTheEnds(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.All<Action>(
            [
                () => Calendar.IsWorkingDay(date),
                () => Calendar.KindOf(date),
                () => Calendar.Describe(date),
                () => Calendar.AddWorkingDays(date, 0),
                () => Calendar.AddWorkingDays(date, 1),
                () => Calendar.AddWorkingDays(date, int.MaxValue),
                () => Calendar.AddWorkingDays(date, int.MinValue),
                () => Calendar.CountWorkingDays(date, FirstDay),
                () => Calendar.CountWorkingDays(FirstDay, date),
                () => Calendar.NextOrSame(date),
                () => Calendar.PreviousOrSame(date),
                () => Calendar.CertaintyOf(date, LastDay),
                () => Calendar.CertaintyReasonOf(FirstDay, date),
            ],
            question => MustRefuse(question, date)
        );
        Assert.False(Calendar.TryAddWorkingDays(date, 0, out var result));
        Assert.Equal(default, result);
        Assert.False(Calendar.TryAddWorkingDays(date, 1, out _));
        Assert.False(Calendar.TryAddWorkingDays(date, -1, out _));
    }

    [Theory]
    [InlineData("2000-12-31 Sun")]
    [InlineData("2027-01-01 Fri")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void EveryQuestion_DateOnlyOutside_RefusedWithTheDayAndTheEnds(string text)
    {
        var date = Day.Plain(text);
        Assert.All<Action>(
            [
                () => Calendar.IsWorkingDay(date),
                () => Calendar.KindOf(date),
                () => Calendar.AddWorkingDays(date, 0),
                () => Calendar.AddWorkingDays(date, 1),
                () => Calendar.CountWorkingDays(date, new DateOnly(2026, 1, 1)),
                () => Calendar.CountWorkingDays(new DateOnly(2026, 1, 1), date),
                () => Calendar.NextOrSame(date),
                () => Calendar.PreviousOrSame(date),
            ],
            question => MustRefuse(question, Day.Of(text))
        );
        Assert.False(Calendar.TryAddWorkingDays(date, 0, out var result));
        Assert.Equal(default, result);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(int.MaxValue - 1)]
    [InlineData(int.MaxValue)]
    public void AddWorkingDays_PastTheLastDay_RefusedForTheFirstDayNeeded(int workingDays) =>
        MustRefuseToAdd(LastDay, workingDays, DayAfter);

    [Theory]
    [InlineData(-1)]
    [InlineData(-20)]
    [InlineData(int.MinValue + 1)]
    [InlineData(int.MinValue)]
    public void AddWorkingDays_BeforeTheFirstDay_RefusedForTheFirstDayNeeded(int workingDays) =>
        MustRefuseToAdd(FirstDay, workingDays, DayBefore);

    /// <summary>From either end the number may be so great that a sum in 32 bits would turn its sign.</summary>
    [Fact]
    public void AddWorkingDays_GreatestNumbersFromTheOtherEnd_Refused()
    {
        MustRefuseToAdd(LastDay, int.MinValue, DayBefore);
        MustRefuseToAdd(FirstDay, int.MaxValue, DayAfter);
    }

    /// <summary>The first day of 2001 is a holiday and so has no working day before it that is known.</summary>
    [Fact]
    public void PreviousOrSame_HolidayAtTheFirstDay_Refused() => MustRefuse(() => Calendar.PreviousOrSame(FirstDay), DayBefore);

    [Fact]
    public void Message_PastTheLastDay_OneSentenceThatNamesTheMissingNotice()
    {
        Assert.Equal(
            "需要 2027-01-01 的日历，但已知的日子到 2026-12-31 为止：缺 2027 年的节假日安排通知。",
            MessageOf(() => Calendar.AddWorkingDays(LastDay, 20), "zh-CN")
        );
        Assert.Equal(
            "The answer needs 2027-01-01, but the days known end on 2026-12-31: the holiday notice for 2027 is missing.",
            MessageOf(() => Calendar.AddWorkingDays(LastDay, 20), "en-GB")
        );
        Assert.Equal(
            "The answer needs 2028-05-04, but the days known end on 2026-12-31: the holiday notice for 2027 is missing.",
            MessageOf(() => Calendar.KindOf(new DateOnly(2028, 5, 4)), "de-DE")
        );
    }

    [Fact]
    public void Message_BeforeTheFirstDay_OneSentenceThatNamesTheFirstDay()
    {
        Assert.Equal(
            "需要 2000-12-31 的日历，但已知的日子从 2001-01-01 开始。",
            MessageOf(() => Calendar.AddWorkingDays(FirstDay, -1), "zh-CN")
        );
        Assert.Equal(
            "The answer needs 2000-12-31, but the days known begin on 2001-01-01.",
            MessageOf(() => Calendar.AddWorkingDays(FirstDay, -1), "en-GB")
        );
    }

    /// <summary>Dates are ISO whatever the culture: the Thai and Arabic cultures reckon other years.</summary>
    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Message_CultureWithItsOwnYears_SameAsInEnglish(string culture) =>
        Assert.Equal(
            MessageOf(() => Calendar.AddWorkingDays(LastDay, 20), "en-GB"),
            MessageOf(() => Calendar.AddWorkingDays(LastDay, 20), culture)
        );

    private static void MustRefuseToAdd(LocalDate start, int workingDays, LocalDate dayNeeded)
    {
        MustRefuse(() => Calendar.AddWorkingDays(start, workingDays), dayNeeded);
        MustRefuse(() => Calendar.AddWorkingDays(start.ToDateOnly(), workingDays), dayNeeded);
        Assert.False(Calendar.TryAddWorkingDays(start, workingDays, out var date));
        Assert.Equal(default, date);
        Assert.False(Calendar.TryAddWorkingDays(start.ToDateOnly(), workingDays, out var dateOnly));
        Assert.Equal(default, dateOnly);
    }

    private static void MustRefuse(Action question, LocalDate dayNeeded)
    {
        var e = Assert.Throws<CalendarCoverageException>(question);
        Assert.Equal((dayNeeded, FirstDay, LastDay), (e.Day, e.FirstDay, e.LastDay));
    }

    private static string MessageOf(Action question, string culture)
    {
        using (new InCulture(culture))
        {
            return Assert.Throws<CalendarCoverageException>(question).Message;
        }
    }
}
