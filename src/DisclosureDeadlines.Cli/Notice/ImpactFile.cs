using System.CommandLine;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Impacts;

namespace DisclosureDeadlines.Cli.Notice;

/// <summary>The rows that move in a file; the ending of its name says in which format.</summary>
internal static class ImpactFile
{
    private const string Csv = ".csv";
    private const string JsonEnding = ".json";

    private static string Endings => Language.Pick($"{Csv}、{JsonEnding}", $"{Csv}, {JsonEnding}");

    public static Option<string?> Option() =>
        new("--out")
        {
            HelpName = "FILE",
            Description = Language.Pick($"把移动的行写进文件（{Endings}）", $"write the rows that move to a file ({Endings})"),
        };

    /// <summary>What writes the rows to a file.</summary>
    /// <exception cref="UserErrorException">The ending is of no known format.</exception>
    public static Action<Stream, ImpactWork> FormatOf(string path) =>
        path.EndsWith(Csv, StringComparison.OrdinalIgnoreCase) ? (stream, work) => ImpactCsv.Write(stream, work, withMark: true)
        : path.EndsWith(JsonEnding, StringComparison.OrdinalIgnoreCase) ? ImpactJson.Write
        : throw new UserErrorException(
            $"--out 的文件名应以 {Endings} 结尾，却是“{path}”。",
            $"--out: expected a name that ends in {Endings}, found \"{path}\"."
        );
}
