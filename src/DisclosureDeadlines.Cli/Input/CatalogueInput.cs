using System.CommandLine;
using System.Text;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Input.Tables;
using DisclosureDeadlines.Cli.Output;

namespace DisclosureDeadlines.Cli.Input;

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
        return Read(file, nameOrFile, InputFile.NameOf(nameOrFile), hasMergedCells);
    }

    private static bool IsFile(string name) =>
        name == InputFile.StandardInput || name.AsSpan().IndexOfAny('/', '\\', '.') >= 0 || Path.Exists(name);

    private static DisclosureCatalogue Read(Stream file, string path, string name, bool hasMergedCells)
    {
        var encoding = TextEncoding.Detect(file, name);
        if (IsJson(path, file, encoding))
        {
            using var utf8 = Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8, leaveOpen: true);
            return DisclosureCatalogue.Read(utf8, name);
        }

        using var table = CsvTableReader.Open(file, name);
        return DisclosureCatalogue.FromTable(
            name,
            table.Header.Cells,
            table.Rows.Select(row => row.Cells),
            new CatalogueTableOptions { HasMergedCells = hasMergedCells, HeaderRow = table.Header.Number });
    }

    /// <summary>By the file's ending; where that does not say, by the brace that every such document begins with. The stream stays where it is.</summary>
    private static bool IsJson(string path, Stream file, Encoding encoding)
    {
        string ending = Path.GetExtension(path).ToUpperInvariant();
        if (ending is ".JSON" or ".CSV" or ".TSV")
        {
            return ending == ".JSON";
        }

        long start = file.Position;
        using var text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        int first;
        do
        {
            first = text.Read();
        }
        while (first >= 0 && char.IsWhiteSpace((char)first));
        file.Position = start;
        return first == '{';
    }
}
