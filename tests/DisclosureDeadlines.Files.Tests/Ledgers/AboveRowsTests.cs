using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Ledgers;

/// <summary>What stands above the rows, as a title or as a heading among them, and says that they are not to be published.</summary>
public sealed class AboveRowsTests
{
    private const string Header = "序号,标题,公开时限,成文日期,发布日期";

    private static readonly LedgerAudit Audit = new(ChinaCalendar.Official, new LocalDate(2026, 11, 30));

    [Theory]
    [InlineData("某局不予公开文件台账（2026年）,,,,", AuditState.Invalid)]
    [InlineData("某局依申请公开台账,,,,", AuditState.Invalid)]
    [InlineData("某局主动公开台账,,,,", AuditState.Overdue)]
    [InlineData("某局主动公开和依申请公开台账,,,,", AuditState.Overdue)]
    public void Title_OfTheTable_HoldsForAllRows(string title, AuditState state) =>
        Assert.Equal([state], States(title, Header, "1,通知,20个工作日内,2026-09-01,"));

    [Fact]
    public void Heading_AmongTheRows_HoldsUntilTheNext() =>
        Assert.Equal(
            [AuditState.Overdue, AuditState.Invalid, AuditState.Invalid, AuditState.Overdue],
            States(
                Header,
                "1,甲通知,20个工作日内,2026-09-01,",
                "以下文件不公开：,,,,",
                "2,乙通知,20个工作日内,2026-09-01,",
                "3,丙通知,20个工作日内,2026-09-01,",
                "二、主动公开文件,,,,",
                "4,丁通知,20个工作日内,2026-09-01,"
            )
        );

    [Fact]
    public void Heading_AboveARowInTime_ChangesNothing() =>
        Assert.Equal([AuditState.PublishedInTime], States(Header, "以下文件不公开：,,,,", "1,通知,20个工作日内,2026-09-01,2026-09-20"));

    private static AuditState[] States(params string[] lines)
    {
        using var ledger = LedgerFile.Open(
            new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")),
            "台账.csv",
            new LedgerOptions(new Dictionary<string, LedgerField>(), null)
        );
        return [.. Audit.Audit(ledger.Rows).Select(row => row.State)];
    }
}
