namespace DisclosureDeadlines.Ledgers;

/// <summary>What a ledger says of whether something is to be published: 主动公开, 依申请公开, 不予公开, 是, 否.</summary>
internal static class Openness
{
    private const string OnRequest = "依申请";

    /// <summary>What 否 says in a column of its own; in a column of days it says "not yet".</summary>
    private static readonly string[] Noes = ["否", "N", "NO", "FALSE", "×", "✗", "✘"];

    private static readonly string[] Denials = ["不予公开", "不公开", "免予公开", "免于公开", "不主动公开", "非主动公开"];

    public static bool IsNotToBePublished(string text) =>
        CellWords.Is(CellWords.NotToBePublished, text) || Noes.Contains(CellWords.Plain(text)) || SaysMoreThanTheWord(CellWords.Plain(text));

    public static bool IsUndecided(string text) => CellWords.Is(CellWords.Undecided, text);

    public static bool IsToBePublished(string text) => CellWords.Is(CellWords.PublishedWithoutDay, text);

    /// <summary>依申请 goes before 是: what is given to who asks may well be called public.</summary>
    public static bool IsOnRequest(string text) => CellWords.Plain(text).StartsWith(OnRequest, StringComparison.Ordinal);

    /// <summary>不予公开（涉密）, 依申请公开（部分）: the word, and why.</summary>
    private static bool SaysMoreThanTheWord(string plain) =>
        plain.StartsWith(OnRequest, StringComparison.Ordinal) || Denials.Any(word => plain.StartsWith(word, StringComparison.Ordinal));
}
