using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using DisclosureDeadlines.Tests.Notices;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>What is said of a deadline that moves, word for word: a clerk acts on the sentence, not on the object.</summary>
public sealed class DeadlineMoveTests
{
    private const int Year = 2029;

    [Fact]
    public void Sentence_AWeekendThatIsWorkedNow_SaysThatItIsWorkedAndThatThereIsLessTime()
    {
        // A week of five days from Monday 2 July 2029; Saturday the 7th becomes a working day, so that the sixth is that Saturday and not
        // Monday.
        var move = MoveOf(new WorkingDaysAfter(5, null), "2029-07-02", new HolidayClause("补班", [], [Day.Of("2029-07-07")]));

        Assert.Equal(("2029-07-09", "2029-07-07"), (Iso(move.Before.DueOn), Iso(move.After.DueOn)));
        Assert.True(move.IsDueDateMoved && move.IsEarlier);
        Assert.Equal(
            "截止日期从2029-07-09（周一）变为2029-07-07（周六）：2029-07-07（周六）要上班（《试〔2028〕1号》）",
            move.Sentence.Chinese
        );
        Assert.Equal(
            "due on 2029-07-07 (Sat) instead of 2029-07-09 (Mon): 2029-07-07 (Sat) is worked [《试〔2028〕1号》]",
            move.Sentence.English
        );
    }

    [Fact]
    public void Sentence_AHolidayOfTheProjectionThatIsNone_SaysThatItIsWorkedByNoNotice()
    {
        var before = Projected.With(Notice(new HolidayClause("特别", [Day.Of("2029-07-04")])));
        var open = new WorkingDaysAfter(5, null).Apply(Day.Of("2029-07-02"), before);

        var move = Assert.Single(Impact.Of([open], Projected).Moves);

        Assert.Equal("截止日期从2029-07-10（周二）变为2029-07-09（周一）：2029-07-04（周三）要上班", move.Sentence.Chinese);
        Assert.Equal("due on 2029-07-09 (Mon) instead of 2029-07-10 (Tue): 2029-07-04 (Wed) is worked", move.Sentence.English);
    }

    [Fact]
    public void Sentence_AMakeUpWorkdayThatIsNone_SaysThatItIsOff()
    {
        var before = Projected.With(Notice(new HolidayClause("补班", [], [Day.Of("2029-07-07")])));
        var open = new WorkingDaysAfter(5, null).Apply(Day.Of("2029-07-02"), before);

        var move = Assert.Single(Impact.Of([open], Projected).Moves);

        Assert.False(move.IsEarlier);
        Assert.Equal("截止日期从2029-07-07（周六）变为2029-07-09（周一）：2029-07-07（周六）休息", move.Sentence.Chinese);
        Assert.Equal("due on 2029-07-09 (Mon) instead of 2029-07-07 (Sat): 2029-07-07 (Sat) is off", move.Sentence.English);
    }

    /// <summary>Four days are named, and of more the number is said.</summary>
    [Theory]
    [InlineData(4, "", "")]
    [InlineData(5, "等5天", " and 1 more")]
    [InlineData(7, "等7天", " and 3 more")]
    public void Sentence_ManyDays_NamesFourAndCountsTheRest(int days, string chinese, string english)
    {
        LocalDate[] off =
        [
            .. Enumerable.Range(0, 11).Select(Day.Of("2029-07-03").PlusDays).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday).Take(days),
        ];

        var move = MoveOf(new WorkingDaysAfter(20, null), "2029-07-02", new HolidayClause("长假", off));

        Assert.Equal(days, move.Days.Count);
        Assert.Equal(4, Occurrences(move.Sentence.Chinese, "长假放假"));
        Assert.Equal(4, Occurrences(move.Sentence.English, "is off for 长假"));
        Assert.EndsWith(chinese.Length > 0 ? chinese : "）", move.Sentence.Chinese, StringComparison.Ordinal);
        Assert.EndsWith(english.Length > 0 ? english : "]", move.Sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_DaysThatOnlyBecomeCertain_SaysThatTheDueDateStands()
    {
        var open = new WorkingDaysAfter(20, null).Apply(Day.Of("2027-07-01"), Projected);

        var move = Assert.Single(Impact.Of([open], NoticeFiles.Read("styled/2027").Notice).Moves);

        Assert.False(move.IsDueDateMoved || move.IsEarlier);
        Assert.Equal(
            "截止日期不变，建议最迟日从2027-07-27（周二）变为2027-07-29（周四）：这些日子已由通知确定，不必再留余地",
            move.Sentence.Chinese
        );
        Assert.Equal(
            "due as before, publish by 2027-07-29 (Thu) instead of 2027-07-27 (Tue): a notice decides these days now, so no margin is needed",
            move.Sentence.English
        );
    }

    [Fact]
    public void ToString_InACulture_IsTheSentenceOfItsLanguage()
    {
        var move = MoveOf(new WorkingDaysAfter(5, null), "2029-07-02", new HolidayClause("补班", [], [Day.Of("2029-07-07")]));

        Assert.Equal(move.Sentence.Chinese, move.ToString(null, CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(move.Sentence.English, move.ToString(null, CultureInfo.GetCultureInfo("en")));
    }

    /// <summary>Three calendar days from Friday 6 July 2029 end on Monday; with that off, the end rolls to Tuesday.</summary>
    [Fact]
    public void IsEarlier_AnEndThatRollsFurther_IsFalse()
    {
        var move = MoveOf(new CalendarDaysAfter(3, null), "2029-07-06", new HolidayClause("特别", [Day.Of("2029-07-09")]));

        Assert.Equal(("2029-07-09", "2029-07-10"), (Iso(move.Before.DueOn), Iso(move.After.DueOn)));
        Assert.False(move.IsEarlier);
        Assert.Equal("2029-07-09", Assert.Single(move.Days.Select(day => Iso(day.Date))));
    }

    private static WorkingDayCalendar Projected => ChinaCalendar.Projected;

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    private static string? Iso(LocalDate? date) => date?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static HolidayNotice Notice(HolidayClause clause) => new(Year, "试〔2028〕1号", Day.Of("2028-11-20"), [clause]);

    private static DeadlineMove MoveOf(DeadlineRule rule, string date, HolidayClause clause) =>
        Assert.Single(Impact.Of([rule.Apply(Day.Of(date), Projected)], Notice(clause)).Moves);
}
