using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Mcp;
using DisclosureDeadlines.Tests.House;
using ModelContextProtocol.Protocol;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Server.Tests.Mcp;

/// <summary>
/// What an assistant is told, word for word: it passes on what it reads, and a note that is missing or a value that is not heeded is seen by
/// nobody who does not compare.
/// </summary>
public sealed class AssistantTextsTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Drawn = new(Readable) { WriteIndented = true };

    private static AssistantDesk Desk { get; } =
        new(() => [], (question, catalogue, place) => question.Choose(catalogue, place), () => new LocalDate(2026, 6, 15));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Call_EachQuestion_IsAnsweredWordForWord(string language)
    {
        var said = new StringBuilder();
        InLanguage(
            language,
            () =>
            {
                foreach (string question in Questions())
                {
                    var result = Call(question);
                    string text = TextOf(result);
                    said.Append(CultureInfo.InvariantCulture, $"> {question}\n{(result.IsError == true ? "error: " + text : text)}\n\n");
                }
            }
        );

        Verified.Text($"assistant-texts.{language}", said.ToString());
    }

    /// <summary>Over plain streams nothing but this program writes the answers: who it is, what it can, and what its tools take.</summary>
    [Fact]
    public async Task Streams_FromTheFirstMessageOn_AreAnsweredWordForWord()
    {
        string[] messages =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"a","version":"1"}}}""",
            """{"jsonrpc":"2.0","id":2,"method":"tools/list"}""",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"describe_day","arguments":{"date":"2026-10-10"}}}""",
            """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"describe_day"}}""",
            """{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":""}}""",
            """{"jsonrpc":"2.0","id":6,"method":"prompts/list"}""",
            """{"jsonrpc":"2.0","id":7,"method":"nothing"}""",
        ];
        Pipe there = new(),
            back = new();
        using var stop = new CancellationTokenSource();
        var serving = StandardMcp.RunAsync(there.Reader.AsStream(), back.Writer.AsStream(), Desk, stop.Token);
        using var answers = new StreamReader(back.Reader.AsStream());
        var said = new StringBuilder();
        foreach (string message in messages)
        {
            await there.Writer.WriteAsync(Encoding.UTF8.GetBytes(message + "\n"));
            string answer = JsonNode.Parse((await answers.ReadLineAsync())!)!.ToJsonString(Drawn);
            said.Append(CultureInfo.InvariantCulture, $"> {message}\n{answer}\n\n");
        }

        await there.Writer.CompleteAsync();
        await serving;

        Verified.Text("assistant-streams", said.ToString());
    }

    /// <summary>One sign more than a million is more than any case has in it, and is refused before it is read.</summary>
    [Theory]
    [InlineData(1 << 20, "happenings holds no happening.")]
    [InlineData((1 << 20) + 1, "happenings: expected a text.")]
    public void ReadCase_AsLongAsAllowedOrLonger_IsReadOrRefused(int length, string expected) =>
        InLanguage(
            "en",
            () =>
            {
                var result = AssistantTools.Call(
                    "read_case",
                    Arguments(JsonSerializer.Serialize(new { happenings = "#".PadRight(length) })),
                    Desk
                );

                Assert.Equal((true, expected), (result.IsError, TextOf(result)));
            }
        );

    /// <summary>Fewer signs than a million can be more bytes, and those are what a case may have.</summary>
    [Fact]
    public void ReadCase_MoreBytesThanACaseHas_IsRefused() =>
        InLanguage(
            "en",
            () =>
            {
                var result = AssistantTools.Call(
                    "read_case",
                    Arguments(JsonSerializer.Serialize(new { happenings = new string('期', 400_000) })),
                    Desk
                );

                Assert.Equal(
                    (true, "happenings is larger than 1 MB, so it is not what happened in one case."),
                    (result.IsError, TextOf(result))
                );
            }
        );

    [Fact]
    public void Call_WithoutArguments_SaysWhatIsMissing() =>
        InLanguage(
            "en",
            () =>
            {
                var result = AssistantTools.Call("due", null, Desk);

                Assert.Equal((true, "event is missing."), (result.IsError, TextOf(result)));
            }
        );

    private static IEnumerable<string> Questions() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests/DisclosureDeadlines.Server.Tests/Mcp/assistant-questions.txt"))
            .Where(line => line[0] != '#');

    private static CallToolResult Call(string question)
    {
        int blank = question.IndexOf(' ', StringComparison.Ordinal);
        return AssistantTools.Call(question[..blank], Arguments(question[(blank + 1)..]), Desk);
    }

    private static KeyValuePair<string, JsonElement>[] Arguments(string json)
    {
        using var given = JsonDocument.Parse(json);
        return [.. given.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.Clone()))];
    }

    private static string TextOf(CallToolResult result) => ((TextContentBlock)Assert.Single(result.Content)).Text;

    private static void InLanguage(string language, Action work)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            work();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
