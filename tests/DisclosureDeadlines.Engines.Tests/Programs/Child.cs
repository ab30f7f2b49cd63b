using System.Diagnostics;
using System.Text;

namespace DisclosureDeadlines.Engines.Tests.Programs;

/// <summary>Runs other programs: to their end, or as long as the test lasts.</summary>
internal sealed class Child : IDisposable
{
    /// <summary>
    /// Waits for the end of its input, then ends the program that it started, by its own number. The input ends also when this process is
    /// killed, so that no server is ever left behind.
    /// </summary>
    private const string Guard = """ "$@" </dev/null & child=$!; read -r _; kill -TERM $child; wait $child """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process guard;

    private Child(Process guard) => this.guard = guard;

    /// <summary>Whether the program is still running.</summary>
    public bool IsRunning => !guard.HasExited;

    /// <summary>Starts a server; what it prints goes to a file.</summary>
    public static Child Start(string log, params string[] command)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"exec >\"$0\" 2>&1; {Guard}", log, .. command]) { RedirectStandardInput = true };
        return new Child(Process.Start(start)!);
    }

    /// <summary>Runs a program to its end, with a text as its input, and returns what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static string Run(string[] command, string input = "") => Run(command, writer => writer.Write(input));

    /// <inheritdoc cref="Run(string[], string)" />
    public static string Run(string[] command, Action<StreamWriter> writeInput)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            writeInput(process.StandardInput);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all; its own words say why.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command[0]} did not end.");
        }

        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException(
                $"{Path.GetFileName(command[0])} ended with {process.ExitCode}: {error.Result}{output.Result}"
            );
    }

    public void Dispose()
    {
        guard.StandardInput.Close();
        if (!guard.WaitForExit(Patience))
        {
            guard.Kill(entireProcessTree: true);
        }

        guard.Dispose();
    }
}
