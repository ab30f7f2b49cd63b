using System.CommandLine;
using System.Globalization;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The language of all that is printed: Chinese where the user's culture is, whatever its script and place, otherwise English;
/// <c>--lang</c> has the last word.
/// </summary>
internal static class LanguageOption
{
    private const string Name = "--lang";
    private const string Chinese = "zh";
    private const string English = "en";

    /// <summary>Where a Unix system says which language its user reads; the first that is set counts.</summary>
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// Sets the culture of the process before the command line is parsed, so that its own faults are reported in the right language too.
    /// </summary>
    public static void Choose(string[] arguments)
    {
        Speak(IsUserChinese());
        string? asked = Asked(arguments);
        if (asked is Chinese or English)
        {
            Speak(asked == Chinese);
        }
    }

    public static Option<string?> Create()
    {
        var option = Choice.Option(Name, Language.Pick("输出的语言", "the language of the output"), Chinese, English);
        option.Recursive = true;
        return option;
    }

    /// <summary>
    /// The word that goes with the option, however it is written (--lang zh, --lang=zh, --lang:zh), before anything else of the line is
    /// understood.
    /// </summary>
    private static string? Asked(string[] arguments)
    {
        if (!Array.Exists(arguments, word => word.StartsWith(Name, StringComparison.Ordinal)))
        {
            return null;
        }

        var option = new Option<string[]>(Name) { Arity = ArgumentArity.ZeroOrMore };
        var line = new RootCommand { TreatUnmatchedTokensAsErrors = false };
        line.Add(option);
        line.Directives.Clear();
        return
            line.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null }).GetResult(option)?.Tokens is [.., var last]
            ? last.Value
            : null;
    }

    private static void Speak(bool chinese)
    {
        var culture = chinese ? ToolCulture.Chinese : ToolCulture.English;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }

    /// <summary>
    /// On Linux the environment decides, by the rule that the runtime follows too. The runtime itself is not asked: in its invariant mode
    /// it knows no languages, and where the environment names a language that does not exist it ends the program.
    /// </summary>
    private static bool IsUserChinese()
    {
        string? user =
            OperatingSystem.IsLinux() || CultureInfo.CurrentUICulture.Name.Length == 0
                ? Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => value is { Length: > 0 })
                : CultureInfo.CurrentUICulture.Name;
        return user is not null && user.Split('_', '-', '.', '@')[0].Equals(Chinese, StringComparison.OrdinalIgnoreCase);
    }
}
