using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// A page and its page in Chinese have the same headings in the same order: <c>headings.tsv</c> says which heading is which. A page without
/// one in Chinese is there with the reason.
/// </summary>
public sealed class TwoLanguagesTests
{
    private const string None = "-";

    private static readonly (string Page, string English, string Chinese)[] Pairs =
    [
        .. File.ReadLines(Repository.PathTo("tests", "DisclosureDeadlines.Tests", "House", "headings.tsv"))
            .Where(line => line.Length > 0)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2])),
    ];

    private static IEnumerable<string> Pages =>
        Repository
            .Files(Repository.PathTo("docs"), ".md")
            .Select(page => "docs/" + page)
            .Append("README.md")
            .Where(page =>
                !page.EndsWith(".zh-CN.md", StringComparison.Ordinal)
                && !page.EndsWith(".received.md", StringComparison.Ordinal)
                && !page.StartsWith("docs/images/", StringComparison.Ordinal)
            );

    public static TheoryData<string> PagesInBoth => [.. Pages.Where(page => File.Exists(Twin(page)))];

    [Theory]
    [MemberData(nameof(PagesInBoth))]
    public void Page_AndItsPageInChinese_HaveTheSameHeadings(string page)
    {
        var pairs = Pairs.Where(pair => pair.Page == page).ToArray();

        Assert.Equal(Headings.Of(Repository.PathTo(page)), pairs.Select(pair => pair.English));
        Assert.Equal(Headings.Of(Twin(page)), pairs.Select(pair => pair.Chinese));
        Assert.All(
            pairs,
            pair => Assert.Equal(pair.English.IndexOf(' ', StringComparison.Ordinal), pair.Chinese.IndexOf(' ', StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Page_InEnglishAlone_SaysWhy()
    {
        var alone = Pages.Where(page => !File.Exists(Twin(page))).Order(StringComparer.Ordinal);

        Assert.Equal(alone, Pairs.Where(pair => pair.Chinese == None).Select(pair => pair.Page).Order(StringComparer.Ordinal));
        Assert.All(Pairs.Where(pair => pair.Chinese == None), pair => Assert.NotEmpty(pair.English));
    }

    private static string Twin(string page) => Repository.PathTo(page[..^".md".Length] + ".zh-CN.md");
}
