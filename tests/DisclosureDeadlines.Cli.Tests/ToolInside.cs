using DisclosureDeadlines.Cli.Output;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>One run of the tool inside the test's own process, for what neither the environment nor the process has a part in: it takes a fraction of the time.</summary>
internal static class ToolInside
{
    /// <summary>Runs it in English, with nothing on standard input.</summary>
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var culture = new InCulture("en");
        int code = Tool.Run([.. arguments, "--lang", "en"], new Terminal(Stream.Null, output, error, IsInteractive: false));
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
