using System.Net;
using System.Text;
using DisclosureDeadlines.Server.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>What the server is put together from, where no answer shows it: addresses, time to stop, readiness, the page, the language.</summary>
public sealed class HostingTests
{
    /// <summary>Without a word on it only this machine reaches the server; any way to name addresses goes before that.</summary>
    [Theory]
    [InlineData(null, "http://127.0.0.1:5080")]
    [InlineData("--urls=http://127.0.0.1:81", "http://127.0.0.1:81")]
    [InlineData("--http_ports=82", null)]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://127.0.0.1:83", null)]
    public async Task Build_WithOrWithoutAddresses_ListensOnThose(string? setting, string? expected)
    {
        await using var app = ServerApp.Build(setting is null ? [] : [setting]);

        Assert.Equal(expected, app.Configuration["urls"]);
    }

    /// <summary>What is being answered when the server stops has its time, and some more to be sent.</summary>
    [Fact]
    public async Task Build_SecondsToStop_AreGivenToTheHostAndFiveMore()
    {
        await using var app = ServerApp.Build(["--Limits:StopSeconds", "7"]);

        Assert.Equal(TimeSpan.FromSeconds(12), app.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    [Fact]
    public async Task Ready_WhileItStops_SaysNoAndIsNotAsked()
    {
        await using var started = new Started();
        var server = await started.ServerAsync();
        server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = server.Services, Response = { Body = body } };

        // By itself, since nobody can connect any more.
        await server
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Single(endpoint => endpoint.RoutePattern.RawText == "/readyz")
            .RequestDelegate!(http);

        Assert.Equal(503, http.Response.StatusCode);
        Assert.StartsWith("{\"ready\":false,", Encoding.UTF8.GetString(body.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_APageOfItsOwn_IsServed()
    {
        string page = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(page, "<p>a page</p>");
            await using var started = new Started("--Page", page);
            var answer = await (await started.ServerAsync()).GetAsync("/");

            Assert.Equal((HttpStatusCode.OK, "text/html", "<p>a page</p>"), (answer.Status, answer.MediaType, answer.Text));
        }
        finally
        {
            File.Delete(page);
        }
    }

    [Fact]
    public async Task Send_WithoutALanguage_IsAnsweredInThatOfTheSettings()
    {
        await using var chinese = new Started("--Language", "zh");
        await using var english = new Started("--Language", "en");

        foreach (var (started, language, named) in new[] { (chinese, "zh", "缺少 event"), (english, "en", "event is missing") })
        {
            var server = await started.ServerAsync();
            using var response = await server.Client.GetAsync("/v1/due");

            Assert.Equal(language, response.Content.Headers.ContentLanguage.Single());
            Assert.Contains(named, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
