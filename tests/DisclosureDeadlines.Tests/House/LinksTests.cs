using System.Text.RegularExpressions;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>A page that names another file of the repository names one that is there.</summary>
public sealed partial class LinksTests
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "node_modules", ".git"];

    [Fact]
    public void Links_OfEveryPage_LeadToFilesThatAreThere()
    {
        string[] pages =
        [
            .. Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
                .Where(page => !Path.GetRelativePath(Repository.Root, page).Split(Path.DirectorySeparatorChar).Intersect(NotOurs).Any()),
        ];
        var broken = from page in pages
                     from link in Link().Matches(File.ReadAllText(page))
                     let target = link.Groups["target"].Value
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
                     select $"{Path.GetRelativePath(Repository.Root, page)}: {target}";

        Assert.True(pages.Length > 10, "The pages of the repository are looked at.");
        Assert.Empty(broken);
    }

    /// <summary>The file of a link, without a place inside it; addresses of the web have a scheme.</summary>
    [GeneratedRegex(@"\]\((?<target>[^)#:\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
