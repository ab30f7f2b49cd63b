using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class AgreementTests
{
    private const int Rows = 10_000;
    private const int Seed = 20260918;

    [Fact]
    public void Audit_RandomRows_AgreesWithTheSlowWay()
    {
        var today = new LocalDate(2026, 4, 15);
        var slow = new SlowAudit(today.ToDateOnly());
        var audit = new LedgerAudit(ChinaCalendar.Projected, today);
        Assert.True(LedgerColumns.TryRead(["标题", "公开时限", "成文日期", "所属期", "发布日期"], out var columns));
        var reader = new LedgerReader(columns);
        var random = new Random(Seed);
        var seen = new HashSet<AuditState>();
        for (int i = 0; i < Rows; i++)
        {
            var texts = SlowRow.Random(random);
            var expected = slow.Judge(texts);
            LedgerCell[] cells = [.. new[] { texts.Title, texts.Limit, texts.Event, texts.Period, texts.Published }.Select(LedgerCell.Of)];
            if (reader.Read(i + 2, cells) is not { } row)
            {
                continue;
            }

            var found = audit.Audit(row);

            string status = char.ToLowerInvariant($"{found.State}"[0]) + $"{found.State}"[1..];
            var actual = (status, found.DueOn?.ToDateOnly(), found.DaysLate, found.WorkingDaysLate, found.WorkingDaysLeft);
            Assert.True(expected == actual, $"seed {Seed}, row {i}, {texts}: expected {expected}, found {actual}, {found.Reason?.English}");
            seen.Add(found.State);
        }

        Assert.Equal(Enum.GetValues<AuditState>().Length, seen.Count);
    }
}
