using System.Net;
using System.Threading.RateLimiting;
using DisclosureDeadlines.Server.Requests;
using DisclosureDeadlines.Server.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace DisclosureDeadlines.Server.Hosting;

/// <summary>How many requests are taken, in all at a time and from one client in a second.</summary>
internal static class Traffic
{
    public static void Limit(RateLimiterOptions options, ServerSettings settings)
    {
        var ofOne = PartitionedRateLimiter.Create<HttpContext, IPAddress>(http =>
            RateLimitPartition.GetTokenBucketLimiter(
                http.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = settings.Burst,
                    TokensPerPeriod = Math.Max(1, settings.PerSecond / 10),
                    ReplenishmentPeriod = TimeSpan.FromMilliseconds(settings.PerSecond < 10 ? 1000 / settings.PerSecond : 100),
                    QueueLimit = 0,
                }
            )
        );
        var ofAll = PartitionedRateLimiter.Create<HttpContext, bool>(_ =>
            RateLimitPartition.GetConcurrencyLimiter(
                true,
                _ => new ConcurrencyLimiterOptions
                {
                    PermitLimit = settings.Concurrent,
                    QueueLimit = settings.Waiting,
                    QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                }
            )
        );
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(ofOne, ofAll);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "1";
            await Problem
                .WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, Problem.Of(StatusCodes.Status429TooManyRequests))
                .ConfigureAwait(false);
        };
    }
}
