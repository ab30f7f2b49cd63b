using System.Diagnostics;
using System.Text;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>Runs the built tool as a process of its own, for what only a process shows: its environment, its streams, its ends.</summary>
internal static class ToolProcess
{
    public const string MidJune2026 = "1781481600";

    /// <summary>A data folder that nothing was ever imported into.</summary>
    public static DirectoryInfo NoNotices { get; } =
        Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "deadlines-tests-no-notices"));

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static ToolRun Run(params string[] arguments) => RunWith([], [], arguments);

    /// <summary>What it writes to standard output, as it is.</summary>
    public static byte[] BytesOf(params string[] arguments) => Encoding.Latin1.GetBytes(Run([], [], Encoding.Latin1, arguments).Output);

    public static ToolRun RunWith(byte[] input, (string Name, string Value)[] environment, params string[] arguments) =>
        Run(input, environment, Encoding.UTF8, arguments);

    private static ToolRun Run(byte[] input, (string Name, string Value)[] environment, Encoding ofOutput, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "deadlines.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = ofOutput,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // English unless a test asks otherwise, whatever the machine's own language.
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        // A day on which no notice is missing, and no notices of the user's own, whenever and wherever the tests run.
        start.Environment["SOURCE_DATE_EPOCH"] = MidJune2026;
        start.Environment["DEADLINES_DATA"] = NoNotices.FullName;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"deadlines {string.Join(' ', arguments)} did not end.");
        }

        return new ToolRun(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
