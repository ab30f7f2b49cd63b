using System.Text.RegularExpressions;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>A page that names another file of the repository, or a place in one, names one that is there.</summary>
public sealed partial class LinksTests
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "node_modules", ".git"];

    private static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Where(page => !Path.GetRelativePath(Repository.Root, page).Split(Path.DirectorySeparatorChar).Intersect(NotOurs).Any()),
    ];

    [Fact]
    public void Links_OfEveryPage_LeadToFilesThatAreThere()
    {
        var broken =
            from page in Pages
            from link in Link().Matches(File.ReadAllText(page))
            let target = link.Groups["target"].Value
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
            select $"{Path.GetRelativePath(Repository.Root, page)}: {target}";

        Assert.True(Pages.Count > 10, "The pages of the repository are looked at.");
        Assert.Empty(broken);
    }

    [Fact]
    public void Links_ToAPlaceInAPage_LeadToAHeading()
    {
        (string Page, string File, string Anchor)[] links =
        [
            .. from page in Pages
            from link in PlaceLink().Matches(File.ReadAllText(page))
            let target = link.Groups["target"].Value
            select (
                Path.GetRelativePath(Repository.Root, page),
                target.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, target),
                link.Groups["anchor"].Value
            ),
        ];
        var broken = links.Where(link =>
            !File.Exists(link.File) || !Headings.Anchors(link.File).Contains(Uri.UnescapeDataString(link.Anchor))
        );

        Assert.True(links.Length > 10, "Places are linked to.");
        Assert.Empty(broken.Select(link => $"{link.Page}: {link.File}#{link.Anchor}"));
    }

    /// <summary>Where something lies, or is to be changed, is told by its path from the root, which a move would leave behind.</summary>
    [Fact]
    public void Paths_ThatAPageNames_AreThere()
    {
        (string Page, string Path)[] named =
        [
            .. from page in Pages
            where Path.GetFileName(page) != "CHANGELOG.md"
            from path in PathOfTheRepository().Matches(File.ReadAllText(page))
            select (Path.GetRelativePath(Repository.Root, page), path.Groups["path"].Value),
        ];

        Assert.True(named.Length > 30, $"{named.Length} paths are looked at.");
        Assert.All(named, place => Assert.True(Path.Exists(Repository.PathTo(place.Path)), $"{place.Page}: {place.Path}"));
    }

    /// <summary>The file of a link, without a place inside it; addresses of the web have a scheme.</summary>
    [GeneratedRegex(@"\]\((?<target>[^)#:\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    /// <summary>
    /// A file or folder from the root; one with a place for the reader's own name (NAME, YYYY), or that a test leaves behind, is none.
    /// </summary>
    [GeneratedRegex(
        @"`(?<path>(?:src|seeds|tests|docs|eng|benchmarks|samples|deploy|\.ci)/(?:(?!NAME|YYYY|\.received\.)[^\s`:(*])*)`",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PathOfTheRepository();

    [GeneratedRegex(@"\]\((?<target>[^)#:\s]*)#(?<anchor>[^)\s]+)\)")]
    private static partial Regex PlaceLink();
}
