using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Server.Hosting;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>Nobody can take more of the server than he is given.</summary>
public sealed class LimitTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/v1/parse")]
    [InlineData("/v1/due")]
    [InlineData("/v1/cases/read?rule=disclosureReply")]
    [InlineData("/v1/audit")]
    [InlineData("/mcp")]
    public async Task Post_AGigabyte_IsRefusedBeforeItIsSent(string address)
    {
        string answer = await RawAsync(
            server,
            $"POST {address} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n"
        );

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("is larger than", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MoreThanAllowedInPieces_IsRefused()
    {
        await using var started = new Started("--Limits:FileBytes", "1000");
        var narrow = await started.ServerAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/audit")
        {
            Content = new StreamContent(new MemoryStream(new byte[5000])),
        };
        request.Headers.TransferEncodingChunked = true;

        Refusals.AssertIsOne(await narrow.SendAsync(request), HttpStatusCode.RequestEntityTooLarge, "1000 B");
    }

    [Fact]
    public async Task Get_MoreOftenThanAllowed_IsRefusedWithAWordOnWhenToTryAgain()
    {
        await using var started = new Started("--Limits:PerSecond", "1", "--Limits:Burst", "2");
        var narrow = await started.ServerAsync();

        RunningServer.Answer[] answers =
        [
            await narrow.GetAsync("/v1/catalogues"),
            await narrow.GetAsync("/v1/catalogues"),
            await narrow.GetAsync("/v1/catalogues"),
            await narrow.GetAsync("/healthz"),
        ];

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK],
            answers.Select(answer => answer.Status)
        );
        Refusals.AssertIsOne(answers[2], HttpStatusCode.TooManyRequests);
    }

    /// <summary>
    /// Behind a proxy, clients are told apart by what the proxy says of them, where the office has said that there is one.
    /// </summary>
    [Theory]
    [InlineData("true", HttpStatusCode.OK)]
    [InlineData("false", HttpStatusCode.TooManyRequests)]
    public async Task Get_OfAnotherClientBehindAProxy_IsCountedApart(string isBehind, HttpStatusCode status)
    {
        await using var started = new Started("--Limits:PerSecond", "1", "--Limits:Burst", "1", "--ForwardedHeaders_Enabled", isBehind);
        var narrow = await started.ServerAsync();

        _ = await narrow.SendAsync(From("10.0.0.1"));
        var answer = await narrow.SendAsync(From("10.0.0.2"));

        Assert.Equal(status, answer.Status);

        static HttpRequestMessage From(string client) =>
            new(HttpMethod.Get, "/v1/catalogues") { Headers = { { "X-Forwarded-For", client } } };
    }

    [Theory]
    [InlineData("GARBAGE\r\n\r\n")]
    [InlineData("GET /v1/add?date=2026-09-18 HTTP/9.9\r\n\r\n")]
    [InlineData("GET /v1/\u0001 HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /v1/parse HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n")]
    public async Task Send_WhatIsNoRequest_IsRefused(string request)
    {
        string answer = await RawAsync(server, request);

        Assert.Matches("^HTTP/1.1 (4..|505) ", answer);
    }

    /// <summary>After a body that has no end that can be found, what comes next on the connection is no request.</summary>
    [Fact]
    public async Task Post_ABodyThatIsBroken_EndsTheConnection()
    {
        string answer = await RawAsync(
            server,
            "POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
        );

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("The request is not well-formed.", answer, StringComparison.Ordinal);
    }

    /// <summary>Kestrel gives a body five seconds before it asks for 240 bytes a second.</summary>
    [SlowFact]
    public async Task Post_SlowerThanAllowed_IsRefused()
    {
        string answer = await RawAsync(
            server,
            "POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
        );

        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"detail\":", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Limits:Rows", "many")]
    [InlineData("--Limits:Rows", "0")]
    [InlineData("--Limits:Concurrent", "-1")]
    [InlineData("--Language", "fr")]
    [InlineData("--Data", "/no/such/folder")]
    public void Build_ASettingThatCannotBe_IsOneSentence(string name, string value)
    {
        var refused = Assert.Throws<QuestionException>(() => ServerApp.Build([name, value]));

        Assert.Contains(value, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Sends bytes as they are, and reads until the server has said all or closes.</summary>
    private static async Task<string> RawAsync(RunningServer server, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        var answer = new StringBuilder();
        byte[] piece = new byte[8192];
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromSeconds(30))
        {
            int length;
            try
            {
                length = await stream.ReadAsync(piece);
            }
            catch (IOException)
            {
                break;
            }

            answer.Append(Encoding.UTF8.GetString(piece, 0, length));
            string all = answer.ToString();
            if (length == 0 || all.EndsWith('}') || all.Contains("Content-Length: 0\r\n", StringComparison.Ordinal))
            {
                break;
            }
        }

        return answer.ToString();
    }
}
