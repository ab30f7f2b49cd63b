using System.IO.Pipelines;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Server.Tests.Mcp;

/// <summary>An assistant finds all tools and has its answers, over either transport.</summary>
public sealed class McpTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Phrase = "信息形成之日起20个工作日内";

    private static readonly string[] Names =
    [
        "due",
        "parse",
        "add_working_days",
        "count_working_days",
        "describe_day",
        "read_case",
        "lint_limit",
        "statute",
    ];

    private static readonly (string Tool, Dictionary<string, object?> Arguments, string Member, string Expected)[] Calls =
    [
        ("due", new() { ["event"] = "2026-09-18", ["limit"] = Phrase }, "dueOn", "2026-10-22"),
        (
            "due",
            new()
            {
                ["event"] = "2026-09-18",
                ["catalogue"] = "hohhot",
                ["item"] = "1",
            },
            "catalogue",
            "hohhot"
        ),
        ("parse", new() { ["phrase"] = "每年1月31日前" }, "kind", "annualBy"),
        ("add_working_days", new() { ["date"] = "2026-09-18", ["workingDays"] = 20 }, "date", "2026-10-22"),
        ("count_working_days", new() { ["from"] = "2026-09-18", ["to"] = "2026-10-22" }, "workingDays", "20"),
        ("describe_day", new() { ["date"] = "2026-10-10" }, "kind", "makeUpWorkday"),
        (
            "read_case",
            new()
            {
                ["rule"] = "disclosureReply",
                ["happenings"] = "2025-05-06 received channel=person",
                ["asOf"] = "2025-05-20",
            },
            "dueOn",
            "2025-06-04"
        ),
        ("lint_limit", new() { ["limit"] = "信息形成之日起30个工作日内", ["item"] = "行政处罚决定" }, "findings", "looserThanStatute"),
        ("statute", new() { ["name"] = "reply", ["inForceOn"] = "2026-01-01" }, "limits", "第三十三条"),
    ];

    [Fact]
    public async Task Http_AnAssistant_FindsAllToolsAndHasItsAnswers()
    {
        await using var client = await McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(server.Address, "/mcp") })
        );

        await AskAll(client);
    }

    [Fact]
    public async Task Streams_AnAssistant_FindsAllToolsAndHasItsAnswers()
    {
        Pipe there = new(),
            back = new();
        using var stop = new CancellationTokenSource();
        var desk = new AssistantDesk(
            () => [],
            (question, catalogue, place) => question.Choose(catalogue, place),
            () => new LocalDate(2026, 6, 15)
        );
        var serving = StandardMcp.RunAsync(there.Reader.AsStream(), back.Writer.AsStream(), desk, stop.Token);
        await using (var client = await McpClient.CreateAsync(new StreamClientTransport(there.Writer.AsStream(), back.Reader.AsStream())))
        {
            await AskAll(client);
        }

        await there.Writer.CompleteAsync();
        await serving;
    }

    [Theory]
    [InlineData("due", """{"event":"2026-09-31","limit":"x"}""", "2026-09-31")]
    [InlineData("due", """{"event":"2026-09-18","limit":"二十个工作日之后再说"}""", "之后再说")]
    [InlineData("due", """{"event":["2026-09-18"]}""", "event")]
    [InlineData("due", """{"evnt":"2026-09-18"}""", "evnt")]
    [InlineData("nothing", "{}", "nothing")]
    [InlineData("read_case", """{"happenings":"2025-05-06 received"}""", "rule")]
    public void Call_WhatCannotBeAnswered_IsAnErrorInOneSentence(string tool, string arguments, string named)
    {
        var desk = new AssistantDesk(
            () => [],
            (question, catalogue, place) => question.Choose(catalogue, place),
            () => new LocalDate(2026, 6, 15)
        );
        using var given = System.Text.Json.JsonDocument.Parse(arguments);

        var result = AssistantTools.Call(
            tool,
            given.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)),
            desk
        );

        string sentence = TextOf(result);
        Assert.True(result.IsError);
        Assert.Contains(named, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }

    /// <summary>What rests on a notice that is not there is told, beside the date and the reasons.</summary>
    [Fact]
    public void Due_BeyondTheLastNotice_TellsReasonsCertaintyAndTheMissingNotice()
    {
        var desk = new AssistantDesk(
            () => [],
            (question, catalogue, place) => question.Choose(catalogue, place),
            () => new LocalDate(2026, 6, 15)
        );
        using var given = System.Text.Json.JsonDocument.Parse($$"""{"event":"2027-09-20","limit":"{{Phrase}}"}""");

        var answer = JsonNode.Parse(
            TextOf(
                AssistantTools.Call(
                    "due",
                    given.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)),
                    desk
                )
            )
        )!;

        Assert.Equal("projected", (string?)answer["certainty"]);
        Assert.NotEmpty(answer["why"]!.AsArray());
        Assert.Contains("2027", (string)answer["notes"]![0]!, StringComparison.Ordinal);
    }

    private static async Task AskAll(McpClient client)
    {
        var tools = await client.ListToolsAsync();

        Assert.Equal(Names.Order(), tools.Select(tool => tool.Name).Order());
        Assert.All(tools, tool => Assert.True(tool.Description.Length > 100, tool.Name));
        foreach (var (tool, arguments, member, expected) in Calls)
        {
            string text = TextOf(await client.CallToolAsync(tool, arguments));

            Assert.Contains(
                expected,
                JsonNode.Parse(text)![member]!.ToJsonString(
                    new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
                ),
                StringComparison.Ordinal
            );
            Assert.True(text.Length < 8000, $"{tool}: {text.Length}");
        }
    }

    private static string TextOf(CallToolResult result) => ((TextContentBlock)Assert.Single(result.Content)).Text;
}
