using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

[Collection(nameof(WithFeed))]
public sealed partial class WebConsumerTests(Feed feed)
{
    /// <summary>One start of the server answers all questions: a start costs more than they do.</summary>
    [Fact]
    public async Task Endpoint_RulesPhrasesAndPeriods_AreReadAndAnswered()
    {
        using var web = Consumer.CopyOf("web");
        web.Dotnet(["build", "--output", "built", .. feed.Properties]);
        using var server = Command.Start(
            web.Folder,
            "dotnet",
            [Path.Combine("built", "Web.dll")],
            ("ASPNETCORE_URLS", "http://127.0.0.1:0")
        );
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(server) };

            var byRule = await Post(client, """{"event":"2026-09-18","rule":{"n":20,"kind":"workingDaysAfter"}}""");
            Assert.Equal("2026-10-22", byRule.GetProperty("dueOn").GetString());
            Assert.Equal("official", byRule.GetProperty("certainty").GetString());
            Assert.Equal("workingDaysAfter", byRule.GetProperty("rule").GetProperty("kind").GetString());

            var report = await Post(client, """{"event":"2026-01-12","period":"2025","rule":{"kind":"annualBy","month":1,"day":31}}""");
            Assert.Equal(("2026-01-31", "2025"), (report.GetProperty("dueOn").GetString(), report.GetProperty("period").GetString()));

            var byPhrase = await client.GetFromJsonAsync<JsonElement>(Query("信息形成之日起20个工作日内"));
            Assert.Equal("2026-10-22", byPhrase.GetProperty("dueOn").GetString());

            Assert.Equal("2026-10-22", await client.GetFromJsonAsync<string>(new Uri("working-days/2026-09-18/20", UriKind.Relative)));
            Assert.Equal(
                """{"firstDay":"2025-07-01","period":"2025-Q3"}""",
                await client.GetStringAsync(new Uri("period/2025-Q3", UriKind.Relative))
            );

            using var unreadable = await client.GetAsync(Query("若干日内"));
            Assert.Equal(HttpStatusCode.BadRequest, unreadable.StatusCode);
            Assert.Contains("cannot be read", await unreadable.Content.ReadAsStringAsync(), StringComparison.Ordinal);

            using var noRule = Body("""{"event":"2026-09-18","rule":{"n":-20,"kind":"workingDaysAfter"}}""");
            using var refused = await client.PostAsync(new Uri("deadlines", UriKind.Relative), noRule);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task<JsonElement> Post(HttpClient client, string question)
    {
        using var body = Body(question);
        using var answer = await client.PostAsync(new Uri("deadlines", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");

    private static Uri Query(string limit) => new($"due?limit={Uri.EscapeDataString(limit)}&on=2026-09-18", UriKind.Relative);

    /// <summary>The server takes a free port and says which.</summary>
    private static async Task<Uri> AddressOf(Process server)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                // Somebody must go on listening, or the server would wait for a reader.
                _ = server.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = server.StandardError.ReadToEndAsync(CancellationToken.None);
                return new Uri(match.Groups[1].Value + "/");
            }
        }

        throw new InvalidOperationException(
            "The server ended before it listened: " + await server.StandardError.ReadToEndAsync(patience.Token)
        );
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
