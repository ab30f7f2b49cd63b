using System.Text;
using DisclosureDeadlines.Cli;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;

if (OperatingSystem.IsLinux())
{
    // The tool has its own cultures; to load those of a system would take longer than many an answer. Elsewhere they tell the user's language.
    AppContext.SetSwitch("System.Globalization.Invariant", true);
    AppContext.SetSwitch("System.Globalization.PredefinedCulturesOnly", false);
}

using var console = ConsoleEncoding.OfProcess();
using var standardInput = StandardStreams.Input();
using var standardError = new StreamWriter(StandardStreams.Error(), new UTF8Encoding(false)) { AutoFlush = true };

// Not closed here, which would be to try once more what has failed.
var standardOutput = new StreamWriter(StandardStreams.Output(), EncodingOption.OfOutput(args, Console.IsOutputRedirected), 1 << 16)
{
    AutoFlush = false,
};
var terminal = new Terminal(standardInput, standardOutput, standardError, isInteractive: !Console.IsOutputRedirected)
{
    IsErrorInteractive = !Console.IsErrorRedirected,
    Width = Terminal.WidthOfScreen(),
};
return Tool.Run(args, terminal);
