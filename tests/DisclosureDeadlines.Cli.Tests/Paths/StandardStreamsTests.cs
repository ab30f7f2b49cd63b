using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>Standard input, output and error that are closed, full, or read by nobody.</summary>
public sealed class StandardStreamsTests : IDisposable
{
    private const string Due = "deadlines due 2026-09-18 信息形成之日起20个工作日内";

    private readonly TemporaryFolder folder = new();

    public StandardStreamsTests() => folder.Write("l.csv", "标题,公开时限\n甲,实时公开\n");

    public void Dispose() => folder.Dispose();

    [UnixTheory]
    [InlineData("parse")]
    [InlineData("audit -")]
    [InlineData("remind -")]
    [InlineData("plan --catalogue - --year 2027")]
    [InlineData("due 2026-09-18 --catalogue -")]
    [InlineData("due 2026-09-18 --catalogue - --item 1")]
    [InlineData("latest-event 2026-09-18 --catalogue - --item 1")]
    [InlineData("audit l.csv --catalogue -")]
    [InlineData("catalogue show -")]
    [InlineData("catalogue lint -")]
    [InlineData("notice read -")]
    [InlineData("notice import - --data new")]
    [InlineData("notice impact - --ledger l.csv")]
    public void Input_Closed_IsOneSentence(string command)
    {
        Assert.Equal((2, "", "Standard input is closed, so nothing can be read from it.\n"), Outcome($"deadlines {command} <&-"));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "new")));
    }

    [UnixFact]
    public void Input_Folder_IsOneSentence() =>
        Assert.Equal((2, "", "Standard input cannot be read: it is a folder.\n"), Outcome("deadlines audit - < ."));

    [UnixFact]
    public void Output_Closed_IsOneSentence()
    {
        Assert.Equal((2, "", "Standard output is closed, so there is nowhere to write the answer.\n"), Outcome($"{Due} >&-"));
        Assert.Equal((2, "", "标准输出已关闭，结果无处可写。\n"), Outcome($"{Due} --lang zh >&-"));
    }

    [UnixFact]
    public void Output_OntoAFullDisk_IsOneSentence()
    {
        Assert.Equal((2, "", "Standard output cannot be written: the disk is full.\n"), Outcome($"{Due} >/dev/full"));
        Assert.Equal((2, "", "标准输出写不进去：磁盘满了。\n"), Outcome($"{Due} --lang zh >/dev/full"));
    }

    [UnixTheory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public void Error_ThatTakesNothing_ChangesNeitherAnswerNorExitCode(string redirection)
    {
        var answer = Shell.Run(folder.Path, Due);
        Assert.StartsWith("Due         2026-10-22", answer.Output, StringComparison.Ordinal);

        Assert.Equal((0, answer.Output, ""), Outcome($"{Due} {redirection}"));
        Assert.Equal((2, "", ""), Outcome($"deadlines due x 实时公开 {redirection}"));
        // What would be said beside the answer is lost, and the answer is not.
        Assert.Equal((0, "2026-09-20\n", ""), Outcome($"DEADLINES_DATA=none deadlines add 2026-09-18 1 {redirection}"));
    }

    [UnixFact]
    public void Output_ThatNobodyReadsAnyMore_EndsTheWorkWithoutAWord()
    {
        // Endless input: whoever does not notice never ends.
        var run = Shell.Run(folder.Path, "yes 20日内 2>&- | deadlines parse | head -2; echo ${PIPESTATUS[1]}");

        string[] lines = run.Output.Split('\n');
        Assert.StartsWith("20日内 → within 20 calendar days", lines[0], StringComparison.Ordinal);
        Assert.Equal((0, "", "141"), (run.ExitCode, run.Error, lines[2]));
    }

    private (int ExitCode, string Output, string Error) Outcome(string script)
    {
        var run = Shell.Run(folder.Path, script);
        return (run.ExitCode, run.Output, run.Error);
    }
}
