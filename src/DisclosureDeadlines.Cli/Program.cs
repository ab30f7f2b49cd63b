using System.Text;
using DisclosureDeadlines.Cli;
using DisclosureDeadlines.Cli.Shell;

using var standardInput = Console.OpenStandardInput();
using var standardOutput = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { AutoFlush = false };
using var standardError = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
var terminal = new Terminal(standardInput, standardOutput, standardError, isInteractive: !Console.IsOutputRedirected)
{
    IsErrorInteractive = !Console.IsErrorRedirected,
    Width = Terminal.WidthOfScreen(),
};
return Tool.Run(args, terminal);
