using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>
/// The answers, which are the tool's too, hold to the shapes that the description of the API promises, as ajv finds, which is not ours.
/// </summary>
public sealed class SchemaTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Case = "2025-05-06 received channel=person\n2025-05-14 consulted served=2025-05-15\n";
    private const string Ledger =
        "标题,公开时限,成文日期,发布日期\n预算,信息形成之日起20个工作日内,2026-03-02,2026-03-20\n决算,看情况,2026-03-02,\n计划,每年1月31日前,2026-01-05,\n";

    [ProgramFact("node", "ajv")]
    public async Task Answers_OfEveryCall_HoldToTheirSchemas()
    {
        List<string> lines = [];
        foreach (var call in EndpointTests.Gets)
        {
            string address = (string)call[0];
            foreach (string language in (string[])["en", "zh"])
            {
                var answer = await server.GetAsync(address, language);
                // Without a row the whole catalogue is answered, as the summary of the call says.
                bool isCatalogue =
                    address.StartsWith("/v1/due?", StringComparison.Ordinal)
                    && address.Contains("catalogue=", StringComparison.Ordinal)
                    && !address.Contains("item=", StringComparison.Ordinal);
                lines.Add(isCatalogue ? Line("shape", "CatalogueDue", answer) : Line("get", PathOf(address), answer));
            }
        }

        string phrases = new JsonObject
        {
            ["phrases"] = new JsonArray("信息形成之日起20个工作日内", "二十个工作日之后再说", "实时公开", ""),
        }.ToJsonString();
        lines.Add(Line("post", "/v1/parse", await server.PostAsync("/v1/parse", phrases)));
        lines.Add(
            Line(
                "post",
                "/v1/cases/read",
                await server.PostAsync("/v1/cases/read?rule=disclosureReply&asOf=2025-05-20", Case, "text/plain")
            )
        );
        lines.Add(Line("post", "/v1/audit", await server.PostAsync("/v1/audit?today=2026-06-15", Ledger, "text/csv")));
        var rows = await server.PostAsync(
            "/v1/due",
            """
            {"event":"2026-09-18","limit":"信息形成之日起20个工作日内"}
            {"event":"yesterday","limit":"信息形成之日起20个工作日内"}
            {"event":"2026-09-18","limit":"及时公开"}
            """,
            "application/x-ndjson"
        );
        lines.AddRange(rows.Text.TrimEnd('\n').Split('\n').Select(line => Line("post", "/v1/due", line)));
        string description = Path.GetTempFileName();
        await File.WriteAllTextAsync(description, (await server.GetAsync("/openapi/v1.json")).Text);

        string said = await OtherProgram.RunAsync(
            "node",
            [Repository.PathTo("tests", "node", "schemas.mjs"), ProgramFactAttribute.NodeModules, description],
            string.Join('\n', lines)
        );

        File.Delete(description);
        Assert.True(said == $"valid {lines.Count}\n", said);
    }

    private static string Line(string method, string path, RunningServer.Answer answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return Line(method, path, answer.Text);
    }

    private static string Line(string method, string path, string json) =>
        JsonSerializer.Serialize<JsonArray>([method, path, JsonNode.Parse(json)]);

    /// <summary>The path as the description has it, where a part stands for any name.</summary>
    private static string PathOf(string address)
    {
        string[] parts = address.Split('?')[0].Split('/');
        if (parts is [_, _, "catalogues", _, ..])
        {
            parts[3] = "{name}";
        }

        return string.Join('/', parts);
    }
}
