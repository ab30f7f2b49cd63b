using System.CommandLine;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// Where the tool keeps what the user has imported: <c>--data</c>, else the environment's <c>DEADLINES_DATA</c>, else <c>deadlines</c> in the user's
/// data folder (XDG_DATA_HOME or ~/.local/share, AppData\Local, Application Support).
/// </summary>
internal static class DataFolder
{
    private const string Variable = "DEADLINES_DATA";
    private const string OwnName = "deadlines";

    public static Option<string?> Option() => new("--data")
    {
        HelpName = "DIR",
        Description = Language.Pick($"存放导入的通知的目录；默认是 {Variable}，或用户数据目录下的 {OwnName}", $"the folder with the imported notices; by default {Variable}, or {OwnName} in the user's data folder"),
    };

    /// <summary>The folder, which need not exist; null where the user has none.</summary>
    public static string? PathOf(string? asked)
    {
        if (asked is { Length: > 0 } || Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set && (asked = set) is not null)
        {
            return Path.GetFullPath(asked);
        }

        string home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? Path.Combine(home, OwnName) : null;
    }
}
