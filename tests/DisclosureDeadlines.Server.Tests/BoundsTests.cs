using System.Net;
using DisclosureDeadlines.Answers;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>What is as large as allowed is answered, and what is larger by one is refused.</summary>
public sealed class BoundsTests
{
    [Theory]
    [InlineData("1023", "1023 B")]
    [InlineData("1024", "1 KB")]
    [InlineData("3071", "2 KB")]
    [InlineData("1048575", "1023 KB")]
    [InlineData("1048576", "1 MB")]
    [InlineData("3145728", "3 MB")]
    public async Task Post_ALedgerAsLargeAsAllowedOrByOneByteLarger_IsReadOrRefused(string most, string size)
    {
        await using var started = new Started("--Limits:FileBytes", most);
        var server = await started.ServerAsync();
        byte[] whole = new byte[int.Parse(most, System.Globalization.CultureInfo.InvariantCulture)];
        byte[] larger = new byte[whole.Length + 1];

        var read = await server.PostAsync("/v1/audit", whole, "application/octet-stream");
        var refused = await server.PostAsync("/v1/audit", larger, "application/octet-stream");
        var piecewise = await server.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/v1/audit")
            {
                Content = new StreamContent(new MemoryStream(larger)),
                Headers = { TransferEncodingChunked = true },
            }
        );

        // Nothing but zeros is no ledger, but that is found out by reading it.
        Refusals.AssertIsOne(read, HttpStatusCode.BadRequest);
        Refusals.AssertIsOne(refused, HttpStatusCode.RequestEntityTooLarge, $"The body of the request is larger than {size}.");
        Refusals.AssertIsOne(piecewise, HttpStatusCode.RequestEntityTooLarge, $"The body of the request is larger than {size}.");
    }

    /// <summary>A question, rows and a case have bounds of their own.</summary>
    [Theory]
    [InlineData("/v1/parse", "application/json", "larger than 100 B")]
    [InlineData("/v1/due", "application/json", "larger than 100 B")]
    [InlineData("/v1/due", "application/x-ndjson", "larger than 200 B")]
    [InlineData("/mcp", "application/json", "larger than 100 B")]
    [InlineData("/v1/cases/read?rule=disclosureReply", "text/plain", "larger than 1 MB")]
    public async Task Post_MoreThanItsOwnBound_IsRefused(string address, string type, string named)
    {
        await using var started = new Started("--Limits:BodyBytes", "100", "--Limits:RowsBytes", "200", "--Limits:FileBytes", "300");

        var answer = await (await started.ServerAsync()).PostAsync(address, new byte[(1 << 20) + 1], type);

        Refusals.AssertIsOne(answer, HttpStatusCode.RequestEntityTooLarge, named);
    }

    [Fact]
    public async Task Post_AsManyRowsOrPhrasesAsAllowedOrOneMore_IsAnsweredOrRefused()
    {
        await using var started = new Started("--Limits:Rows", "2");
        var server = await started.ServerAsync();
        const string row = """{"event":"2026-01-30","limit":"及时公开"}""";

        var two = await server.PostAsync("/v1/due", $"[{row},{row}]");
        var three = await server.PostAsync("/v1/due", $"[{row},{row},{row}]");
        var twoPhrases = await server.PostAsync("/v1/parse", """{"phrases":["及时公开","及时公开"]}""");
        var threePhrases = await server.PostAsync("/v1/parse", """{"phrases":["及时公开","及时公开","及时公开"]}""");
        var twoLines = await server.PostAsync("/v1/due", $"{row}\n{row}", "application/x-ndjson");

        Assert.Equal(2, two.Text.Count(c => c == '\n'));
        Refusals.AssertIsOne(three, HttpStatusCode.BadRequest, "there are more than 2 rows");
        Assert.Equal(HttpStatusCode.OK, twoPhrases.Status);
        Refusals.AssertIsOne(threePhrases, HttpStatusCode.BadRequest, "there are more than 2");
        Assert.DoesNotContain("error", twoLines.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", """{"error":"The answers end here: there are 2 in one request at most."}""")]
    [InlineData("zh", """{"error":"只答复到这里：一次最多 2 个。"}""")]
    public async Task Due_MoreLinesThanAllowed_EndsWordForWord(string language, string expected)
    {
        await using var started = new Started("--Limits:Rows", "2");
        const string row = """{"event":"2026-01-30","limit":"及时公开"}""";

        var answer = await (await started.ServerAsync()).PostAsync("/v1/due", $"{row}\n{row}\n{row}", "application/x-ndjson", language);

        Assert.Equal(expected, answer.Text.TrimEnd('\n').Split('\n')[^1]);
    }

    /// <summary>A line as long as allowed is read; a longer one is refused without being looked at, and the next is answered.</summary>
    [Theory]
    [InlineData(1 << 16, "\"dueOn\":null")]
    [InlineData((1 << 16) + 1, "{\"error\":\"line 1 is too long.\"}")]
    public async Task Due_ALineAsLongAsAllowedOrLonger_IsReadOrRefused(int length, string expected)
    {
        await using var started = new Started();
        const string row = """{"event":"2026-01-30","limit":"及时公开"}""";

        var answer = await (await started.ServerAsync()).PostAsync(
            "/v1/due",
            $"\uFEFF{row.PadRight(length)}\n{row}",
            "application/x-ndjson"
        );

        string[] lines = answer.Text.TrimEnd('\n').Split('\n');
        Assert.Contains(expected, lines[0], StringComparison.Ordinal);
        Assert.Contains("\"dueOn\":null", lines[1], StringComparison.Ordinal);
    }
}
