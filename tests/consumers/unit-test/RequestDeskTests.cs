using DisclosureDeadlines.Calendars;
using NodaTime;
using Xunit;

namespace SomebodysOffice;

public class RequestDeskTests
{
    [Fact]
    public void ReplyBy_OverTwoHolidays_CountsTheMakeUpWorkdays() =>
        Assert.Equal(new LocalDate(2026, 10, 22), new RequestDesk(ChinaCalendar.Official).ReplyBy(new LocalDate(2026, 9, 18)));

    [Fact]
    public void ReplyBy_OnACalendarMadeForTheTest_CountsItsDays()
    {
        var calendar = WorkingDayCalendar.Create(
            new DateInterval(new LocalDate(2030, 1, 1), new LocalDate(2030, 12, 31)),
            [new LocalDate(2030, 1, 10)]
        );

        Assert.Equal(new LocalDate(2030, 1, 30), new RequestDesk(calendar).ReplyBy(new LocalDate(2030, 1, 1)));
    }

    [Fact]
    public void ReplyBy_YearThatIsNotAnnounced_IsRefused() =>
        Assert.Throws<CalendarCoverageException>(() => new RequestDesk(ChinaCalendar.Official).ReplyBy(ChinaCalendar.Official.LastDay));
}
