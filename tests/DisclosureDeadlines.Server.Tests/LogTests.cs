using System.Text.Json.Nodes;
using DisclosureDeadlines.Server.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>What the server writes down of each request; here it writes as an office's does, and the console is listened to.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task Log_OfRequests_IsALineOfJsonWithItsTimeAndWithoutWhatWasAsked()
    {
        string log = await LogOfAsync(
            [],
            "/v1/due?event=2026-09-18&limit=张三的处罚决定作出之日起7日内",
            "/v1/nothing?name=张三",
            "/healthz"
        );

        var lines = log.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.All(lines, line => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", (string)line["Timestamp"]!));
        var answered = lines.Where(line => (string?)line["Category"] == "DisclosureDeadlines.Server.Requests.Faults").ToArray();
        Assert.Equal(
            ["GET /v1/due 200", "GET - 404", "GET /healthz 200"],
            answered.Select(line => $"{line["State"]!["Method"]} {line["State"]!["Route"]} {line["State"]!["Status"]}")
        );
        Assert.All(answered, line => Assert.Equal("Information", (string?)line["LogLevel"]));
        Assert.DoesNotContain("张三", log, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u5F20\\u4E09", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("%E5%BC%A0", log, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where an office asks for all there is, the lines of ASP.NET that hold the whole address are still left out.</summary>
    [Fact]
    public async Task Log_AtTheLowestLevel_HasNoAddressesEither()
    {
        string log = await LogOfAsync(
            ["--Logging:LogLevel:Default", "Trace"],
            "/v1/due?event=2026-09-18&limit=zhangsan",
            "/mcp?name=zhangsan"
        );

        Assert.DoesNotContain("zhangsan", log, StringComparison.Ordinal);
        Assert.Contains("/v1/due", log, StringComparison.Ordinal);
    }

    private static async Task<string> LogOfAsync(string[] settings, params string[] addresses)
    {
        var console = Console.Out;
        using var log = new StringWriter();
        try
        {
            Console.SetOut(TextWriter.Synchronized(log));
            await using var app = ServerApp.Build(["--urls", "http://127.0.0.1:0", .. settings]);
            await app.StartAsync();
            using var client = new HttpClient
            {
                BaseAddress = new Uri(
                    app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()
                ),
            };
            foreach (string address in addresses)
            {
                using var response = await client.GetAsync(address);
            }

            // What waits to be written is written when the server ends.
            await app.StopAsync();
        }
        finally
        {
            Console.SetOut(console);
        }

        return log.ToString();
    }
}
