using System.Text;

namespace DisclosureDeadlines.Fuzz;

/// <summary>The inputs to begin with, and the words that are put into them.</summary>
/// <param name="folder">Where they are: <c>tests/fuzz</c>.</param>
internal sealed class Corpus(string folder)
{
    /// <summary>The line between two inputs.</summary>
    private const string Between = "%%%";

    /// <summary>Words of time limits, of notices and of the files' own grammars, one a line.</summary>
    public IReadOnlyList<byte[]> Words { get; } =
    [
        .. File.ReadLines(Path.Combine(folder, "words.txt"))
            .Where(word => word.Length > 0)
            .Select(word => Encoding.UTF8.GetBytes(word.Replace("\\n", "\n", StringComparison.Ordinal))),
    ];

    public IReadOnlyList<byte[]> Of(Reader reader)
    {
        if (reader.OfficeFiles.Count > 0)
        {
            return
            [
                .. reader.OfficeFiles.Select(file =>
                    File.ReadAllBytes(Path.Combine(folder, "..", "DisclosureDeadlines.Files.Tests", "Office", file))
                ),
            ];
        }

        string name = reader.Name == "package" ? "workbook" : reader.Name;
        string whole = File.ReadAllText(Path.Combine(folder, "corpus", name + ".txt")).ReplaceLineEndings("\n");
        return
        [
            .. whole
                .Split($"\n{Between}\n")
                .Select(input => reader.FromCorpus(Encoding.UTF8.GetBytes(input.TrimEnd('\n') + (name == "phrase" ? "" : "\n")))),
        ];
    }
}
