using System.Text.Json;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

internal static class AuditRuns
{
    /// <summary>The rows of an audit, by the number of the row: the status and the due date, or the reason.</summary>
    public static Dictionary<int, string> Rows(string file, params string[] options)
    {
        var run = InProcess.Run(["audit", file, "--format", "json", "--today", "2026-10-26", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        return json
            .RootElement.GetProperty("rows")
            .EnumerateArray()
            .ToDictionary(
                row => row.GetProperty("row").GetInt32(),
                row => $"{row.GetProperty("status")} {(row.GetProperty("dueOn").GetString() ?? row.GetProperty("reason").GetString())}"
            );
    }
}
