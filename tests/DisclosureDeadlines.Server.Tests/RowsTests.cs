using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>Many rows in one request.</summary>
public sealed class RowsTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Phrase = "信息形成之日起20个工作日内";

    [Fact]
    public async Task Due_LinesWithFaults_AnswersEachInItsPlace()
    {
        string body = string.Join(
            '\n',
            $$"""{"event":"2026-09-18","limit":"{{Phrase}}"}""",
            "",
            "{",
            $$"""{"event":"2026-09-31","limit":"{{Phrase}}"}""",
            """{"evnt":"x"}""",
            $$"""{"event":"2026-09-21","limit":"{{Phrase}}"}"""
        );

        var lines = Lines(await server.PostAsync("/v1/due", body, "application/x-ndjson"));

        // After 2026-09-21: the 22nd to 24th, 28th to 30th, October 8th to 10th, 12th to 16th, 19th to 23rd, and the 26th.
        Assert.Equal(5, lines.Length);
        Assert.Equal("2026-10-22", (string?)lines[0]["dueOn"]);
        Assert.Contains("line 3", (string)lines[1]["error"]!, StringComparison.Ordinal);
        Assert.Contains("2026-09-31", (string)lines[2]["error"]!, StringComparison.Ordinal);
        Assert.Contains("evnt", (string)lines[3]["error"]!, StringComparison.Ordinal);
        Assert.Equal("2026-10-26", (string?)lines[4]["dueOn"]);
    }

    [Theory]
    [InlineData("""{"events":["2026-09-18","2026-09-21"],"limit":"信息形成之日起20个工作日内"}""")]
    [InlineData(
        """[{"event":"2026-09-18","limit":"信息形成之日起20个工作日内"},{"event":"2026-09-21","limit":"信息形成之日起20个工作日内"}]"""
    )]
    public async Task Due_ManyEventsOrAList_AnswersEach(string body)
    {
        var lines = Lines(await server.PostAsync("/v1/due", body));

        Assert.Equal(["2026-10-22", "2026-10-26"], lines.Select(line => (string)line["dueOn"]!));
    }

    [Fact]
    public async Task Due_MoreRowsThanAllowed_EndsWithALineThatSaysSo()
    {
        await using var small = new Started("--Limits:Rows", "3");
        string row = $$"""{"event":"2026-09-18","limit":"{{Phrase}}"}""" + "\n";

        var lines = Lines(
            await (await small.ServerAsync()).PostAsync("/v1/due", string.Concat(Enumerable.Repeat(row, 5)), "application/x-ndjson")
        );

        Assert.Equal(4, lines.Length);
        Assert.Contains("3", (string)lines[3]["error"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_ManyRows_AreAllAnswered()
    {
        int rows = SlowFactAttribute.IsAsked ? 20_000 : 4_000;
        string body = string.Concat(
            Enumerable
                .Range(0, rows)
                .Select(i =>
                    $$"""{"event":"{{new DateOnly(2020, 1, 1).AddDays(i % 2000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}","limit":"{{Phrase}}"}"""
                    + "\n"
                )
        );

        var answer = await server.PostAsync("/v1/due", body, "application/x-ndjson");

        Assert.Equal((HttpStatusCode.OK, rows), (answer.Status, answer.Text.Count(c => c == '\n')));
        Assert.DoesNotContain("\"error\"", answer.Text, StringComparison.Ordinal);
    }

    private static JsonNode[] Lines(RunningServer.Answer answer) =>
        [.. answer.Text.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!)];
}
