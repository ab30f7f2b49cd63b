using System.Buffers;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>A row of seeds/grammar/lists.tsv: words that are tried one after the other, in their order.</summary>
internal sealed class WordList
{
    private readonly string[] words;
    private readonly string value;
    private readonly ulong firstSigns;
    private readonly ulong lastSigns;

    /// <summary>What the words begin with; made when it is first asked for, since most lists never are. Threads that ask at once make the same.</summary>
    private SearchValues<char>? beginnings;

    /// <summary>The words by a bit of the sign that they begin with, each in their order.</summary>
    private string[][]? byFirst;

    /// <summary>The same by the sign that they end with.</summary>
    private string[][]? byLast;

    /// <summary>The sign that all the words begin with; none if they have no such sign.</summary>
    private readonly char shared;

    /// <param name="words">The words, parted by |.</param>
    /// <param name="value">What they are replaced by, in a list that says so.</param>
    public WordList(string words, string value = "")
    {
        this.words = words.Split('|');
        this.value = value;
        foreach (string word in this.words)
        {
            firstSigns |= Bit(word[0]);
            lastSigns |= Bit(word[^1]);
        }

        shared = Array.TrueForAll(this.words, word => word[0] == this.words[0][0]) ? this.words[0][0] : '\0';
    }

    public ReadOnlySpan<string> Words => words;

    /// <summary>The length of the first of the words that stands at an index; 0 if none does.</summary>
    public int At(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && (firstSigns & Bit(text[index])) != 0
            ? Text.Any(text, index, (byFirst ??= Parted(word => word[0]))[Place(text[index])])
            : 0;

    /// <summary>The length of the first of the words that a text ends with; 0 if it ends with none.</summary>
    public int EndLength(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (lastSigns & Bit(text[^1])) != 0 ? Text.Ending(text, (byLast ??= Parted(word => word[^1]))[Place(text[^1])]) : 0;

    /// <summary>Whether one of the words stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => FirstIn(text, 0) >= 0;

    /// <summary>Where the first of the words stands in a text, from an index on; −1 if none does.</summary>
    public int FirstIn(ReadOnlySpan<char> text, int from)
    {
        for (int at = from; at < text.Length && text[at..].IndexOfAny(Beginnings) is >= 0 and var next; at++)
        {
            at += next;
            if (At(text, at) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Past the last of the words in a text; 0 if it has none.</summary>
    public int LastEndIn(ReadOnlySpan<char> text)
    {
        int last = 0;
        if (MayHave(text))
        {
            foreach (string word in words)
            {
                last = text.LastIndexOf(word) is >= 0 and var at ? Math.Max(last, at + word.Length) : last;
            }
        }

        return last;
    }

    /// <summary>Where the last of the words stands; −1 if none does.</summary>
    public int LastIndexIn(ReadOnlySpan<char> text) => MayHave(text) ? Text.LastOfAny(text, words) : -1;

    /// <summary>A text without the words at its end.</summary>
    public ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) => EndLength(text) > 0 ? Text.Trim(text, words) : text;

    /// <summary>A text with the value in the place of each word.</summary>
    public string Replaced(string text)
    {
        if (!MayHave(text))
        {
            return text;
        }

        foreach (string word in words)
        {
            text = text.Contains(word, StringComparison.Ordinal) ? text.Replace(word, value, StringComparison.Ordinal) : text;
        }

        return text;
    }

    /// <summary>False where all the words begin with one sign that the text has not.</summary>
    private bool MayHave(ReadOnlySpan<char> text) => shared == '\0' || text.Contains(shared);

    /// <summary>One of 64 bits for a sign: most texts are seen to have none of the words without trying any.</summary>
    private static ulong Bit(char sign) => 1UL << Place(sign);

    private static int Place(char sign) => (sign ^ (sign >> 6)) & 63;

    private SearchValues<char> Beginnings => beginnings ??= SearchValues.Create([.. words.Select(word => word[0]).Distinct()]);

    private string[][] Parted(Func<string, char> sign)
    {
        string[][] parted = new string[64][];
        foreach (var ofOne in words.GroupBy(word => Place(sign(word))))
        {
            parted[ofOne.Key] = [.. ofOne];
        }

        return parted;
    }
}
