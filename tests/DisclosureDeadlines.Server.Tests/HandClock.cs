namespace DisclosureDeadlines.Server.Tests;

/// <summary>A clock whose timer rings when a test says so.</summary>
internal sealed class HandClock : TimeProvider
{
    private TimerCallback? ring;

    public bool IsAsked => ring is not null;

    public (TimeSpan First, TimeSpan Then) Times { get; private set; }

    public void Tick() => ring!(null);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ring = callback;
        Times = (dueTime, period);
        return new Silent();
    }

    private sealed class Silent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
