using System.Xml.Linq;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Api;

/// <summary>
/// The examples of the package, in the pages and in its documentation, are compiled and run, and print what they say: as the library's.
/// </summary>
[Collection(nameof(OwnConsole))]
public sealed class FilesExamplesTests
{
    private static readonly Type[] MetFirst =
    [
        typeof(OfficeLedger),
        typeof(OfficeCatalogue),
        typeof(OfficeRegister),
        typeof(CalendarExport),
    ];

    private static readonly Type[] AlsoSeen = [typeof(ChinaCalendar), typeof(LedgerAudit), typeof(ClockRules), typeof(LocalDate)];

    private static readonly Dictionary<string, string> Examples = XDocument
        .Load(Path.ChangeExtension(typeof(OfficeLedger).Assembly.Location, ".xml"))
        .Descendants("member")
        .SelectMany(member =>
            member.Elements("example").Elements("code").Select(code => (Name: (string)member.Attribute("name")!, Code: code.Value))
        )
        .ToDictionary(example => example.Name, example => example.Code);

    public static TheoryData<string> Members => [.. Examples.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages =>
        [.. MarkdownExamples.Pages.Where(page => MarkdownExamples.Of(page).Any(example => MarkdownExamples.NeedFiles(example.Code)))];

    [Fact]
    public void Types_MetFirst_HaveAnExample() => Assert.Empty(MetFirst.Select(type => "T:" + type.FullName).Except(Examples.Keys));

    [Theory]
    [MemberData(nameof(Members))]
    public void Example_OfTheDocumentation_PrintsWhatItsCommentsSay(string member)
    {
        string usings = string.Concat(MetFirst.Concat(AlsoSeen).Select(type => $"using {type.Namespace};\n").Distinct());
        string expected = string.Concat(
            Examples[member]
                .Split('\n')
                .Where(line => line.Contains("Console.WriteLine", StringComparison.Ordinal))
                .Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..].TrimEnd() + "\n")
        );

        Assert.Equal(expected, ExampleProgram.Run(usings + Examples[member]));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_OfAPage_PrintsWhatFollowsIt(string page)
    {
        foreach (var (code, output) in MarkdownExamples.Of(page).Where(example => MarkdownExamples.NeedFiles(example.Code)))
        {
            string printed = ExampleProgram.Run(code);
            Assert.True(printed == output, $"An example of {page} prints\n{printed}");
        }
    }
}
