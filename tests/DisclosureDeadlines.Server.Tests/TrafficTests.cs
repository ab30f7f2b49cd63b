using System.Net;
using DisclosureDeadlines.Server.Hosting;
using DisclosureDeadlines.Server.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>How many are answered at a time, and how often one is.</summary>
public sealed class TrafficTests
{
    /// <summary>As many at a time as are allowed, and as many as may wait; who comes after them is refused at once.</summary>
    [Fact]
    public void Traffic_AsManyAtATimeAsAllowed_TheNextIsRefused()
    {
        var limiter = Limiter(("Concurrent", "2"), ("Waiting", "0"));
        using var first = limiter.AttemptAcquire(Client("10.0.0.1"));
        var second = limiter.AttemptAcquire(Client("10.0.0.2"));
        using var third = limiter.AttemptAcquire(Client("10.0.0.3"));
        second.Dispose();
        using var fourth = limiter.AttemptAcquire(Client("10.0.0.3"));

        Assert.Equal((true, true, false, true), (first.IsAcquired, second.IsAcquired, third.IsAcquired, fourth.IsAcquired));
    }

    [Fact]
    public async Task Traffic_WhoMayWait_IsTakenWhenAnotherIsDone()
    {
        var limiter = Limiter(("Concurrent", "1"), ("Waiting", "1"));
        var first = await limiter.AcquireAsync(Client("10.0.0.1"));
        var waiting = limiter.AcquireAsync(Client("10.0.0.1")).AsTask();
        using var refused = await limiter.AcquireAsync(Client("10.0.0.1")).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        bool waited = !waiting.IsCompleted;
        first.Dispose();
        using var taken = await waiting;

        Assert.Equal((true, true, true, false), (first.IsAcquired, waited, taken.IsAcquired, refused.IsAcquired));
    }

    /// <summary>How soon a client that has used its burst can ask again, by what the limiter says of itself.</summary>
    [Theory]
    [InlineData(1, 1, 1000)]
    [InlineData(5, 1, 200)]
    [InlineData(9, 1, 111)]
    [InlineData(10, 1, 100)]
    [InlineData(10, 2, 200)]
    [InlineData(200, 20, 100)]
    [InlineData(200, 40, 200)]
    public void Traffic_AfterABurst_TellsWhenThereIsMore(int perSecond, int wanted, int milliseconds)
    {
        var limiter = Limiter(("Burst", "100"), ("PerSecond", $"{perSecond}"), ("Concurrent", "1000"));
        limiter.AttemptAcquire(Client("10.0.0.1"), 100).Dispose();

        using var refused = limiter.AttemptAcquire(Client("10.0.0.1"), wanted);

        Assert.True(refused.TryGetMetadata(System.Threading.RateLimiting.MetadataName.RetryAfter, out var after));
        Assert.Equal((false, milliseconds), (refused.IsAcquired, after.TotalMilliseconds));
    }

    /// <summary>Each client has its own burst, and one without an address, which a server behind a socket may have, one too.</summary>
    [Fact]
    public void Traffic_ABurstOfOneClient_LeavesThoseOfOthers()
    {
        var limiter = Limiter(("Burst", "2"), ("PerSecond", "1"));

        Assert.Equal(
            [true, true, false, true, true],
            ((string?[])["10.0.0.1", "10.0.0.1", "10.0.0.1", "10.0.0.2", null]).Select(client =>
            {
                using var lease = limiter.AttemptAcquire(Client(client));
                return lease.IsAcquired;
            })
        );
    }

    [Theory]
    [InlineData("en", "There are too many requests; try again later.")]
    [InlineData("zh", "请求太多，请稍后再试。")]
    public async Task Send_MoreOftenThanAllowed_IsToldWhenToTryAgain(string language, string expected)
    {
        await using var started = new Started("--Limits:PerSecond", "1", "--Limits:Burst", "1");
        var server = await started.ServerAsync();
        _ = await server.GetAsync("/v1/catalogues");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/catalogues");
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await server.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.TooManyRequests, "1"), (response.StatusCode, response.Headers.GetValues("Retry-After").Single()));
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static System.Threading.RateLimiting.PartitionedRateLimiter<HttpContext> Limiter(params (string Name, string Value)[] limits)
    {
        var options = new RateLimiterOptions();
        var set = limits.Select(limit => KeyValuePair.Create($"Limits:{limit.Name}", (string?)limit.Value));
        Traffic.Limit(options, ServerSettings.From(new ConfigurationBuilder().AddInMemoryCollection(set).Build()));
        return options.GlobalLimiter!;
    }

    private static DefaultHttpContext Client(string? address) =>
        new() { Connection = { RemoteIpAddress = address is null ? null : IPAddress.Parse(address) } };
}
