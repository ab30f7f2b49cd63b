using System.CommandLine;
using System.Text;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The option <c>--encoding</c>: how the text of a table is written. UTF-8, in a file with a mark, which Excel reads, or what old programs
/// in China read.
/// </summary>
internal sealed class EncodingOption
{
    private const string Name = "--encoding";
    private const string Utf8 = "utf-8";
    private const string Chinese = "gb18030";

    private readonly Option<string?> option = Choice.Option(
        Name,
        Language.Pick(
            "写出的 .csv 和转存的输出用哪种编码，默认是 utf-8；旧软件打不开时用 gb18030",
            "how a .csv file and redirected output are encoded; utf-8 if not given, gb18030 for old programs in China"
        ),
        Utf8,
        Chinese
    );

    /// <summary>UTF-8 without a mark, for programs.</summary>
    public static Encoding Plain { get; } = new UTF8Encoding(false);

    /// <summary>
    /// For standard output, which is made before the command line is read: what another program or a file takes may be asked for in the
    /// other encoding.
    /// </summary>
    public static Encoding OfOutput(string[] arguments, bool isRedirected)
    {
        int place = Array.IndexOf(arguments, Name);
        bool isChinese =
            arguments.Contains($"{Name}={Chinese}") || (place >= 0 && place + 1 < arguments.Length && arguments[place + 1] == Chinese);
        return isRedirected && isChinese ? Gb18030() : Plain;
    }

    public void AddTo(Command command) => command.Add(option);

    /// <summary>For a file that a person opens.</summary>
    public Encoding ForFile(ParseResult parsed)
    {
        if (parsed.GetValue(option) != Chinese)
        {
            return new UTF8Encoding(true);
        }

        return Gb18030();
    }

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(Chinese);
    }
}
