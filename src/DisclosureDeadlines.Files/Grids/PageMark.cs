using System.Text.RegularExpressions;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Grids;

/// <summary>Lines that are there for the pages of a table: 第1页 共3页, 续表, 以下空白.</summary>
internal static partial class PageMark
{
    /// <summary>Whether a text says which page it is, that the table goes on, or that it ends.</summary>
    public static bool Is(string text) =>
        CellWords.Plain(text).Trim('(', ')', '-', '—', '–') is var plain && (CellWords.Tail.Contains(plain) || Page().IsMatch(plain));

    [GeneratedRegex("^(第?[0-9]{1,4}页|共[0-9]{1,4}页|第?[0-9]{1,4}页?[,/]?共?[0-9]{1,4}页)$")]
    private static partial Regex Page();
}
