using System.Globalization;
using System.Text;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Texts;

/// <summary>
/// How each file of an office is read: its rows as they are judged, and what is said of it in both languages. A cell that is read otherwise,
/// a row that is passed over or a remark that is not made shows here, whichever format the file has.
/// </summary>
public sealed class OfficeTextsTests
{
    private const string Folder = "tests/DisclosureDeadlines.Cli.Tests/Texts/offices";

    private static readonly string Office = Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office");

    /// <summary>What a file is taken for, one after the other, until it can be.</summary>
    private static readonly string[][] Ways =
    [
        ["audit", "", "--today", "2026-10-26"],
        ["catalogue", "show", ""],
        ["case", "audit", "", "--rule", "disclosureReply", "--today", "2026-10-26"],
    ];

    /// <summary>The files by the beginning of their names, ten or so in a group.</summary>
    public static TheoryData<string> Groups() => [.. Files().Select(Group).Distinct()];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Read_EachFileOfAGroup_IsReadWordForWord(string group)
    {
        var said = new StringBuilder();
        foreach (string file in Files().Where(file => Group(file) == group))
        {
            foreach (string[] way in Ways)
            {
                string[] command = [.. way.Select(word => word.Length == 0 ? Path.Combine(Office, file) : word)];
                var english = InProcess.Run([.. command, "--format", "csv", "--lang", "en"]);
                var chinese = InProcess.Run([.. command, "--format", "csv", "--lang", "zh"]);
                said.Append(CultureInfo.InvariantCulture, $"> {string.Join(' ', way.Select(word => word.Length == 0 ? file : word))}\n");
                said.Append(english.Output.ReplaceLineEndings("\n"));
                foreach (string line in (english.Error + chinese.Error).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    said.Append(
                        CultureInfo.InvariantCulture,
                        $"! {line.Replace(Office + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}\n"
                    );
                }

                if (english.ExitCode == 0)
                {
                    break;
                }

                said.Append(CultureInfo.InvariantCulture, $"= {english.ExitCode}\n");
            }

            said.Append('\n');
        }

        Verified.SourceFile(
            group,
            Repository.PathTo(Folder, group + ".verified.txt"),
            Repository.PathTo(Folder, group + ".received.txt"),
            said.ToString()
        );
    }

    private static IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(Office)
            .Select(file => Path.GetFileName(file))
            .Where(file => char.IsAsciiLetterUpper(file[0])) // The others are lists of what other tests expect.
            .Order(StringComparer.Ordinal);

    private static string Group(string file) => file[..2];
}
