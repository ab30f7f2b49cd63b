using System.CommandLine;
using System.Text;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Files.Ledgers;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A catalogue that the user names: a built-in one, or a file of his own.</summary>
internal static class CatalogueInput
{
    public const string HelpName = "NAME|FILE";

    public static string Description => Language.Pick(
        "目录名（如 hohhot），或者自己的目录文件（.json、.csv；- 为标准输入）",
        "a catalogue, such as hohhot, or a file of one's own (.json, .csv; - for standard input)");

    /// <summary>The option <c>--merged-cells</c>.</summary>
    public static Option<bool> MergedCells() => new("--merged-cells")
    {
        Description = Language.Pick(
            "目录表格里的空单元格属于上面的合并单元格",
            "empty cells in the catalogue's table belong to merged cells that began above"),
    };

    public static DisclosureCatalogue Load(string nameOrFile, Terminal terminal, bool hasMergedCells)
    {
        if (DisclosureCatalogue.TryFind(nameOrFile, out var builtIn))
        {
            return builtIn;
        }

        if (!IsFile(nameOrFile))
        {
            string known = string.Join(", ", DisclosureCatalogue.BuiltIn.Select(c => c.Name));
            throw new UserErrorException(
                $"没有名为“{nameOrFile}”的目录或文件，现有目录：{known}。",
                $"There is no catalogue or file \"{nameOrFile}\"; the catalogues are: {known}.");
        }

        using var file = InputFile.Open(nameOrFile, terminal.Input);
        return CatalogueFile.Read(file, InputFile.NameOf(nameOrFile), hasMergedCells);
    }

    private static bool IsFile(string name) =>
        name == InputFile.StandardInput || name.AsSpan().IndexOfAny('/', '\\', '.') >= 0 || Path.Exists(name);
}
