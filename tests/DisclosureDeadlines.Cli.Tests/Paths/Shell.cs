using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>
/// Runs of the built tool as a shell starts it: with closed descriptors, pipes, limits, and as a user who may not do everything.
/// </summary>
internal static class Shell
{
    /// <summary>Who is nobody on every system.</summary>
    private const string Nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups -- env HOME=/nonexistent";

    private const string Functions = """deadlines() { dotnet "$DLL" "$@"; }; """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static string Dll => Path.Combine(AppContext.BaseDirectory, "deadlines.dll");

    /// <summary>Why no test can be run as a user without rights; null if it can.</summary>
    public static string? NoPlainUser { get; } =
        OperatingSystem.IsWindows() ? "Rights of files are told otherwise on Windows."
        : !Environment.IsPrivilegedProcess || Bash($"{Nobody} test -r '{Dll}'").ExitCode == 0 ? null
        : "There is no setpriv, or nobody else may read the built tool.";

    /// <summary>Why nothing can be mounted; null if it can.</summary>
    public static string? NoMounts { get; } =
        OperatingSystem.IsLinux() && Bash("unshare -m true").ExitCode == 0 ? null : "Nothing can be mounted here.";

    /// <summary>Runs a script of bash in a folder; <c>deadlines</c> in it is the tool.</summary>
    public static ToolRun Run(string folder, string script) => Bash(Functions + script, folder);

    /// <summary>Runs the tool as somebody whom the rights of files bind, which they do not root.</summary>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">What is asked of it.</param>
    /// <param name="limits">What is to be done before, in bash.</param>
    public static ToolRun RunAsPlainUser(string folder, string arguments, string limits = "") =>
        Bash($"{limits} {(Environment.IsPrivilegedProcess ? Nobody : "")} dotnet '{Dll}' {arguments}", folder);

    /// <summary>Sends a signal to a process, with the shell's own word: a bare system has no program called kill.</summary>
    public static void Signal(Process process, string signal) =>
        Assert.Equal(0, Bash($"kill -{signal} {process.Id.ToString(CultureInfo.InvariantCulture)}").ExitCode);

    private static ToolRun Bash(string script, string? folder = null)
    {
        var start = new ProcessStartInfo("bash", ["-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? "",
            Environment =
            {
                ["LANG"] = "C.UTF-8",
                ["LC_ALL"] = "C.UTF-8",
                ["DLL"] = Dll,
                ["SOURCE_DATE_EPOCH"] = ToolProcess.MidJune2026,
                ["DEADLINES_DATA"] = ToolProcess.NoNotices.FullName,
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"It did not end: {script}");
        }

        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}
