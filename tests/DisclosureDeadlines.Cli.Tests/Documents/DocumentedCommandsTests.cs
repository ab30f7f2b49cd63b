using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Documents;

/// <summary>
/// Every command of the tool that a page prints is run and answers. What cannot stand as it is printed (a place for the reader's own word),
/// and what is another program's, is in <c>commands.tsv</c>: what is run instead, or why nothing is.
/// </summary>
public sealed class DocumentedCommandsTests
{
    private const string OwnRun = "dotnet run --project src/DisclosureDeadlines.Cli -- ";

    private static readonly IReadOnlyDictionary<string, (string How, string What)> Listed = File.ReadLines(
            Repository.PathTo("tests", "DisclosureDeadlines.Cli.Tests", "Documents", "commands.tsv")
        )
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => (cells[1], cells[2]), StringComparer.Ordinal);

    public static TheoryData<string> Pages => [.. PrintedCommands.Pages.Where(page => PrintedCommands.Of(page).Count > 0)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Command_AsThePagePrintsIt_Answers(string page)
    {
        using var desk = new DeskFolder();
        List<string> faults = [];
        foreach (string printed in PrintedCommands.Of(page).Distinct())
        {
            if (Listed.TryGetValue(printed, out var listed) && listed.How == "not")
            {
                continue;
            }

            string command = listed.What ?? printed;
            if (command.StartsWith(OwnRun, StringComparison.Ordinal))
            {
                command = "deadlines " + command[OwnRun.Length..];
            }

            if (!command.StartsWith("deadlines ", StringComparison.Ordinal))
            {
                faults.Add($"{printed}: another program's command stands in commands.tsv, with what runs it or why nothing does.");
                continue;
            }

            var run = InProcess.Run(Arguments(desk, command, page));
            if (run.ExitCode is not (0 or 1) || run.Output.Length + run.Error.Length == 0)
            {
                faults.Add($"{printed}: ends with {run.ExitCode}: {run.Error}");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void List_HasNothingThatNoPagePrints()
    {
        var printed = PrintedCommands.Pages.SelectMany(PrintedCommands.Of).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Listed.Keys, command => !printed.Contains(command));
        Assert.All(Listed.Values, listed => Assert.True(listed.How is "as" or "not" && listed.What.Length > 0, listed.ToString()));
    }

    /// <summary>Projects, settings and scripts that a command names are there, also where it is not run.</summary>
    [Fact]
    public void Commands_NameOnlyPathsThatAreThere()
    {
        var missing =
            from page in PrintedCommands.Pages
            from command in PrintedCommands.Of(page)
            from word in PrintedCommands.Words(command)
            where
                word.StartsWith("src/", StringComparison.Ordinal)
                || word.StartsWith("benchmarks/", StringComparison.Ordinal)
                || word.StartsWith("samples/", StringComparison.Ordinal)
                || word.StartsWith(".ci/", StringComparison.Ordinal)
                || (word.StartsWith("tests/", StringComparison.Ordinal) && !word.Contains("/bin/", StringComparison.Ordinal))
            let path = word.Split("/bin/")[0]
            where !Path.Exists(Repository.PathTo(path))
            select $"{page}: {word}";

        Assert.Empty(missing);
    }

    private static string[] Arguments(DeskFolder desk, string command, string page)
    {
        string[] words = [.. PrintedCommands.Words(command).Skip(1).Select(desk.Placed)];
        bool asksForChinese =
            page.EndsWith(".zh-CN.md", StringComparison.Ordinal) && !words.Contains("--lang") && words[0] is not ['/', ..];
        bool keepsNotices = words[0] == "notice" && words[1] is not "read";
        return [.. words, .. keepsNotices ? (string[])["--data", desk.Data] : [], .. asksForChinese ? (string[])["--lang", "zh"] : []];
    }
}
