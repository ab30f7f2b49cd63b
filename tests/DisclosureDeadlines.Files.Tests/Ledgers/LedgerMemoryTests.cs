using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.Tables;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Ledgers;

/// <summary>Rows whose cells are as long as cells may be, and all different: no more of them are kept than are worked on.</summary>
[Collection(nameof(OwnMemory))]
public class LedgerMemoryTests
{
    private const int Rows = 1000;
    private const int Characters = 90_000;
    private const int Bytes = 20 << 20;

    [Fact]
    public void Audit_OfLongCells_RemembersNone()
    {
        var audit = new LedgerAudit(ChinaCalendar.Official, new LocalDate(2026, 10, 26));
        long before = GC.GetTotalMemory(forceFullCollection: true);

        Assert.Equal(Rows, audit.Audit(LongRows()).Count(row => row.State is AuditState.Invalid or AuditState.NoDueDate));

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, Bytes);
        GC.KeepAlive(audit);
    }

    [Fact]
    public void ReadAhead_OfLongCells_IsAFewRowsAhead()
    {
        int read = 0;
        int most = 0;
        int worked = 0;
        foreach (
            var row in ReadAhead.Of(
                LongRows()
                    .Select(row =>
                    {
                        Interlocked.Increment(ref read);
                        return row;
                    }),
                CancellationToken.None
            )
        )
        {
            worked++;
            Thread.Yield();
            most = Math.Max(most, Volatile.Read(ref read) - worked);
        }

        Assert.Equal(Rows, worked);
        Assert.InRange(most, 0, 100);
    }

    [Fact]
    public void ReadAhead_WhileNoRowComes_HearsTheWishToEnd()
    {
        using var wish = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();
        using var end = new ManualResetEventSlim();
        var asked = Task.Run(() => ReadAhead.Of(NoRows(), wish.Token).Count());
        begun.Wait();

        wish.Cancel();

        Assert.Throws<OperationCanceledException>(() => asked.GetAwaiter().GetResult());
        end.Set();

        IEnumerable<LedgerRow> NoRows()
        {
            begun.Set();
            end.Wait();
            yield break;
        }
    }

    private static IEnumerable<LedgerRow> LongRows() =>
        Enumerable
            .Range(1, Rows)
            .Select(number =>
            {
                string text = new('甲', Characters);
                return new LedgerRow(number)
                {
                    Title = text,
                    Limit = number + text,
                    Period = number + text,
                };
            });
}
