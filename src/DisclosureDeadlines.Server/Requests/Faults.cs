using System.Diagnostics;
using DisclosureDeadlines.Server.Settings;

namespace DisclosureDeadlines.Server.Requests;

/// <summary>Turns every fault into a sentence, and notes each request without what was asked: a phrase may name people.</summary>
internal sealed partial class Faults(RequestDelegate next, ServerMeters meters, ILogger<Faults> logger)
{
    public async Task InvokeAsync(HttpContext http)
    {
        long began = Stopwatch.GetTimestamp();
        try
        {
            await next(http).ConfigureAwait(false);
            if (http.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null })
            {
                await Problem.WriteAsync(http, http.Response.StatusCode, Problem.Of(http.Response.StatusCode)).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (RefusalException.IsBadInput(e))
        {
            await Problem.WriteAsync(http, StatusCodes.Status400BadRequest, e.Message).ConfigureAwait(false);
        }
        catch (RefusalException e)
        {
            await Problem.WriteAsync(http, e.Status, e.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            http.Response.Headers.Connection = "close";
            await Problem.WriteAsync(http, e.StatusCode, Problem.Of(e.StatusCode)).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever stops a request that nobody waits for is no fault.
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // Nobody waits for the answer any more.
        }
#pragma warning disable CA1031 // The last place where a fault can be told as one: the asker gets a sentence, the operator the log.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failed(logger, e, Place(http));
            await Problem
                .WriteAsync(http, StatusCodes.Status500InternalServerError, Problem.Of(StatusCodes.Status500InternalServerError))
                .ConfigureAwait(false);
        }

        double took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        meters.Answered(Place(http), http.Response.StatusCode);
        Answered(logger, http.Request.Method, Place(http), http.Response.StatusCode, took);
    }

    /// <summary>The pattern of the address, not the address: that may hold what was asked.</summary>
    private static string Place(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms")]
    private static partial void Answered(ILogger logger, string method, string route, int status, double milliseconds);

    [LoggerMessage(2, LogLevel.Error, "{Route} failed")]
    private static partial void Failed(ILogger logger, Exception why, string route);
}
