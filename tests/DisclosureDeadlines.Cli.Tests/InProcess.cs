using System.Globalization;
using DisclosureDeadlines.Cli.Output;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>A run of the tool inside this process, where many runs are wanted, or a screen of a certain width.</summary>
internal sealed record InProcess(int ExitCode, string Output, string Error)
{
    static InProcess() => ToolProcess.SetEnvironment(Environment.SetEnvironmentVariable);

    public static InProcess Run(params string[] arguments) => On(0, [], arguments);

    /// <param name="columns">How wide the screen is; 0 for none.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="arguments">The command line.</param>
    public static InProcess On(int columns, byte[] input, params string[] arguments)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        using var standardInput = new MemoryStream(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = columns == 0 ? new Terminal(standardInput, output, error, isInteractive: false)
            : new Terminal(standardInput, output, error, isInteractive: true) { Width = columns };
        try
        {
            int code = Tool.Run(arguments, terminal);
            return new InProcess(code, output.ToString(), error.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = language;
        }
    }
}
