using System.Text.RegularExpressions;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Grids;

/// <summary>Tells the name of a table from what else stands in the lines above it: 附件2, （2026年修订）, 填报单位：.</summary>
internal static partial class TitleLine
{
    /// <summary>The nearest line that is a name; the nearest of all if none is; null if there is no line.</summary>
    public static string? Of(IEnumerable<string> above)
    {
        var lines = above.ToList();
        return lines.FindLast(IsName) ?? lines.FindLast(line => !PageMark.Is(line));
    }

    /// <summary>Whether a line may be the name of what stands below.</summary>
    public static bool IsName(string line) => !Beside().IsMatch(line.Trim()) && !IsLabelled(line) && !PageMark.Is(line);

    /// <summary>Whether it says who filled in the table, or when.</summary>
    private static bool IsLabelled(string line) =>
        line.IndexOfAny([':', '：']) is > 0 and var colon && CellWords.Filler.Contains(CellWords.Plain(line[..colon]));

    [GeneratedRegex(@"^([(（][^()（）]*[)）]|[(（]?附[件表录图]?\s*[0-9０-９一二三四五六七八九十]*\s*[)）]?[:：]?)$")]
    private static partial Regex Beside();
}
