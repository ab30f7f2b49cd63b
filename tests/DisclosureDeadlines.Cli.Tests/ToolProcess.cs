using System.Diagnostics;
using System.Text;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>One run of the built tool, as a process of its own.</summary>
internal sealed record ToolProcess(int ExitCode, string Output, string Error)
{
    private const string MidJune2026 = "1781481600";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static ToolProcess Run(params string[] arguments) => RunWith([], [], arguments);

    /// <summary>A day on which no notice is missing, and no notices of the user's own, whenever and wherever the tests run.</summary>
    public static void SetEnvironment(Action<string, string> set)
    {
        set("SOURCE_DATE_EPOCH", MidJune2026);
        set("DEADLINES_DATA", Path.Combine(Path.GetTempPath(), "deadlines-tests-no-data"));
    }

    public static ToolProcess RunWith(byte[] input, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "deadlines.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // English unless a test asks otherwise, whatever the machine's own language.
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        SetEnvironment((name, value) => start.Environment[name] = value);
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

        return new ToolProcess(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
