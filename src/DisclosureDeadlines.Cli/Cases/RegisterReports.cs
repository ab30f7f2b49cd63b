using System.CommandLine;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Books;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Html;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Registers;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary>The reports on a register: on the screen, and in a file whose ending says in which format.</summary>
internal sealed class RegisterReports
{
    private static readonly string[] Endings = [".html", ".xlsx", ".docx", ".ics", ".csv", ".json"];

    private readonly AheadOption ahead = new();
    private readonly EncodingOption encoding = new();
    private readonly Option<string?> file = new("--out")
    {
        HelpName = "FILE",
        Description = Language.Pick(
            $"写出报告（{string.Join('、', Endings)}）",
            $"write the report to a file ({string.Join(", ", Endings)})"
        ),
    };

    private readonly Option<OutputFormat> screen = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

    public void AddTo(Command command)
    {
        command.Add(file);
        ahead.AddTo(command);
        encoding.AddTo(command);
        command.Add(screen);
    }

    public string? PathOf(ParseResult parsed) => parsed.GetValue(file);

    public OutputFormat FormatOf(ParseResult parsed) => parsed.GetValue(screen);

    /// <summary>What makes the report that the file is to hold.</summary>
    /// <exception cref="UserErrorException">The ending is of no known format.</exception>
    public Func<Stream, IRegisterReport> ForFile(ParseResult parsed, string path) =>
        Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".HTML" => stream => new RegisterPage(stream),
            ".XLSX" => stream => new RegisterBook(stream),
            ".DOCX" => stream => new RegisterLetter(stream),
            ".ICS" => stream => new CaseEvents(stream, ahead.Of(parsed)),
            ".CSV" => stream => new RegisterCsv(stream, encoding.ForFile(parsed), forReaders: true),
            ".JSON" => stream => new RegisterJson(stream),
            _ => throw new UserErrorException(
                $"--out 的文件名应以 {string.Join('、', Endings)} 结尾，却是“{path}”。",
                $"--out: expected a name that ends in {string.Join(", ", Endings)}, found \"{path}\"."
            ),
        };

    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">What writes text.</param>
    /// <param name="held">Where data wait until all is well.</param>
    public IRegisterReport ForScreen(ParseResult parsed, Terminal terminal, Stream held) =>
        parsed.GetValue(screen) switch
        {
            OutputFormat.Json => new RegisterJson(held),
            OutputFormat.Csv => new RegisterCsv(held, EncodingOption.Plain, forReaders: false),
            _ => new RegisterText(terminal, withRows: parsed.GetValue(file) is null),
        };
}
