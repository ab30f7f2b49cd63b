using System.CommandLine;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// Where the tool keeps what the user has imported: <c>--data</c>, or the environment's <c>DEADLINES_DATA</c>, or <c>deadlines</c> in
/// the user's data folder (XDG_DATA_HOME or ~/.local/share, AppData\Local, Application Support).
/// </summary>
internal sealed partial class DataFolder
{
    private const string OptionName = "--data";
    private const string Variable = "DEADLINES_DATA";
    private const string OwnName = "deadlines";

    private readonly string? path;
    private readonly Origin origin;

    private DataFolder(string? path, Origin origin)
    {
        this.path = path;
        this.origin = origin;
    }

    private enum Origin
    {
        Option,
        Variable,
        Default,
    }

    /// <summary>Where the imported notices are, or would be.</summary>
    /// <exception cref="UserErrorException">The user has no data folder.</exception>
    public string Notices => Path.Combine(Root, "notices");

    /// <summary>What a run holds while it changes the notices.</summary>
    /// <exception cref="UserErrorException">The user has no data folder.</exception>
    public string Lock => Path.Combine(Root, "notices.lock");

    private string Root =>
        path
        ?? throw new UserErrorException(
            "没有用户数据文件夹，请用 --data 指定。",
            "There is no data folder for this user; name one with --data."
        );

    public static Option<string?> Option() =>
        new(OptionName)
        {
            HelpName = "DIR",
            Description = Language.Pick(
                $"存放导入的通知的文件夹；默认是 {Variable}，或用户数据文件夹里的 {OwnName}",
                $"the folder with the imported notices; by default {Variable}, or {OwnName} in the user's data folder"
            ),
        };

    /// <summary>The folder that is asked for, otherwise that of the environment or of the user. It need not exist.</summary>
    /// <exception cref="UserErrorException">The option is given without a name.</exception>
    public static DataFolder Of(string? asked)
    {
        if (asked is not null)
        {
            return asked.Length > 0
                ? new DataFolder(Path.GetFullPath(asked), Origin.Option)
                : throw new UserErrorException(
                    $"{OptionName} 没有写目录。",
                    $"{OptionName}: expected the name of a folder, found nothing."
                );
        }

        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set)
        {
            return new DataFolder(Path.GetFullPath(set), Origin.Variable);
        }

        string home = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return new DataFolder(home.Length > 0 ? Path.Combine(home, OwnName) : null, Origin.Default);
    }

    /// <summary>
    /// The full paths of everything among the imported notices, in order. A folder that exists and cannot be used is a fault, wherever
    /// its name comes from: without the notices in it answers may be wrong.
    /// </summary>
    /// <param name="error">Where to say that the environment names a folder that is not there yet.</param>
    /// <param name="mayBeMade">Whether the folder may still have to be made.</param>
    /// <exception cref="UserErrorException">The folder cannot be used, or the option names one that is not there.</exception>
    public IReadOnlyList<string> Entries(TextWriter error, bool mayBeMade)
    {
        if (path is null)
        {
            return [];
        }

        if (UserFolder.Entries(Notices) is { } notices)
        {
            return notices;
        }

        if (UserFolder.Entries(path) is { } entries)
        {
            CheckIsNotTheNotices(entries);
        }
        else if (!mayBeMade)
        {
            SayMissing(error);
        }

        return [];
    }

    private void SayMissing(TextWriter error)
    {
        switch (origin)
        {
            case Origin.Option:
                throw new UserErrorException(
                    $"没有文件夹 {path}（{OptionName}）；只有导入通知（notice import）时才新建。",
                    $"There is no folder {path} ({OptionName}); only notice import makes a new one."
                );
            case Origin.Variable:
                error.WriteLine(
                    Language.Pick(
                        $"{Variable} 指定的文件夹 {path} 还不存在，里面没有导入的通知可用。",
                        $"The folder {path} that {Variable} names does not exist yet, so there are no imported notices."
                    )
                );
                break;
        }
    }

    /// <summary>A user who names the notices' own folder means its notices, and would get an answer without them.</summary>
    private void CheckIsNotTheNotices(IEnumerable<string> entries)
    {
        if (entries.Any(entry => KeptNames().IsMatch(Path.GetFileName(entry))))
        {
            string above = Path.GetDirectoryName(path) ?? path!;
            throw new UserErrorException(
                $"{path} 是存放通知的文件夹本身；--data 应为它的上一级 {above}。",
                $"{path} is the folder of the notices itself; the data folder is the one above it, {above}."
            );
        }
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9a-f]{12}\.json$", RegexOptions.CultureInvariant)]
    private static partial Regex KeptNames();
}
