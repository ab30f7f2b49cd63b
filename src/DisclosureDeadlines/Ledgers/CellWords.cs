using System.Collections.Frozen;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The words by which people say in a cell what they do not write there. They are listed, with examples, in <c>seeds/tables/cell-words.tsv</c>.</summary>
internal static class CellWords
{
    /// <summary>Characters of the longest word. A longer text is none, and is not looked up.</summary>
    public const int Longest = 8;

    /// <summary>There is nothing to write.</summary>
    public static readonly FrozenSet<string> Blank;

    /// <summary>There is no day to write.</summary>
    public static readonly FrozenSet<string> BlankDate;

    /// <summary>It is not published.</summary>
    public static readonly FrozenSet<string> NotPublished;

    /// <summary>It is published, and the day is not told.</summary>
    public static readonly FrozenSet<string> PublishedWithoutDay;

    /// <summary>It need not or must not be published by the office itself.</summary>
    public static readonly FrozenSet<string> NotToBePublished;

    /// <summary>Whether it is to be published has not been decided.</summary>
    public static readonly FrozenSet<string> Undecided;

    /// <summary>What stands above holds here too.</summary>
    public static readonly FrozenSet<string> Ditto;

    /// <summary>The row adds up those above.</summary>
    public static readonly FrozenSet<string> Total;

    /// <summary>The row says who filled in the table.</summary>
    public static readonly FrozenSet<string> Filler;

    /// <summary>The row is a remark on the table.</summary>
    public static readonly FrozenSet<string> Remark;

    /// <summary>The table ends here.</summary>
    public static readonly FrozenSet<string> Tail;

    /// <summary>What is written behind a day to say which day it is.</summary>
    public static readonly FrozenSet<string> DateSuffix;

    static CellWords()
    {
        var classes = Seeds.Table("seeds/tables/cell-words.tsv").ToDictionary(line => line[0], line => line[1].Split(' ').Select(Plain).ToFrozenSet());
        Blank = classes["blank"];
        BlankDate = classes["blankDate"];
        NotPublished = classes["notPublished"];
        PublishedWithoutDay = classes["publishedWithoutDay"];
        NotToBePublished = classes["notToBePublished"];
        Undecided = classes["undecided"];
        Ditto = classes["ditto"];
        Total = classes["total"];
        Filler = classes["filler"];
        Remark = classes["remark"];
        Tail = classes["tail"];
        DateSuffix = classes["dateSuffix"];
    }

    /// <summary>A cell as its words are compared: without white space, in half width, in lower case.</summary>
    public static string Plain(string text) => PlainText.Of(text).ToLowerInvariant();

    public static bool Is(FrozenSet<string> words, string text) => text.Length <= 4 * Longest && Plain(text) is { Length: <= Longest } plain && words.Contains(plain);
}
