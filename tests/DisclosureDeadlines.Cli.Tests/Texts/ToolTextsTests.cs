using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Texts;

/// <summary>
/// What the tool says and writes, word for word and in both languages: each heading, remark and refusal, and each part of each file. A word
/// that is gone, a column that is too narrow or a remark that is not made is seen by no other test.
/// </summary>
public sealed partial class ToolTextsTests
{
    private const string Folder = "tests/DisclosureDeadlines.Cli.Tests/Texts";

    /// <summary>Before the name of a file of an office.</summary>
    private const string OfAnOffice = "office:";

    /// <summary>Of what is long, such as all limits of all laws, the beginning.</summary>
    private const int MostShown = 30_000;

    /// <summary>A page is shown whole.</summary>
    private const int MostShownOfAPage = 100_000;

    public static TheoryData<string, string> Groups()
    {
        TheoryData<string, string> groups = [];
        foreach (string group in Commands().Keys)
        {
            groups.Add(group, "en");
            groups.Add(group, "zh");
        }

        return groups;
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Run_EachCommandOfAGroup_SaysAndWritesWordForWord(string group, string language)
    {
        using var folder = new TemporaryFolder();
        var said = new StringBuilder();
        var known = new Dictionary<string, string>();
        foreach (string command in Commands()[group])
        {
            var run = Run(command, language, folder.Path);
            said.Append(CultureInfo.InvariantCulture, $"> {command}\n");
            said.Append(Shown(run.Output, folder.Path));
            foreach (string line in Shown(run.Error, folder.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                said.Append(CultureInfo.InvariantCulture, $"! {line}\n");
            }

            said.Append(run.ExitCode == 0 ? "" : $"= {run.ExitCode}\n");
            AddWritten(said, folder.Path, known);
            said.Append('\n');
        }

        Verified.SourceFile(
            $"{group}.{language}",
            Repository.PathTo(Folder, "said", $"{group}.{language}.verified.txt"),
            Repository.PathTo(Folder, "said", $"{group}.{language}.received.txt"),
            said.ToString()
        );
    }

    private static Dictionary<string, List<string>> Commands()
    {
        Dictionary<string, List<string>> groups = [];
        List<string> group = [];
        foreach (string line in File.ReadLines(Repository.PathTo(Folder, "commands.txt")).Where(line => line.Length > 0))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                groups.Add(line[3..], group = []);
            }
            else if (line[0] != '#')
            {
                group.Add(line);
            }
        }

        return groups;
    }

    private static ToolRun Run(string command, string language, string folder)
    {
        List<string> words = [.. Word().Matches(command).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value)];
        int columns = 0;
        if (words[0][0] == '@')
        {
            columns = int.Parse(words[0][1..], CultureInfo.InvariantCulture);
            words.RemoveAt(0);
        }

        byte[] input = [];
        if (words.Count > 1 && words[^2] == "<")
        {
            input = File.ReadAllBytes(Placed(words[^1]));
            words.RemoveRange(words.Count - 2, 2);
        }

        return InProcess.On(columns, input, [.. words.Select(Placed), "--lang", language]);

        string Placed(string word) =>
            File.Exists(Repository.PathTo(Folder, "desk", word)) ? Repository.PathTo(Folder, "desk", word)
            : word.StartsWith(OfAnOffice, StringComparison.Ordinal)
                ? Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office", word[OfAnOffice.Length..])
            : word.StartsWith("out", StringComparison.Ordinal) || word.StartsWith("nowhere.", StringComparison.Ordinal)
                ? Path.Combine(folder, word)
            : word;
    }

    /// <summary>Without the places of this machine, and with what steers a screen made visible.</summary>
    private static string Shown(string text, string folder, int most = MostShown) =>
        Cut(
            text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
                .Replace(Repository.PathTo(Folder, "desk") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
                .Replace(
                    Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office") + Path.DirectorySeparatorChar,
                    "",
                    StringComparison.Ordinal
                )
                .Replace('\u001B', '␛')
                .Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace('\r', '␍'),
            most
        );

    private static string Cut(string text, int most) =>
        text.Length > most ? $"{text[..most]}…\n({text.Length} characters)\n"
        : text.Length > 0 && text[^1] != '\n' ? text + "⏎\n"
        : text;

    /// <summary>What was written since the last look, part by part where it is a package.</summary>
    private static void AddWritten(StringBuilder said, string folder, Dictionary<string, string> known)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (string gone in known.Keys.Except(files).ToArray())
        {
            said.Append(CultureInfo.InvariantCulture, $"- {Path.GetRelativePath(folder, gone)}\n");
            known.Remove(gone);
        }

        foreach (string file in files)
        {
            string content = Content(file);
            if (known.GetValueOrDefault(file) != content)
            {
                said.Append(
                    CultureInfo.InvariantCulture,
                    $"+ {Path.GetRelativePath(folder, file)}\n{Shown(content, folder, Path.GetExtension(file) == ".html" ? MostShownOfAPage : MostShown)}"
                );
                known[file] = content;
            }
        }
    }

    internal static string Content(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        return Path.GetExtension(file) switch
        {
            ".xlsx" or ".docx" => Parts(bytes),
            ".html" => Outside().Replace(Encoding.UTF8.GetString(bytes), "$1…$2"),
            _ when IsUtf8(bytes) => Encoding.UTF8.GetString(bytes),
            _ => Convert.ToHexString(bytes) + "\n",
        };
    }

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <summary>The parts of a package as XML, an element a line; what every package has alike is left to those who check packages.</summary>
    private static string Parts(byte[] package)
    {
        var parts = new StringBuilder();
        using var archive = new ZipArchive(new MemoryStream(package));
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(entry.Open());
            string text = reader.ReadToEnd().Replace("><", ">\n<", StringComparison.Ordinal);
            parts.Append(CultureInfo.InvariantCulture, $"[{entry.FullName}]\n{text}\n");
        }

        return ByLot().Replace(parts.ToString(), "#");
    }

    /// <summary>Names of parts and relations that the package's library draws by lot.</summary>
    [GeneratedRegex("\\bR[0-9a-f]{15,16}\\b|\\b[0-9a-f]{32}\\b")]
    private static partial Regex ByLot();

    [GeneratedRegex("\"([^\"]*)\"|[^ ]+")]
    private static partial Regex Word();

    /// <summary>What a page is drawn and moved by is not what it says.</summary>
    [GeneratedRegex("(<(?:style|script)[^>]*>).*?(</(?:style|script)>)", RegexOptions.Singleline)]
    private static partial Regex Outside();
}
