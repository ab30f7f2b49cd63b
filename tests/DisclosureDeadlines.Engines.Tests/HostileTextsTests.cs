using System.Text;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Cli.Tests.Hostile;
using DisclosureDeadlines.Engines.Tests.Engines;
using DisclosureDeadlines.Engines.Tests.Programs;
using Xunit;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>A notice that tries to be SQL, in the engine itself: its texts are the texts that they were.</summary>
public sealed class HostileTextsTests
{
    private const string Region = "丙州" + HostileTexts.Worst;

    [Needs(Neighbour.PostgreSql)]
    public void PostgreSql_NoticeThatWouldBeSql_IsReadBackAsItWas() =>
        AssertKept(() => new PostgreSql(), "upper(encode(convert_to({0}, 'UTF8'), 'hex'))", zero: "␀");

    /// <summary>Old servers can be set to take every backslash for an escape.</summary>
    [Needs(Neighbour.PostgreSql)]
    public void PostgreSqlWithBackslashes_NoticeThatWouldBeSql_IsReadBackAsItWas() =>
        AssertKept(
            () => new PostgreSql(),
            "upper(encode(convert_to({0}, 'UTF8'), 'hex'))",
            zero: "␀",
            before: "SET standard_conforming_strings = off;\n"
        );

    [Needs(Neighbour.DuckDb)]
    public void DuckDb_NoticeThatWouldBeSql_IsReadBackAsItWas() => AssertKept(() => new DuckDb(), "hex({0})", zero: "\0");

    [Needs(Neighbour.ClickHouse)]
    public void ClickHouse_NoticeThatWouldBeSql_IsReadBackAsItWas() => AssertKept(() => new ClickHouseCluster(), "hex({0})", zero: "\0");

    private static void AssertKept(Func<IEngine> start, string hex, string zero, string before = "")
    {
        using var scratch = new Scratch();
        string file = scratch.PathTo("notice.json");
        File.WriteAllText(file, HostileTexts.Notice(HostileTexts.WithZero, Region));
        var import = ToolProcess.Run("notice", "import", file, "--data", scratch.Root);
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        using var engine = start();

        engine.Load(before + Exports.Sql(engine.Dialect, Region, "--data", scratch.Root, "--from", "2027-02-01", "--to", "2027-02-10"));

        string columns = string.Join(
            ", ",
            "region holiday notice".Split(' ').Select(column => hex.Replace("{0}", column, StringComparison.Ordinal))
        );

        // Every shard has the day table.
        string[] days = [.. engine.Select("days", "date AS id, " + columns).Distinct()];
        Assert.Equal(10, days.Length);
        string Kept(string text) => text.Replace("\0", zero, StringComparison.Ordinal);
        string[] expected =
        [
            "2027-02-05",
            .. new[]
            {
                Region,
                "春节" + Kept(HostileTexts.Piece(HostileTexts.WithZero, 0)),
                "国办发明电〔2026〕9号" + Kept(HostileTexts.WithZero),
            }.Select(kept => Convert.ToHexString(Encoding.UTF8.GetBytes(kept))),
        ];
        Assert.Contains(string.Join('\t', expected), days);
    }
}
