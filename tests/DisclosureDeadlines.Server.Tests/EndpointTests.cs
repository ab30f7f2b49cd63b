using System.Net;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Cli.Tests;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>Each call answers what the tool answers to the same question.</summary>
public sealed class EndpointTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Phrase = "信息形成之日起20个工作日内";
    private const string Case = "2025-05-06 received channel=person\n2025-05-14 consulted served=2025-05-15\n";

    public static TheoryData<string, string[]> Gets =>
        new()
        {
            { $"/v1/due?event=2026-09-18&limit={Phrase}", ["due", "2026-09-18", Phrase] },
            { $"/v1/due?event=2026-09-18&limit={Phrase}&explain=true", ["due", "2026-09-18", Phrase, "--explain"] },
            {
                "/v1/due?event=2021-08-02&limit=处罚决定作出之日起7日内&law=行政处罚法",
                ["due", "2021-08-02", "处罚决定作出之日起7日内", "--law", "行政处罚法"]
            },
            { "/v1/due?event=2026-03-02&catalogue=hohhot&item=1", ["due", "2026-03-02", "--catalogue", "hohhot", "--item", "1"] },
            { "/v1/due?event=2026-03-02&catalogue=hohhot", ["due", "2026-03-02", "--catalogue", "hohhot"] },
            { "/v1/due?event=2026-01-05&limit=每年1月31日前&period=2025", ["due", "2026-01-05", "每年1月31日前", "--period", "2025"] },
            {
                $"/v1/due?event=2026-05-08&limit={Phrase}&today=2026-06-20&published=2026-06-18",
                ["due", "2026-05-08", Phrase, "--today", "2026-06-20", "--published", "2026-06-18"]
            },
            { $"/v1/due?event=2025-09-12&limit={Phrase}&region=宁夏", ["due", "2025-09-12", Phrase, "--region", "宁夏"] },
            {
                $"/v1/due?event=2020-01-20&limit={Phrase}&asKnownOn=2020-01-20",
                ["due", "2020-01-20", Phrase, "--as-known-on", "2020-01-20"]
            },
            {
                "/v1/due?event=2026-01-30&limit=颁发之日起15日内&policy=period=none",
                ["due", "2026-01-30", "颁发之日起15日内", "--policy", "period=none"]
            },
            { "/v1/due?event=2026-01-30&limit=及时公开", ["due", "2026-01-30", "及时公开"] },
            { "/v1/add?date=2026-09-18&workingDays=20", ["add", "2026-09-18", "20"] },
            { "/v1/add?date=2026-09-18&workingDays=-5&region=恩施州", ["add", "2026-09-18", "-5", "--region", "恩施州"] },
            { "/v1/count?from=2026-09-18&to=2026-10-22", ["count", "2026-09-18", "2026-10-22"] },
            { "/v1/days?from=2026-09-18&to=2026-10-22", ["days", "2026-09-18", "2026-10-22"] },
            { $"/v1/latest-event?date=2026-10-22&limit={Phrase}", ["latest-event", "2026-10-22", Phrase] },
            { "/v1/catalogues", ["catalogue", "list"] },
            { "/v1/catalogues/hohhot", ["catalogue", "show", "hohhot"] },
            { "/v1/catalogues/hohhot/lint", ["catalogue", "lint", "hohhot"] },
            {
                "/v1/catalogues/zhongwei/lint?inForceOn=2018-01-01&authority=中卫市财政局",
                ["catalogue", "lint", "zhongwei", "--in-force-on", "2018-01-01", "--authority", "中卫市财政局"]
            },
            { "/v1/items?words=预算", ["catalogue", "search", "预算"] },
            { "/v1/items?words=预算 公开&catalogue=hohhot", ["catalogue", "search", "预算 公开", "--catalogue", "hohhot"] },
            { "/v1/statutes", ["statute", "list"] },
            { "/v1/statutes?name=reply", ["statute", "show", "reply"] },
            { "/v1/statutes?name=答复&inForceOn=2012-01-01", ["statute", "list", "答复", "--in-force-on", "2012-01-01"] },
            { "/v1/statutes/due?event=2026-03-02&name=reply", ["statute", "due", "2026-03-02", "reply"] },
            { "/v1/cases/rules", ["case", "rules"] },
        };

    [Theory]
    [MemberData(nameof(Gets))]
    public async Task Get_AQuestion_AnswersAsTheToolDoes(string address, string[] arguments)
    {
        foreach (string language in (string[])["en", "zh"])
        {
            var run = InProcess.Run([.. arguments, "--format", "json", "--lang", language]);
            var answer = await server.GetAsync(address, language);

            Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.MediaType));
            Assert.Equal(Normal.Of(run.Output), Normal.Of(answer.Text));
        }
    }

    [Fact]
    public async Task Parse_Phrases_AnswersEachInOrder()
    {
        string[] phrases = [Phrase, "每年1月31日前", "二十个工作日之后再说", ""];
        var run = InProcess.Run(["parse", .. phrases, "--format", "json"]);

        var answer = await server.PostAsync(
            "/v1/parse",
            new JsonObject { ["phrases"] = new JsonArray([.. phrases.Select(p => (JsonNode)p)]) }.ToJsonString()
        );

        Assert.Equal(
            run.Output.TrimEnd('\n').Split('\n').Select(Normal.Of),
            JsonNode.Parse(answer.Text)!.AsArray().Select(line => Normal.Of(line!.ToJsonString()))
        );
    }

    [Theory]
    [InlineData("text/plain", Case)]
    [InlineData(
        "application/json",
        """{"rule":"disclosureReply","happenings":[{"on":"2025-05-06","kind":"received","channel":"person"},{"on":"2025-05-14","kind":"consulted","served":"2025-05-15"}]}"""
    )]
    public async Task ReadCase_LinesOrJson_AnswersAsTheToolDoes(string type, string body)
    {
        var run = InProcess.On(
            0,
            System.Text.Encoding.UTF8.GetBytes(Case),
            "case",
            "read",
            "-",
            "--rule",
            "disclosureReply",
            "--as-of",
            "2025-05-20",
            "--format",
            "json"
        );

        var answer = await server.PostAsync("/v1/cases/read?rule=disclosureReply&asOf=2025-05-20", body, type);

        Assert.Equal(Normal.Of(run.Output), Normal.Of(answer.Text));
    }

    [Fact]
    public async Task ReadCase_WithoutADay_IsReadTodayInBeijing()
    {
        var answer = await server.PostAsync("/v1/cases/read?rule=依申请公开答复", Case, "text/plain");

        Assert.Equal("2026-06-15", (string?)JsonNode.Parse(answer.Text)!["asOf"]);
    }

    [Theory]
    [InlineData("/v1/add?date=2026-09-18&workingDays=20", HttpStatusCode.OK)]
    [InlineData("/v1/add?date=2026-09-31&workingDays=20", HttpStatusCode.BadRequest)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/v1/parse", HttpStatusCode.MethodNotAllowed)]
    public async Task Head_WhatGetAnswers_IsTheSameWithoutABody(string address, HttpStatusCode status)
    {
        var whole = await server.GetAsync(address);
        var answer = await server.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal((status, whole.Status, whole.MediaType, 0), (answer.Status, answer.Status, answer.MediaType, answer.Bytes.Length));
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/")]
    public async Task Get_WhatWatchesAndWelcomes_IsThere(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(address)).Status);
}
