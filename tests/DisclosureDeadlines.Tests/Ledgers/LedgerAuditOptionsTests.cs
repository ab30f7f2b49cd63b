using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>What an audit is told besides its rows.</summary>
public sealed class LedgerAuditOptionsTests
{
    private const string TwentyDays = "信息形成之日起20个工作日内";

    private static readonly LocalDate Today = Day.Of("2026-10-26 Mon");

    private static readonly LedgerRow Bare = new(2) { EventDate = Day.Of("2026-09-18") };

    [Fact]
    public void Otherwise_IsTheLimitOfRowsWithoutOne()
    {
        var audit = new LedgerAudit(ChinaCalendar.Projected, Today) { Otherwise = TimeLimit.Parse(TwentyDays) };

        Assert.Equal(Day.Of("2026-10-22"), audit.Audit(Bare).DueOn);
        Assert.Equal(Day.Of("2026-09-29"), audit.Audit(Bare with { Limit = "信息形成之日起7个工作日内" }).DueOn);
    }

    [Fact]
    public void Otherwise_ThatIsNone_LeavesThemWithTheirReason() =>
        Assert.Equal(
            "there is neither a time limit nor an item",
            new LedgerAudit(ChinaCalendar.Projected, Today) { Otherwise = null }
                .Audit(Bare)
                .Reason!.English
        );

    [Theory]
    [InlineData(null, null, "there is neither a time limit nor an item")]
    [InlineData(" ", null, "there is neither a time limit nor an item")]
    [InlineData("预算", null, "there is no time limit, and no catalogue is given to look the item up in")]
    [InlineData("预算", "网站", "there is no time limit, and no catalogue is given to look the item up in")]
    [InlineData(
        "预算",
        "主动公开",
        "there is no time limit, and no catalogue is given to look the item up in; what is public by duty is due within 20 working days unless a law says otherwise (Regulations art. 26), which --limit can say"
    )]
    [InlineData(
        null,
        "主动公开",
        "there is neither a time limit nor an item; what is public by duty is due within 20 working days unless a law says otherwise (Regulations art. 26), which --limit can say"
    )]
    public void Row_WithoutALimit_SaysWhatMayBeDone(string? item, string? openness, string reason) =>
        Assert.Equal(
            reason,
            new LedgerAudit(ChinaCalendar.Projected, Today).Audit(Bare with { Item = item, Openness = openness }).Reason!.English
        );

    /// <summary>Where a row names an item that the catalogue does not have, the limit for the others is not taken for it.</summary>
    [Fact]
    public void Otherwise_BesideACatalogue_IsNotForAnItemThatIsNotThere()
    {
        Assert.True(DisclosureCatalogue.TryFind("hohhot", out var catalogue));
        var audit = new LedgerAudit(ChinaCalendar.Projected, Today) { Otherwise = TimeLimit.Parse(TwentyDays), Catalogue = catalogue };

        Assert.Equal(AuditState.NoDueDate, audit.Audit(Bare with { Item = "食堂菜单" }).State);
        Assert.Equal(AuditState.Overdue, audit.Audit(Bare with { Item = " " }).State);
    }

    [Fact]
    public void Made_OfWhatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LedgerAudit(ChinaCalendar.Projected, Today) { SoonWithin = -1 });
        Assert.Throws<ArgumentNullException>(() => new LedgerAudit(ChinaCalendar.Projected, Today) { Policy = null! });
        Assert.Throws<CalendarCoverageException>(() => new LedgerAudit(ChinaCalendar.Projected, Day.Of("2101-01-01")));
        Assert.Equal(5, LedgerAudit.DefaultSoonWithin);
    }
}
