using System.ComponentModel;
using System.Diagnostics;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// A file as the only argument, as when it is dropped on the program: its report is written beside it, and opened where that is customary.
/// </summary>
internal sealed class DroppedFile
{
    private readonly string path;

    private DroppedFile(string path)
    {
        this.path = path;
        Report = Path.Combine(
            Path.GetDirectoryName(path) ?? "",
            Path.GetFileNameWithoutExtension(path) + Language.Pick("-期限核对", "-audit") + ".html"
        );
    }

    /// <summary>Where the report goes.</summary>
    public string Report { get; }

    /// <summary>The command line that it means.</summary>
    public string[] Arguments => ["audit", path, "--out", Report];

    /// <summary>The file, if the arguments are one; the name of a command is none, whatever is in the folder.</summary>
    public static DroppedFile? Of(string[] arguments) =>
        arguments is [var only] && Path.HasExtension(only) && !only.StartsWith('-') && FileStatus.Of(only) is { OtherThanFile: null }
            ? new(only)
            : null;

    /// <summary>Says where the report is, and opens it on Windows.</summary>
    public void Show(Terminal terminal)
    {
        terminal.Say([Language.Pick($"报告已写入 {Report}。", $"The report is in {Report}.")]);
        if (OperatingSystem.IsWindows())
        {
            try
            {
                Process.Start(new ProcessStartInfo(Path.GetFullPath(Report)) { UseShellExecute = true })?.Dispose();
            }
            catch (Win32Exception)
            {
                // Nothing opens pages there; where the file is has been said.
            }
        }
    }
}
