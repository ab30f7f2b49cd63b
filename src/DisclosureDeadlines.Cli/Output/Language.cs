using System.CommandLine;
using System.Globalization;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>The language of all that is printed: Chinese where the user's culture is, else English; <c>--lang</c> has the last word.</summary>
internal static class Language
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

    public static Option<string?> Option()
    {
        var option = Choice.Option(Name, Pick("输出的语言", "the language of the output"), "zh", "en");
        option.Recursive = true;
        return option;
    }

    public static string Pick(string chinese, string english) => BilingualText.IsChinese(null) ? chinese : english;
}
