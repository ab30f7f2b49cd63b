using System.Text.RegularExpressions;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>Command lines that cannot be understood: one sentence in the user's language, whoever finds the fault.</summary>
public sealed partial class UsageFaultTests
{
    private const string Phrase = "20个工作日内公开";

    public static TheoryData<string[], string, string> Cases =>
        new()
        {
            {
                [],
                "缺少命令，应为以下之一：due、parse、days、count、add、latest-event、audit、remind、plan、template、calendar、catalogue、notice、statute、case、mcp、page。",
                "A command is missing; expected one of: due, parse, days, count, add, latest-event, audit, remind, plan, template, calendar, catalogue, notice, statute, case, mcp, page."
            },
            {
                ["catalogue"],
                "缺少命令，应为以下之一：list、show、search、lint。",
                "A command is missing; expected one of: list, show, search, lint."
            },
            { ["nonsense"], "不认识“nonsense”；用法见 deadlines --help。", "\"nonsense\" is not known here; see deadlines --help." },
            { ["due"], "缺少参数 <日期>；用法见 deadlines due --help。", "The argument <DATE> is missing; see deadlines due --help." },
            {
                ["add", "2026-09-18"],
                "缺少参数 <天数>；用法见 deadlines add --help。",
                "The argument <N> is missing; see deadlines add --help."
            },
            {
                ["statute", "due", "2026-09-18"],
                "缺少参数 <名称>；用法见 deadlines statute due --help。",
                "The argument <NAME> is missing; see deadlines statute due --help."
            },
            {
                ["catalogue", "search"],
                "缺少参数 <词语>；用法见 deadlines catalogue search --help。",
                "The argument <WORDS> is missing; see deadlines catalogue search --help."
            },
            {
                ["due", "2026-09-18", Phrase, "--law"],
                "--law 后面缺少值；用法见 deadlines due --help。",
                "--law needs a value; see deadlines due --help."
            },
            {
                ["add", "2026-09-18", "1", "--data="],
                "--data 后面缺少值；用法见 deadlines add --help。",
                "--data needs a value; see deadlines add --help."
            },
            {
                ["add", "2026-09-18", "1", "--region", "宁夏", "--region", "广西"],
                "--region 只能给一次，却给了2次。",
                "--region can be given once, found 2 times."
            },
            {
                ["due", "2026-09-18", Phrase, "--explain=maybe"],
                "不认识“maybe”；用法见 deadlines --help。",
                "\"maybe\" is not known here; see deadlines --help."
            },
        };

    /// <summary>Options that take a value, each with a command that has it.</summary>
    public static TheoryData<string, string[]> Valued =>
        new()
        {
            { "--lang", ["add", "2026-09-18", "1"] },
            { "--law", ["due", "2026-09-18", Phrase] },
            { "--catalogue", ["due", "2026-09-18", "--item", "1"] },
            { "--item", ["due", "2026-09-18", "--catalogue", "hohhot"] },
            { "--period", ["due", "2026-09-18", "每年1月31日前"] },
            { "--policy", ["due", "2026-09-18", Phrase] },
            { "--today", ["due", "2026-09-18", Phrase] },
            { "--published", ["due", "2026-09-18", Phrase] },
            { "--format", ["due", "2026-09-18", Phrase] },
            { "--region", ["due", "2026-09-18", Phrase] },
            { "--as-known-on", ["due", "2026-09-18", Phrase] },
            { "--data", ["due", "2026-09-18", Phrase] },
            { "--fail-on", ["parse", Phrase] },
            { "--out", ["audit", "-"] },
            { "--dialect", ["calendar", "export", "--format", "sql"] },
            { "--from", ["calendar", "export"] },
            { "--to", ["calendar", "export"] },
            { "--due", ["days", "2026-09-01", "2026-09-02"] },
            { "--within", ["audit", "-"] },
            { "--sheet", ["audit", "-"] },
            { "--map", ["audit", "-"] },
            { "--ahead", ["remind", "-"] },
            { "--year", ["plan", "--catalogue", "hohhot"] },
            { "--ledger", ["notice", "impact", "-"] },
            { "--in-force-on", ["statute", "list"] },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Run_LineThatCannotBeUnderstood_IsToldInEitherLanguage(string[] line, string chinese, string english)
    {
        Assert.Equal(new ToolRun(2, "", chinese + "\n"), In("zh_CN.UTF-8", line));
        Assert.Equal(new ToolRun(2, "", english + "\n"), In("en_US.UTF-8", line));
    }

    [Theory]
    [MemberData(nameof(Valued))]
    public void Run_OptionWithAnEqualsSign_IsHonouredOrRefused(string option, string[] command)
    {
        var nothing = InProcess.Run([.. command, option + "=", "--lang", "zh"]);
        var apart = InProcess.Run([.. command, option, "\u0007nonsense", "--lang", "zh"]);
        var joined = InProcess.Run([.. command, option + "=\u0007nonsense", "--lang", "zh"]);

        Assert.Equal(2, nothing.ExitCode);
        Assert.Equal(apart, joined);
        Assert.All([nothing, joined], run => Assert.True(run.ExitCode == 0 || !English().IsMatch(run.Error), run.Error));
    }

    [Theory]
    [InlineData("zh", "--version 只能单独使用。\n")]
    [InlineData("en", "--version goes with nothing else.\n")]
    public void Run_VersionWithSomethingElse_IsRefused(string language, string sentence) =>
        Assert.Equal(new ToolRun(2, "", sentence), InProcess.Run("--version", "--lang", language));

    /// <summary>Words of English beside each other, which no name of an option or a format is.</summary>
    [GeneratedRegex("[a-z]{2,} [a-z]{2,} [a-z]{2,}")]
    private static partial Regex English();

    private static ToolRun In(string locale, string[] line)
    {
        var run = ToolProcess.RunWith([], [("LC_ALL", locale)], line);
        return new ToolRun(run.ExitCode, run.Output, run.Error);
    }
}
