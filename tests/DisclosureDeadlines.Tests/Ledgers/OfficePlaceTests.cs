using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>A row whose office names a place with days of its own is counted by them.</summary>
public sealed class OfficePlaceTests
{
    private const string TwentyDays = "信息形成之日起20个工作日内";

    [Theory]
    [InlineData("恩施州财政局", "2023-08-31", Certainty.Provisional)]
    [InlineData("利川市自然资源局", "2023-08-31", Certainty.Provisional)]
    [InlineData("财政局", "2023-08-29", Certainty.Official)]
    [InlineData("西区分局", "2023-08-29", Certainty.Official)]
    [InlineData("延边州财政局", "2023-08-29", Certainty.Provisional)]
    [InlineData(null, "2023-08-29", Certainty.Official)]
    public void Audit_AnOfficeOfAPlace_IsCountedByItsDays(string? office, string due, Certainty certainty)
    {
        var row = new LedgerAudit(ChinaCalendar.Projected, Day.Of("2023-09-01")).Audit(Row(office));

        Assert.Equal((Day.Of(due), certainty), (row.DueOn, row.Certainty));
    }

    [Fact]
    public void Audit_WhereTheCallerHasSaidWhoseDaysCount_NoOfficeHasASay()
    {
        var audit = new LedgerAudit(ChinaCalendar.Projected, Day.Of("2023-09-01")) { CountsPlacesOfOffices = false };

        Assert.Equal(Day.Of("2023-08-29"), audit.Audit(Row("恩施州财政局")).DueOn);
    }

    private static LedgerRow Row(string? office) =>
        new(2)
        {
            Limit = TwentyDays,
            EventDate = Day.Of("2023-08-01"),
            Office = office,
        };
}
