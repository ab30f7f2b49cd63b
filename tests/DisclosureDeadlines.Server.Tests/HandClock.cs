using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Server.Hosting;
using DisclosureDeadlines.Server.Notices;
using DisclosureDeadlines.Server.Requests;
using DisclosureDeadlines.Server.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

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
