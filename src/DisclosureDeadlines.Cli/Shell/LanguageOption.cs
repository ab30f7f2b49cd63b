using System.CommandLine;
using System.Globalization;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The language of all that is printed: Chinese where the user's culture is, else English; <c>--lang</c> has the last word.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    /// <summary>Sets the culture of the process before the command line is parsed, so that its own faults are told in the right language too.</summary>
    public static void Choose(string[] arguments)
    {
        int at = Array.IndexOf(arguments, Name);
        string? asked = at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
        bool chinese = asked switch
        {
            "zh" => true,
            "en" => false,
            _ => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh",
        };
        var culture = CultureInfo.GetCultureInfo(chinese ? "zh-CN" : "en");
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }

    public static Option<string?> Create()
    {
        var option = Choice.Option(Name, Language.Pick("输出的语言", "the language of the output"), "zh", "en");
        option.Recursive = true;
        return option;
    }
}
