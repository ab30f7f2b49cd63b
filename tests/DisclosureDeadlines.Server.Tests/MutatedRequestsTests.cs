using System.Globalization;
using System.Net;
using System.Text;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>Requests that were right and have been damaged: an answer or a refusal, never a failure of the server.</summary>
public sealed class MutatedRequestsTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int InEveryRun = 1000;
    private const int WhenAsked = 100_000;

    /// <summary>Fixed; another where <c>DEADLINES_SEED</c> asks for it.</summary>
    private static readonly int Seed = int.Parse(
        Environment.GetEnvironmentVariable("DEADLINES_SEED") ?? "42",
        CultureInfo.InvariantCulture
    );

    private static readonly (string Method, string Address, string Type, string Body)[] Right =
    [
        ("GET", "/v1/due?event=2026-09-18&limit=信息形成之日起20个工作日内&period=2025&region=宁夏&today=2026-10-01&explain=true", "", ""),
        ("GET", "/v1/due?event=2026-09-18&catalogue=hohhot&item=3&policy=period=none&asKnownOn=2020-01-01", "", ""),
        ("GET", "/v1/add?date=2026-09-18&workingDays=20", "", ""),
        ("GET", "/v1/count?from=2026-09-18&to=2026-10-22", "", ""),
        ("GET", "/v1/days?from=2026-09-18&to=2026-10-22", "", ""),
        ("GET", "/v1/latest-event?date=2026-10-22&limit=信息形成之日起20个工作日内", "", ""),
        ("GET", "/v1/catalogues/hohhot/lint?inForceOn=2018-01-01&authority=财政局", "", ""),
        ("GET", "/v1/items?words=预算&catalogue=hohhot", "", ""),
        ("GET", "/v1/statutes/due?event=2026-03-02&name=reply&period=2025", "", ""),
        ("POST", "/v1/parse?law=行政处罚法", "application/json", """{"phrases":["信息形成之日起20个工作日内","每年1月31日前"]}"""),
        (
            "POST",
            "/v1/due",
            "application/x-ndjson",
            "{\"event\":\"2026-09-18\",\"limit\":\"信息形成之日起20个工作日内\"}\n{\"events\":[\"2026-09-18\"],\"catalogue\":\"hohhot\",\"item\":3}\n"
        ),
        ("POST", "/v1/due", "application/json", """[{"event":"2026-09-18","limit":"每年1月31日前","period":"2025","explain":true}]"""),
        (
            "POST",
            "/v1/cases/read?rule=disclosureReply&asOf=2025-06-09&policy=pause=careful",
            "text/plain",
            "2025-05-06 received channel=person\n2025-05-14 consulted served=2025-05-15\n2025-05-26 opinion\n"
        ),
        (
            "POST",
            "/v1/cases/read",
            "application/json",
            """{"rule":"disclosureReply","happenings":[{"on":"2025-05-06","kind":"received","channel":"person"}]}"""
        ),
        (
            "POST",
            "/v1/audit?today=2026-06-15&map=挂网日=published&within=5",
            "application/octet-stream",
            "标题,公开时限,成文日期,挂网日,责任科室\n年度预算,信息形成之日起20个工作日内,2026-03-02,2026-03-20,财务科\n"
        ),
        (
            "POST",
            "/v1/audit?today=2026-06-15",
            "text/html",
            "<table><tr><th>标题</th><th>公开时限</th><th>成文日期</th></tr><tr><td>a</td><td>每年1月31日前</td><td>2026年3月2日</td></tr></table>"
        ),
        (
            "POST",
            "/mcp",
            "application/json",
            """{"jsonrpc":"2.0","id":"a","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"a","version":"1"}}}"""
        ),
        (
            "POST",
            "/mcp",
            "application/json",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"due","arguments":{"event":"2026-09-18","limit":"信息形成之日起20个工作日内"}}}"""
        ),
    ];

    private static readonly string[] Odd =
    [
        "",
        "\0",
        "%",
        "%00",
        "%zz",
        "&&",
        "=",
        "?",
        "../",
        "..%2f",
        "\u202E",
        "\uD800",
        "9999-12-31",
        "0000-00-00",
        "-2147483648",
        "1e999",
        "null",
        "{",
        "[",
        "]}",
        "\"",
        "\\",
        "\r\n",
        "２０２６",
        "二〇二六",
        "𠀀",
        "99999999999999999999",
        "<",
        "'",
    ];

    [Fact]
    public async Task Send_DamagedRequests_NeverFails()
    {
        var random = new Random(Seed);
        int count = SlowFactAttribute.IsAsked ? WhenAsked : InEveryRun;
        for (int i = 0; i < count; i++)
        {
            var (method, address, type, body) = Right[random.Next(Right.Length)];
            int split = address.IndexOf('?', StringComparison.Ordinal);
            string query = split < 0 ? "" : address[(split + 1)..];
            bool spoilsBody = body.Length > 0 && random.Next(3) > 0;
            string spoilt = spoilsBody ? query : Damaged(query, random);
            string path = split < 0 ? address : address[..split];
            using var request = new HttpRequestMessage(new HttpMethod(method), Target(path, spoilt, random));
            byte[] sent = Encoding.UTF8.GetBytes(spoilsBody ? Damaged(body, random) : body);
            if (body.Length > 0)
            {
                request.Content = new ByteArrayContent(sent);
                request.Content.Headers.TryAddWithoutValidation(
                    "Content-Type",
                    random.Next(20) == 0 ? string.Concat(Damaged(type, random).Where(c => c is >= ' ' and <= '~')) : type
                );
            }

            request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
            using var response = await server.Client.SendAsync(request);
            byte[] told = await response.Content.ReadAsByteArrayAsync();

            Assert.True(
                (int)response.StatusCode < 500,
                $"{method} {request.RequestUri} {response.StatusCode} (seed {Seed}, request {i}); {request.Content?.Headers}{Written(sent)}"
            );
            if (!path.StartsWith("/mcp", StringComparison.Ordinal) && response.StatusCode != HttpStatusCode.OK)
            {
                Refusals.AssertIsOne(
                    new RunningServer.Answer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, told),
                    response.StatusCode
                );
            }
        }
    }

    /// <summary>The address, with what the client's own type of address would not let through written in percents.</summary>
    private static string Target(string path, string query, Random random)
    {
        string escaped = string.Concat(
            Encoding
                .UTF8.GetBytes(query)
                .Select(b =>
                    b
                        is > 0x20
                            and < 0x7F
                            and not (
                                (byte)'#'
                                or (byte)'"'
                                or (byte)'<'
                                or (byte)'>'
                                or (byte)'\\'
                                or (byte)'^'
                                or (byte)'`'
                                or (byte)'{'
                                or (byte)'|'
                                or (byte)'}'
                            )
                        ? $"{(char)b}"
                        : $"%{b:X2}"
                )
        );
        return $"{(random.Next(50) == 0 ? path + "/%2e%2e/" : path)}?{escaped}";
    }

    /// <summary>What was sent, so that it can be sent again from a log.</summary>
    private static string Written(byte[] bytes) =>
        string.Concat(bytes.Select(b => b is >= 0x20 and < 0x7F and not (byte)'\\' ? $"{(char)b}" : $"\\x{b:x2}"));

    private static string Damaged(string text, Random random)
    {
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int from = random.Next(text.Length + 1);
            int to = Math.Min(text.Length, from + random.Next(4));
            text = random.Next(4) switch
            {
                0 => text[..from] + text[to..],
                1 => text[..from] + Odd[random.Next(Odd.Length)] + text[from..],
                2 => text[..from] + Odd[random.Next(Odd.Length)] + text[to..],
                _ => text[..to] + text[from..],
            };
        }

        return text;
    }
}
