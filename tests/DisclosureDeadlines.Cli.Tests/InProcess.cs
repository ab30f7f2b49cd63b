using System.Globalization;
using System.Runtime.CompilerServices;
using DisclosureDeadlines.Cli.Shell;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>
/// Runs the tool inside this process: quick, and seen by what measures coverage. It is English unless it is asked otherwise.
/// </summary>
internal static class InProcess
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>A day on which no notice is missing, and no notices of the user's own, whenever and wherever the tests run.</summary>
    [ModuleInitializer]
    internal static void Surround()
    {
        Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", ToolProcess.MidJune2026);
        Environment.SetEnvironmentVariable("DEADLINES_DATA", ToolProcess.NoNotices.FullName);
    }

    public static ToolRun Run(params string[] arguments) => On(0, [], arguments);

    /// <param name="columns">How wide the screen is; 0 for none.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="arguments">The command line.</param>
    public static ToolRun On(int columns, byte[] input, params string[] arguments)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        using var standardInput = new MemoryStream(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal =
            columns == 0
                ? new Terminal(standardInput, output, error, isInteractive: false)
                : new Terminal(standardInput, output, error, isInteractive: true) { Width = columns };
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = English;
            int code = Tool.Run(arguments, terminal);
            return new ToolRun(code, output.ToString(), error.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            CultureInfo.CurrentUICulture = language;
        }
    }
}
