using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>The language, and that nothing else depends on where the tool runs.</summary>
public sealed class LanguageTests
{
    private const string Phrase = "信息形成之日起20个工作日内";
    private const string InvariantMode = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    public static TheoryData<string, bool> Locales =>
        new()
        {
            { "zh_CN.UTF-8", true },
            { "zh_TW.UTF-8", true },
            { "zh_HK.UTF-8", true },
            { "zh_SG", true },
            { "zh", true },
            { "zh-Hans-CN", true },
            { "ZH_cn.utf8", true },
            { "C", false },
            { "C.UTF-8", false },
            { "POSIX", false },
            { "en_US.UTF-8", false },
            { "en_GB", false },
            { "tr_TR.UTF-8", false },
            { "az_AZ.UTF-8", false },
            { "de_DE.UTF-8", false },
            { "fr_FR@euro", false },
            { "ar_SA.UTF-8", false },
            { "th_TH.UTF-8", false },
            { "fa_IR.UTF-8", false },
            { "he_IL.UTF-8", false },
            { "hi_IN.UTF-8", false },
            { "ja_JP.UTF-8", false },
            { "ko_KR.UTF-8", false },
            { "ru_RU.UTF-8", false },
            { "bo_CN.UTF-8", false },
            { "ug_CN.UTF-8", false },
            { "mn_MN.UTF-8", false },
            { "no-such-locale", false },
            { "zha", false },
        };

    public static IEnumerable<object[]> SomeLocales => Locales.Where((_, i) => i % Share.Step == 0);

    [Theory]
    [MemberData(nameof(SomeLocales))]
    public void Run_InAnyLocale_GivesTheSameDatesInTheUsersLanguage(string locale, bool isChinese)
    {
        var expected = InProcess.Run("due", "2026-09-18", Phrase, "--explain", "--lang", isChinese ? "zh" : "en");

        var run = ToolProcess.RunWith([], [("LC_ALL", locale), (InvariantMode, "0")], "due", "2026-09-18", Phrase, "--explain");

        Assert.Equal(expected, new ToolRun(run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("", "", "zh_CN.UTF-8", true)]
    [InlineData("", "zh_CN.UTF-8", "en_US.UTF-8", true)]
    [InlineData("en_US.UTF-8", "zh_CN.UTF-8", "zh_CN.UTF-8", false)]
    [InlineData("", "en_US.UTF-8", "zh_CN.UTF-8", false)]
    [InlineData("", "", "", false)]
    public void Run_WithoutCultures_AsksTheEnvironmentInItsOrder(string all, string messages, string lang, bool isChinese)
    {
        var run = ToolProcess.RunWith(
            [],
            [("LC_ALL", all), ("LC_MESSAGES", messages), ("LANG", lang), (InvariantMode, "1")],
            "due",
            "2026-09-18",
            Phrase
        );

        Assert.StartsWith(isChinese ? "截止日期" : "Due", run.Output, StringComparison.Ordinal);
    }

    private static readonly string[][] Commands =
    [
        ["audit", "samples/ledger.csv", "--today", "2026-09-18"],
        ["remind", "samples/ledger.csv", "--today", "2026-09-18"],
        ["plan", "--catalogue", "hohhot", "--year", "2027", "--format", "ics"],
        ["catalogue", "lint", "hohhot"],
        ["due", "2026-09-18", "--catalogue", "zhongwei"],
        ["latest-event", "2026-10-22", Phrase],
        ["parse", Phrase, "每年９月15日至10月14日公布"],
        ["days", "2026-09-01", "2026-10-31"],
        ["add", "2026-09-18", "20"],
        ["calendar", "export", "--format", "sql", "--from", "2026-01-01", "--to", "2026-02-28"],
        ["statute", "due", "2026-09-18", "reply"],
        ["due", "--help"],
        ["due", "2026-13-18", Phrase],
        ["due"],
    ];

    public static TheoryData<string[]> SomeCommands => new(Commands.Where((_, i) => i % Share.Step == 0));

    [Theory]
    [MemberData(nameof(SomeCommands))]
    public void Run_WithoutCultures_SaysWhatItSaysWithThem(string[] command)
    {
        string[] here =
        [
            .. command.Select(word =>
                word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.PathTo("samples", word["samples/".Length..]) : word
            ),
        ];
        foreach (string language in (string[])["zh", "en"])
        {
            var with = InProcess.Run([.. here, "--lang", language]);
            var without = ToolProcess.RunWith([], [(InvariantMode, "1")], [.. here, "--lang", language]);

            // Help names the program that it runs in.
            Assert.Equal(
                with with
                {
                    Output = with.Output.ReplaceLineEndings("\n").Replace("testhost", "deadlines", StringComparison.Ordinal),
                },
                new ToolRun(without.ExitCode, without.Output, without.Error)
            );
            Assert.True(with.ExitCode is 0 or 2);
        }
    }

    [Theory]
    [InlineData("--lang=zh")]
    [InlineData("--lang:zh")]
    [InlineData("--lang", "zh")]
    public void Lang_HoweverItIsWritten_IsHonoured(params string[] option)
    {
        Assert.StartsWith("截止日期", InProcess.Run(["due", "2026-09-18", Phrase, .. option]).Output, StringComparison.Ordinal);
        Assert.StartsWith("截止日期", InProcess.Run([.. option, "due", "2026-09-18", Phrase]).Output, StringComparison.Ordinal);
        Assert.StartsWith("缺少参数", InProcess.Run(["due", .. option]).Error, StringComparison.Ordinal);
    }

    /// <summary>After two dashes there are only arguments.</summary>
    [Fact]
    public void Lang_AsAnArgument_ChoosesNothing()
    {
        var run = ToolProcess.Run("parse", "--", "--lang", "zh");

        Assert.StartsWith("--lang → This time limit cannot be read", run.Output, StringComparison.Ordinal);
    }
}
