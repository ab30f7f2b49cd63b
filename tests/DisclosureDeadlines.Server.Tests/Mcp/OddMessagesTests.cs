using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace DisclosureDeadlines.Server.Tests.Mcp;

/// <summary>Whatever is sent to where assistants ask: an answer or a refusal.</summary>
public sealed class OddMessagesTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int Seed = 26;
    private const int InEveryRun = 500;
    private const int WhenAsked = 30_000;
    private const string Both = "application/json, text/event-stream";

    private static readonly string[] Right =
    [
        """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"due","arguments":{"event":"2026-09-18","limit":"信息形成之日起20个工作日内"},"_meta":{"progressToken":"a"}}}""",
        """{"jsonrpc":"2.0","id":"a","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{"roots":{"listChanged":true}},"clientInfo":{"name":"a","version":"1"}}}""",
        """{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"a"}}""",
        """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":3,"reason":"x"}}""",
        """{"jsonrpc":"2.0","id":1,"result":{"roots":[]}}""",
        """{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"x","data":{}}}""",
        """{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"debug"}}""",
    ];

    private static readonly string[] Values =
    [
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e999",
        "99999999999999999999",
        "\"\"",
        "\"x\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "[]",
        "[[1]]",
        "{}",
        """{"a":{"a":1}}""",
        """{"a":1,"a":2}""",
        "\uFEFF",
        new string('[', 70) + new string(']', 70),
        new string('9', 500),
        "\"" + new string('x', 10_000) + "\"",
        "tru",
        "",
    ];

    private static readonly string[] Types =
    [
        "",
        "application/json; charset=utf-8",
        "application/json; charset=utf-16",
        "application/json; charset=utf-7",
        "application/json; charset=none",
        "application/json;;",
        "application/vnd.a+json",
        "text/plain",
        "a",
        "multipart/form-data; boundary=a",
        "application/x-www-form-urlencoded",
    ];

    private static readonly string[] Accepted =
    [
        "",
        "application/json",
        "text/event-stream",
        "*/*",
        ";;q=",
        "application/json;q=0, text/event-stream;q=0",
    ];

    private static readonly string[] Methods = ["GET", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS", "NONE"];

    [Theory]
    [InlineData("", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=none", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=\"UTF-8\"", HttpStatusCode.OK)]
    public async Task Post_TypeOfContent_IsJsonInUtf8(string type, HttpStatusCode expected)
    {
        using var response = await server.Client.SendAsync(Message("POST", "/mcp", Right[2], type, Both));

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("[]", "en", -32602, "shape")]
    [InlineData("[]", "zh", -32602, "样子")]
    [InlineData("[", "en", -32700, "not JSON")]
    [InlineData("""["\ud800"]""", "en", -32700, "half a character")]
    [InlineData("""{"clientInfo":{"a":1,"a":1}}""", "zh", -32700, "重复的名称")]
    public async Task Post_WhatCannotBeRead_IsAnErrorOfTheProtocolInOneSentence(string parameters, string language, int code, string named)
    {
        using var request = Message(
            "POST",
            "/mcp",
            $$"""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{{parameters}}}""",
            "application/json",
            Both
        );
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await server.Client.SendAsync(request);

        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(
            (HttpStatusCode.BadRequest, "2.0", code),
            (response.StatusCode, (string?)error["jsonrpc"], (int)error["error"]!["code"]!)
        );
        Assert.Contains(named, (string)error["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_OddMessages_NeverFails()
    {
        var random = new Random(Seed);
        int count = SlowFactAttribute.IsAsked ? WhenAsked : InEveryRun;
        for (int i = 0; i < count; i++)
        {
            string body = Odd(Right[random.Next(Right.Length)], random);
            string type = random.Next(10) == 0 ? Types[random.Next(Types.Length)] : "application/json";
            string accept = random.Next(15) == 0 ? Accepted[random.Next(Accepted.Length)] : Both;
            string method = random.Next(20) == 0 ? Methods[random.Next(Methods.Length)] : "POST";
            using var request = Message(method, random.Next(30) == 0 ? "/mcp/sse" : "/mcp", body, type, accept);
            foreach (string header in (string[])["Mcp-Session-Id", "MCP-Protocol-Version", "Last-Event-ID", "Mcp-Method"])
            {
                if (random.Next(20) == 0)
                {
                    request.Headers.TryAddWithoutValidation(
                        header,
                        ((string[])["", "x", "2025-06-18", "2026-07-28", "-1", "tools/call"])[random.Next(6)]
                    );
                }
            }

            using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            int length = (await response.Content.ReadAsByteArrayAsync()).Length;

            Assert.True(
                (int)response.StatusCode < 500 && length < 100_000,
                string.Create(CultureInfo.InvariantCulture, $"{response.StatusCode} (seed {Seed}, message {i}) {request} {body}")
            );
        }
    }

    private static HttpRequestMessage Message(string method, string address, string body, string type, string accept)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method != "GET")
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }

    /// <summary>A message with a value, a name or the whole of it put otherwise.</summary>
    private static string Odd(string right, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                return Values[random.Next(Values.Length)];
            case 1:
                return $"[{right},{right}]";
            case 2:
                return right + Values[random.Next(Values.Length)];
            default:
                var message = JsonNode.Parse(right)!.AsObject();
                var owner = Owners(message).ToArray() is var owners ? owners[random.Next(owners.Length)] : message;
                string name = owner.ToArray()[random.Next(owner.Count)].Key;
                string value = Values[random.Next(Values.Length)];
                const string mark = "\"here\"";
                owner[name] = "here";
                string written = message.ToJsonString().Replace(mark, value, StringComparison.Ordinal);
                return random.Next(4) == 0
                    ? written.Replace($"\"{name}\":", $"\"{name}\":{value},\"{name}\":", StringComparison.Ordinal)
                    : written;
        }
    }

    private static IEnumerable<JsonObject> Owners(JsonObject message) =>
        message.Count == 0 ? [] : [message, .. message.Select(member => member.Value).OfType<JsonObject>().SelectMany(Owners)];
}
