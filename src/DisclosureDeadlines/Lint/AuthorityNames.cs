using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Lint;

/// <summary>The words by which the name of an authority tells what it is. They are listed in <c>seeds/tables/authorities.tsv</c>.</summary>
internal static class AuthorityNames
{
    private static readonly ILookup<string, (bool AtEnd, string[] Words)> Classes = Seeds
        .Table("seeds/tables/authorities.tsv")
        .ToLookup(line => line[0], line => (line[1] == "ends", line[2].Split(' ')));

    /// <summary>Whether a name has one of the words of a class, where these have to stand.</summary>
    public static bool Are(string kind, string name) =>
        Classes[kind].Any(row => Array.Exists(row.Words, row.AtEnd ? name.EndsWith : name.Contains));
}
