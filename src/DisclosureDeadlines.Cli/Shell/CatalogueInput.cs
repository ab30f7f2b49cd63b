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

    public static string Description =>
        Language.Pick(
            "目录名（如 呼和浩特），或者自己的目录文件（.xlsx、.xls、.et、.ods、.fods、.docx、.html、.mht、.csv、.json；- 为标准输入）",
            "a catalogue, such as hohhot, or a file of one's own (.xlsx, .xls, .et, .ods, .fods, .docx, .html, .mht, .csv, .json; - for standard input)"
        );

    /// <summary>The option <c>--merged-cells</c>.</summary>
    public static Option<bool> MergedCells() =>
        new("--merged-cells")
        {
            Description = Language.Pick(
                "目录表格里的空单元格属于上面的合并单元格",
                "empty cells in the catalogue's table belong to merged cells that began above"
            ),
        };

    /// <summary>The option <c>--lenient</c>.</summary>
    public static Option<bool> Lenient() =>
        new("--lenient")
        {
            Description = Language.Pick(
                "目录里读不了的行不列入，逐行说明原因；不写则整个目录不读",
                "leave out rows of the catalogue that cannot be read, with a sentence for each; otherwise it is not read at all"
            ),
        };

    /// <summary>The catalogue; what was not read of its file is said on standard error.</summary>
    public static DisclosureCatalogue Load(string nameOrFile, Terminal terminal, bool hasMergedCells, bool isLenient = false)
    {
        var reading = Read(nameOrFile, terminal, hasMergedCells, isLenient);
        terminal.Say(reading.Notes);
        return reading.Catalogue;
    }

    public static CatalogueReading Read(string nameOrFile, Terminal terminal, bool hasMergedCells, bool isLenient)
    {
        if (DisclosureCatalogue.TryFind(nameOrFile, out var builtIn))
        {
            return CatalogueReading.Of(builtIn);
        }

        if (!IsFile(nameOrFile))
        {
            throw new UserErrorException(
                $"没有名为“{nameOrFile}”的目录或文件，现有目录：{string.Join("、", DisclosureCatalogue.BuiltIn.Select(c => c.ChineseName))}。",
                $"There is no catalogue or file \"{nameOrFile}\"; the catalogues are: {string.Join(", ", DisclosureCatalogue.BuiltIn.Select(c => c.Name))}."
            );
        }

        using var file = InputFile.Open(nameOrFile, terminal.Input);
        return CatalogueFile.Read(file, InputFile.NameOf(nameOrFile), hasMergedCells, isLenient);
    }

    private static bool IsFile(string name) =>
        name == InputFile.StandardInput || name.AsSpan().IndexOfAny('/', '\\', '.') >= 0 || Path.Exists(name);
}
