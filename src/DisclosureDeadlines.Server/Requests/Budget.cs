namespace DisclosureDeadlines.Server.Requests;

/// <summary>
/// How long a request may work: until its time is over, nobody waits for it any more, or the server has stopped and its grace period is
/// over.
/// </summary>
internal sealed class Budget : IDisposable
{
    private readonly CancellationTokenSource over;
    private readonly CancellationTokenSource time;
    private readonly CancellationTokenSource grace = new();
    private readonly CancellationTokenRegistration stopping;
    private readonly int seconds;

    public Budget(int seconds, int graceSeconds, CancellationToken aborted, CancellationToken stopping)
    {
        this.seconds = seconds;
        time = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        over = CancellationTokenSource.CreateLinkedTokenSource(aborted, time.Token, grace.Token);
        this.stopping = stopping.Register(() => grace.CancelAfter(TimeSpan.FromSeconds(graceSeconds)));
    }

    public CancellationToken Token => over.Token;

    /// <summary>Why there is no answer when the work was cut short.</summary>
    public RefusalException Why() =>
        grace.IsCancellationRequested
            ? new(StatusCodes.Status503ServiceUnavailable, Problem.Of(StatusCodes.Status503ServiceUnavailable))
            : new(
                StatusCodes.Status413PayloadTooLarge,
                new($"{seconds} 秒内没有算完，请分成几次。", $"It takes longer than {seconds} s; part it into several requests.")
            );

    public void Dispose()
    {
        stopping.Dispose();
        over.Dispose();
        time.Dispose();
        grace.Dispose();
    }
}
