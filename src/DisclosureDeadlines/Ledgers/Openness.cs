namespace DisclosureDeadlines.Ledgers;

/// <summary>What a ledger says of whether something is to be published: 主动公开, 依申请公开, 不予公开, 是, 否, 此件依申请公开, □主动公开 ☑不予公开.</summary>
internal static class Openness
{
    private const string OnRequest = "依申请";

    /// <summary>Characters looked at. What stands beyond is a reason.</summary>
    private const int Longest = 100;

    /// <summary>What 否 says in a column of its own; in a column of days it says "not yet".</summary>
    private static readonly string[] Noes = ["否", "N", "NO", "FALSE", "×", "✗", "✘"];

    public static bool IsNotToBePublished(string text)
    {
        string plain = CellWords.Plain(text);
        return CellWords.NotToBePublished.Contains(plain) || Noes.Contains(plain) || OpennessOptions.Of(plain) == OpennessOptions.Said.NotToBePublished;
    }

    /// <summary>Whether a cell of another column says so in words; 否 there means something else.</summary>
    public static bool DeniesInWords(string text) =>
        text.Length <= Longest && (CellWords.Is(CellWords.NotToBePublished, text) || OpennessOptions.Of(CellWords.Plain(text)) == OpennessOptions.Said.NotToBePublished);

    public static bool IsUndecided(string text) =>
        CellWords.Is(CellWords.Undecided, text) || OpennessOptions.Of(CellWords.Plain(text)) == OpennessOptions.Said.Undecided;

    public static bool IsToBePublished(string text) =>
        CellWords.Is(CellWords.PublishedWithoutDay, text) || OpennessOptions.Of(CellWords.Plain(text)) == OpennessOptions.Said.ToBePublished;

    /// <summary>依申请 goes before 是: what is given to who asks may well be called public.</summary>
    public static bool IsOnRequest(string text) => CellWords.Plain(text).Contains(OnRequest, StringComparison.Ordinal) && IsNotToBePublished(text);
}
