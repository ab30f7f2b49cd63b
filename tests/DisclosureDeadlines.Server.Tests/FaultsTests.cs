using System.Text;
using DisclosureDeadlines.Server.Hosting;
using DisclosureDeadlines.Server.Requests;
using DisclosureDeadlines.Server.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>What nobody thought of is told as a fault and is written down.</summary>
public sealed class FaultsTests
{
    /// <summary>A fault of the program itself is told as one, and written down with its cause; one that nobody waits for is not.</summary>
    [Theory]
    [InlineData(false, 500, 1)]
    [InlineData(true, 200, 0)]
    public async Task Faults_WhatNobodyThoughtOf_IsToldAndWrittenDown(bool isGone, int status, int written)
    {
        var log = new WrittenLog();
        using var gone = new CancellationTokenSource();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = body }, RequestAborted = gone.Token };
        await using var app = ServerApp.Build([]);
        var faults = new Faults(
            async _ =>
            {
                if (isGone)
                {
                    await gone.CancelAsync();
                }

                throw new InvalidOperationException("a secret");
            },
            app.Services.GetRequiredService<ServerMeters>(),
            log
        );

        await faults.InvokeAsync(http);

        string said = Encoding.UTF8.GetString(body.ToArray());
        Assert.Equal(status, http.Response.StatusCode);
        Assert.Equal(written, log.Errors.Count(error => error == "- failed: a secret"));
        Assert.Equal(isGone ? "" : "application/problem+json", http.Response.ContentType ?? "");
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    /// <summary>A status that something sets without a word has one put to it; an answer that has begun or has a type is left alone.</summary>
    [Theory]
    [InlineData(404, null, true)]
    [InlineData(400, null, true)]
    [InlineData(399, null, false)]
    [InlineData(200, null, false)]
    [InlineData(404, "text/plain", false)]
    public async Task Faults_AStatusWithoutAWord_HasOne(int status, string? type, bool hasOne)
    {
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = body } };
        await using var app = ServerApp.Build([]);
        var faults = new Faults(
            context =>
            {
                context.Response.StatusCode = status;
                context.Response.ContentType = type;
                return Task.CompletedTask;
            },
            app.Services.GetRequiredService<ServerMeters>(),
            new WrittenLog()
        );

        await faults.InvokeAsync(http);

        Assert.Equal((status, hasOne), (http.Response.StatusCode, body.Length > 0));
    }
}
