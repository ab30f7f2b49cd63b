using System.CommandLine;
using System.Globalization;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The language of all that is printed: Chinese where the user's culture is, whichever its script and place, else English; <c>--lang</c> has the last word.
/// </summary>
internal static class LanguageOption
{
    private const string Name = "--lang";
    private const string Chinese = "zh";
    private const string English = "en";

    /// <summary>Where a Unix system says which language its user reads; the first that is set counts.</summary>
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Sets the culture of the process before the command line is parsed, so that its own faults are told in the right language too.</summary>
    public static void Choose(string[] arguments)
    {
        bool chinese = Asked(arguments) switch
        {
            Chinese => true,
            English => false,
            _ => IsUserChinese(),
        };
        var culture = chinese ? ToolCulture.Chinese : ToolCulture.English;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }

    public static Option<string?> Create()
    {
        var option = Choice.Option(Name, Language.Pick("输出的语言", "the language of the output"), Chinese, English);
        option.Recursive = true;
        return option;
    }

    /// <summary>The word that goes with the option, however it is written (--lang zh, --lang=zh, --lang:zh), before anything else of the line is understood.</summary>
    private static string? Asked(string[] arguments)
    {
        var option = new Option<string[]>(Name) { Arity = ArgumentArity.ZeroOrMore };
        var line = new RootCommand { TreatUnmatchedTokensAsErrors = false };
        line.Add(option);
        line.Directives.Clear();
        return line.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null }).GetResult(option)?.Tokens is [.., var last] ? last.Value : null;
    }

    /// <summary>Without cultures (the invariant mode of globalization) the environment has to tell, by the rule that they follow too.</summary>
    private static bool IsUserChinese()
    {
        var user = CultureInfo.CurrentUICulture;
        string? set = user.Name.Length > 0 ? user.TwoLetterISOLanguageName : Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => value is { Length: > 0 });
        return set is not null && set.Split('_', '-', '.', '@')[0].Equals(Chinese, StringComparison.OrdinalIgnoreCase);
    }
}
