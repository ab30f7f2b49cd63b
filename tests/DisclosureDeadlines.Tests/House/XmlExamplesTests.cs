using System.Xml.Linq;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// The types that a user meets first open with an example, which is compiled and run: each line that prints ends in a comment with what it
/// prints.
/// </summary>
[Collection(nameof(OwnConsole))]
public sealed class XmlExamplesTests
{
    private static readonly Type[] MetFirst =
    [
        typeof(ChinaCalendar),
        typeof(WorkingDayCalendar),
        typeof(Region),
        typeof(TimeLimit),
        typeof(DeadlineRule),
        typeof(Deadline),
        typeof(Explanation),
        typeof(CountingPolicy),
        typeof(ReportingPeriod),
        typeof(DisclosureCatalogue),
        typeof(CatalogueLint),
        typeof(StatutoryLimits),
        typeof(LedgerAudit),
        typeof(NoticeText),
        typeof(Case),
    ];

    private static readonly Dictionary<string, string[]> Examples = XDocument
        .Load(Path.ChangeExtension(typeof(TimeLimit).Assembly.Location, ".xml"))
        .Descendants("member")
        .Select(member =>
            (
                Name: (string)member.Attribute("name")!,
                Codes: member.Elements("example").Elements("code").Select(code => code.Value).ToArray()
            )
        )
        .Where(member => member.Codes.Length > 0)
        .ToDictionary(member => member.Name, member => member.Codes);

    public static TheoryData<string> Members => [.. Examples.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Types_MetFirst_HaveAnExample() => Assert.Empty(MetFirst.Select(type => "T:" + type.FullName).Except(Examples.Keys));

    [Theory]
    [MemberData(nameof(Members))]
    public void Example_RunAsPrinted_PrintsWhatItsCommentsSay(string member)
    {
        string usings = string.Concat(
            MetFirst.Select(type => type.Namespace).Append("NodaTime").Distinct().Select(name => $"using {name};\n")
        );
        foreach (string code in Examples[member])
        {
            string expected = string.Concat(
                code.Split('\n')
                    .Where(line => line.Contains("Console.WriteLine", StringComparison.Ordinal))
                    .Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..].TrimEnd() + "\n")
            );

            Assert.Equal(expected, ExampleProgram.Run(usings + code));
        }
    }
}
