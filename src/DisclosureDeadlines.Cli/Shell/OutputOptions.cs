using System.CommandLine;
using System.Text;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The options <c>--format</c>, for the screen, and <c>--out</c>, a file beside it whose ending says in which format.</summary>
internal sealed class OutputOptions
{
    private static readonly (string Ending, OutputFormat Format)[] Endings =
    [
        (".ics", OutputFormat.Ics),
        (".csv", OutputFormat.Csv),
        (".json", OutputFormat.Json),
    ];

    private readonly Option<string?> file = new("--out")
    {
        HelpName = "FILE",
        Description = Language.Pick($"也写入文件（{Listed}）", $"write a file too ({Listed})"),
    };

    private readonly Option<OutputFormat> screen = OutputFormats.Option(
        OutputFormat.Text,
        OutputFormat.Json,
        OutputFormat.Csv,
        OutputFormat.Ics
    );

    private static string Listed => string.Join(Language.Pick("、", ", "), Endings.Select(ending => ending.Ending));

    public void AddTo(Command command)
    {
        command.Add(file);
        command.Add(screen);
    }

    public string? PathOf(ParseResult parsed) => parsed.GetValue(file);

    /// <summary>The formats that are asked for.</summary>
    /// <exception cref="UserErrorException">The ending of the file is of no known format.</exception>
    public IReadOnlyList<OutputFormat> Formats(ParseResult parsed) =>
        PathOf(parsed) is { } path ? [FormatOf(path), parsed.GetValue(screen)] : [parsed.GetValue(screen)];

    /// <summary>Writes the file, if one is asked for, then the screen, and says on standard error what neither has a place for.</summary>
    /// <exception cref="UserErrorException">The file cannot be written; nothing has been.</exception>
    public void Write(ParseResult parsed, Terminal terminal, IFormattedReport report)
    {
        if (PathOf(parsed) is { } path)
        {
            var format = FormatOf(path);
            WholeFile.Write(path, stream => WriteTo(stream, format, terminal, report));
        }

        report.Write(terminal, parsed.GetValue(screen));
        foreach (string missing in Formats(parsed).Select(report.MissingFrom).OfType<string>().Distinct())
        {
            terminal.Error.WriteLine(missing);
        }
    }

    private static void WriteTo(Stream stream, OutputFormat format, Terminal terminal, IFormattedReport report)
    {
        // Without a mark Excel does not read Chinese from a table; a calendar file must not have one.
        using var text = new StreamWriter(stream, new UTF8Encoding(format == OutputFormat.Csv), leaveOpen: true);
        report.Write(terminal.WritingTo(text), format);
    }

    private static OutputFormat FormatOf(string path)
    {
        int place = Array.FindIndex(Endings, ending => path.EndsWith(ending.Ending, StringComparison.OrdinalIgnoreCase));
        return place >= 0
            ? Endings[place].Format
            : throw new UserErrorException(
                $"--out 的文件名应以 {Listed} 结尾，却是“{path}”。",
                $"--out: expected a name that ends in {Listed}, found \"{path}\"."
            );
    }
}
