using System.Text.Json.Nodes;
using DisclosureDeadlines.Cli.Tests;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>The notices that the tool has imported count for the server, also those that come while it runs.</summary>
public sealed class NoticesTests
{
    internal const string Notice = """
        国务院办公厅关于2027年部分节假日安排的通知
        国办发明电〔2026〕9号

        一、元旦：1月1日（周五）至3日（周日）放假，共3天。
        二、春节：2月5日（周五、农历除夕）至12日（周五）放假调休，共8天。1月31日（周日）、2月20日（周六）上班。
        三、清明节：4月3日（周六）至5日（周一）放假，共3天。
        四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
        五、端午节：6月9日（周三）放假1天。
        六、中秋节：9月15日（周三）放假1天。
        七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。

        国务院办公厅
        2026年11月5日
        """;

    [Fact]
    public async Task Notices_ImportedWhileItRuns_CountSoon()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await using var started = new Started("--Data", folder.FullName);
            var server = await started.ServerAsync();
            const string address = "/v1/add?date=2027-01-29&workingDays=1";
            string before = await CertaintyAsync(server, address);

            var import = InProcess.On(0, System.Text.Encoding.UTF8.GetBytes(Notice), "notice", "import", "-", "--data", folder.FullName);
            string after = before;
            for (int i = 0; i < 100 && after == before; i++)
            {
                await Task.Delay(100);
                after = await CertaintyAsync(server, address);
            }

            // 2027-01-31 is a Sunday that the notice orders to be worked.
            Assert.Equal((0, "2027-02-01 projected", "2027-01-31 official"), (import.ExitCode, before, after));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Notices_DamagedWhileItRuns_AreToldAndThoseBeforeStillCount()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await using var started = new Started("--Data", folder.FullName);
            var server = await started.ServerAsync();
            Directory.CreateDirectory(Path.Combine(folder.FullName, "notices"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "notices", "2027-000000000000.json"), "{");

            string? fault = null;
            for (int i = 0; i < 100 && fault is null; i++)
            {
                await Task.Delay(100);
                fault = (string?)JsonNode.Parse((await server.GetAsync("/readyz")).Text)!["fault"];
            }

            Assert.Contains("2027-000000000000.json", fault, StringComparison.Ordinal);
            Assert.Equal("2026-10-22 official", await CertaintyAsync(server, "/v1/add?date=2026-09-18&workingDays=20"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> CertaintyAsync(RunningServer server, string address)
    {
        var answer = JsonNode.Parse((await server.GetAsync(address)).Text)!;
        return $"{answer["date"]} {answer["certainty"]}";
    }
}
