using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class AuditSummaryTests
{
    private static readonly LocalDate Today = Day.Of("2026-10-26");

    private static readonly LedgerAudit Audit = new(ChinaCalendar.Projected, Today);

    [Fact]
    public void Of_SmallLedger_CountsByOfficeAndItemAndListsFindings()
    {
        var summary = AuditSummary.Of(
            Audit.Audit([
                Row(2, "甲科", "2026-09-18", null), // overdue by 4 days
                Row(3, "甲科", "2026-09-18", "2026-10-25"), // late by 3 days
                Row(4, "乙科", "2026-09-18", "2026-09-01"), // before the event
                Row(5, "乙科", "2026-10-23", "2026-10-30"), // after today, so not yet published
                Row(6, null, "2026-09-28", null), // due in 3 working days
                Row(7, "甲科", null, null),
                Row(8, "甲科", null, null) with
                {
                    Fault = new("坏", "bad"),
                },
            ])
        );

        Assert.Equal(
            new AuditTally
            {
                Overdue = 1,
                PublishedLate = 1,
                NotYetDue = 2,
                NoDueDate = 1,
                Invalid = 2,
                MostDaysLate = 4,
            },
            summary.Totals
        );
        Assert.Equal((7, 2, 0.0), (summary.Totals.Rows, summary.Totals.Late, summary.Totals.InTimeShare));
        Assert.Equal(["甲科", "乙科", null], summary.Offices.Select(group => group.Name));
        Assert.Equal([4, 2, 1], summary.Offices.Select(group => group.Tally.Rows));
        Assert.Equal("信息形成之日起20个工作日内", Assert.Single(summary.Items).Name);
        Assert.Equal(
            "2 3 4 | 6",
            $"{Rows(summary, AuditFinding.Overdue)} {Rows(summary, AuditFinding.PublishedLate)} {Rows(summary, AuditFinding.PublishedBeforeEvent)} | {Rows(summary, AuditFinding.DueSoon)}"
        );
        Assert.Equal(
            "5 7 4,8",
            $"{Rows(summary, AuditFinding.PublishedAfterToday)} {Rows(summary, AuditFinding.NoDueDate)} {Rows(summary, AuditFinding.Invalid)}"
        );
    }

    [Fact]
    public void Of_MoreRowsThanAreListed_CountsThemAll()
    {
        var list = AuditSummary.Of(Audit.Audit(Enumerable.Range(1, 50).Select(i => Row(i, "甲科", "2026-09-18", null))), listed: 3)[
            AuditFinding.Overdue
        ];

        Assert.Equal((50, "1 2 3"), (list.Count, string.Join(' ', list.Rows.Select(row => row.Row.Number))));
    }

    [Fact]
    public void Of_MoreOfficesThanAreCountedApart_CountsTheRestTogether()
    {
        var summary = AuditSummary.Of(
            Audit.Audit(Enumerable.Range(1, AuditSummary.MaxGroups + 5).Select(i => Row(i, $"科{i}", "2026-09-18", null)))
        );

        var rest = summary.Offices[^1];
        Assert.Equal((AuditSummary.MaxGroups + 1, true, null, 5), (summary.Offices.Count, rest.IsRest, rest.Name, rest.Tally.Rows));
    }

    [Fact]
    public void Of_NoRows_IsEmpty()
    {
        var summary = AuditSummary.Of([]);

        Assert.Equal((0, null), (summary.Totals.Rows, summary.Totals.InTimeShare));
        Assert.Empty(summary.Offices);
        Assert.All(summary.Findings, list => Assert.Equal(0, list.Count));
    }

    [Fact]
    public void Audit_ManyRows_AsksForThemOneByOne()
    {
        int asked = 0;
        var rows = Enumerable
            .Range(1, 1000)
            .Select(i =>
            {
                asked++;
                return Row(i, null, "2026-09-18", null);
            });

        _ = Audit.Audit(rows).First();

        Assert.Equal(1, asked);
    }

    private static string Rows(AuditSummary summary, AuditFinding finding) =>
        string.Join(',', summary[finding].Rows.Select(row => row.Row.Number));

    private static LedgerRow Row(int number, string? office, string? formed, string? published) =>
        new(number)
        {
            Limit = "信息形成之日起20个工作日内",
            Office = office,
            EventDate = formed is null ? null : Day.Of(formed),
            Published = published is null ? null : Day.Of(published),
        };
}
