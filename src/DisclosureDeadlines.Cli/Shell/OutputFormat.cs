using System.CommandLine;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli.Shell;

internal enum OutputFormat
{
    Text,
    Json,
    Csv,
    Ics,
}

internal static class OutputFormats
{
    /// <summary>The option <c>--format</c> with the formats that a command has; the first is the default.</summary>
    public static Option<OutputFormat> Option(params OutputFormat[] formats)
    {
        const string Name = "--format";
        string[] names = new string[formats.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Json.Name(formats[i]);
        }

        return new Option<OutputFormat>(Name)
        {
            Description = string.Join(" | ", names),
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => formats[0],
            CustomParser = result => Choice.Read(result, Name, names) is { } chosen ? formats[Array.IndexOf(names, chosen)] : formats[0],
        };
    }
}
