using System.ComponentModel;
using System.Diagnostics;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>
/// The browser of the machine. None is downloaded: without one, or without letters for Chinese, there is nothing to look at.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Where it is; null if it is not there.</summary>
    public static string? Path { get; } = Array.Find(Places, File.Exists);

    /// <summary>Why no test can be run in it; null if they can.</summary>
    public static string? Missing { get; } =
        Path is null ? "There is no Chromium (Debian: chromium)."
        : !HasChineseFont() ? "There is no Chinese font (Debian: fonts-noto-cjk)."
        : null;

    private static bool HasChineseFont()
    {
        try
        {
            using var list = Process.Start(new ProcessStartInfo("fc-list", ":lang=zh") { RedirectStandardOutput = true })!;
            return list.StandardOutput.ReadToEnd().Length > 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
