using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>
/// What docs/recipes.md prints in other languages is run, and prints what the page says; an assistant's client and a checker of
/// descriptions, neither of them ours, find nothing wrong.
/// </summary>
public sealed partial class OtherLanguagesTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Calls = """
        due {"event":"2026-09-18","limit":"信息形成之日起20个工作日内"}
        parse {"phrase":"每年1月31日前"}
        add_working_days {"date":"2026-09-18","workingDays":20}
        count_working_days {"from":"2026-09-18","to":"2026-10-22"}
        describe_day {"date":"2026-10-10"}
        read_case {"rule":"disclosureReply","happenings":"2025-05-06 received channel=person","asOf":"2025-05-20"}
        lint_limit {"limit":"信息形成之日起30个工作日内","item":"行政处罚决定"}
        statute {"name":"reply"}
        due {"event":"yesterday"}

        """;

    private static readonly string[] Expected =
    [
        "\"dueOn\":\"2026-10-22\"",
        "annualBy",
        "\"date\":\"2026-10-22\"",
        "\"workingDays\":20",
        "makeUpWorkday",
        "\"dueOn\":\"2025-06-04\"",
        "looserThanStatute",
        "第三十三条",
        "yesterday",
    ];

    [ProgramFact("java")]
    public async Task Java_AsThePageHasIt_PrintsWhatThePageSays() =>
        await RunBlock(
            "java",
            "Due.java",
            (file, address) => OtherProgram.RunAsync("java", ["-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", file, address])
        );

    [ProgramFact("python3")]
    public async Task Python_AsThePageHasIt_PrintsWhatThePageSays() =>
        await RunBlock("python", "due.py", (file, address) => OtherProgram.RunAsync("python3", [file, address]));

    [ProgramFact("curl")]
    public async Task Curl_AsThePageHasIt_Answers()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "ledger.csv"),
                "标题,公开时限,成文日期,发布日期\n预算,信息形成之日起20个工作日内,2026-03-02,2026-03-20\n"
            );
            string script = Page("docs/recipes.md", "bash").Code;

            string printed = await OtherProgram.RunAsync(
                "bash",
                ["-c", script],
                folder: folder.FullName,
                environment: ("SERVER", $"{server.Address}".TrimEnd('/'))
            );

            Assert.Contains("\"date\":\"2026-10-22\"", printed, StringComparison.Ordinal);
            Assert.Equal(
                "publishedInTime",
                (string?)JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "report.json")))!["rows"]![0]!["status"]
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [ProgramFact("node", "@seriousme/openapi-schema-validator")]
    public async Task OpenApi_ByAnotherChecker_IsValid()
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, (await server.GetAsync("/openapi/v1.json")).Text);

        string said = await OtherProgram.RunAsync(
            "node",
            [Repository.PathTo("tests", "node", "openapi.mjs"), ProgramFactAttribute.NodeModules, file]
        );

        File.Delete(file);
        Assert.Equal("valid\n", said);
    }

    [ProgramFact("node", "@modelcontextprotocol/sdk")]
    public async Task Mcp_ByTheOfficialClientOverHttp_AnswersEveryTool() =>
        AssertAnswers(await Client("http", $"{new Uri(server.Address, "/mcp")}"));

    [ProgramFact("node", "@modelcontextprotocol/sdk")]
    public async Task Mcp_ByTheOfficialClientOverStandardStreams_AnswersEveryTool() =>
        AssertAnswers(await Client("stdio", "dotnet", BuiltTool, "mcp", "--lang", "en"));

    /// <summary>The tool where it was built: beside these tests it has the server's framework around it and not its own.</summary>
    private static string BuiltTool =>
        Path.Combine(
            Repository.PathTo("src", "DisclosureDeadlines.Cli"),
            Path.GetRelativePath(Repository.PathTo("tests", "DisclosureDeadlines.Server.Tests"), AppContext.BaseDirectory),
            "deadlines.dll"
        );

    private static Task<string> Client(params string[] way) =>
        OtherProgram.RunAsync("node", [Repository.PathTo("tests", "node", "mcp.mjs"), ProgramFactAttribute.NodeModules, .. way], Calls);

    private static void AssertAnswers(string said)
    {
        string[] lines = said.TrimEnd('\n').Split('\n');
        Assert.Equal("add_working_days count_working_days describe_day due lint_limit parse read_case statute", lines[0]);
        Assert.Equal(Expected.Length + 1, lines.Length);
        Assert.All(Expected.Zip(lines[1..]), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(lines[1..^1], line => Assert.StartsWith("answer ", line, StringComparison.Ordinal));
        Assert.StartsWith("error ", lines[^1], StringComparison.Ordinal);
    }

    private async Task RunBlock(string language, string name, Func<string, string, Task<string>> run)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (string page in (string[])["docs/recipes.md", "docs/recipes.zh-CN.md"])
            {
                var (code, output) = Page(page, language);
                string file = Path.Combine(folder.FullName, name);
                await File.WriteAllTextAsync(file, code);

                Assert.Equal(output, await run(file, $"{server.Address}".TrimEnd('/')));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The first block of a language, and the plain block after it.</summary>
    private static (string Code, string Output) Page(string page, string language)
    {
        var blocks = Block().Matches(File.ReadAllText(Repository.PathTo(page))).ToArray();
        int at = Array.FindIndex(blocks, block => block.Groups["language"].Value == language);
        return (blocks[at].Groups["code"].Value, blocks[Math.Min(at + 1, blocks.Length - 1)].Groups["code"].Value);
    }

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
