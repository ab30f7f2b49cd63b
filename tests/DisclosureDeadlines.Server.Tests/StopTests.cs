using System.Net;
using System.Text;
using DisclosureDeadlines.Server.Requests;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>A stop in the middle of work ends cleanly.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task Stop_DuringAnAudit_EndsWithARefusalOrTheWholeReport()
    {
        await using var started = new Started("--Limits:StopSeconds", "0");
        var server = await started.ServerAsync();
        byte[] ledger = Encoding.UTF8.GetBytes(
            "标题,公开时限,成文日期\n" + string.Concat(Enumerable.Repeat("通知,信息形成之日起20个工作日内,2026-03-02\n", 300_000))
        );

        var audit = server.PostAsync("/v1/audit?today=2026-06-15", ledger, "application/octet-stream");
        await Task.Delay(200);
        await server.StopAsync();

        RunningServer.Answer answer;
        try
        {
            answer = await audit;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // The connection has ended: nobody takes that for a report.
            return;
        }

        if (answer.Status != HttpStatusCode.OK)
        {
            Refusals.AssertIsOne(answer, HttpStatusCode.ServiceUnavailable);
        }
        else
        {
            Assert.EndsWith("}\n", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Budget_WhoseTimeIsOver_SaysToPartTheRequest()
    {
        using var budget = new Budget(1, 0, CancellationToken.None, CancellationToken.None);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, budget.Token));

        var why = budget.Why();
        Assert.Equal(413, why.Status);
        Assert.Contains("1 ", why.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Budget_WhenTheServerStops_EndsAfterItsGrace()
    {
        using var stop = new CancellationTokenSource();
        using var budget = new Budget(600, 0, CancellationToken.None, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, budget.Token));

        Assert.Equal(503, budget.Why().Status);
    }
}
