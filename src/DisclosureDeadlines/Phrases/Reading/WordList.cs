namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>A row of seeds/grammar/lists.tsv: words that are tried one after the other, in their order.</summary>
internal sealed class WordList
{
    private readonly string[] words;
    private readonly string value;
    private readonly ulong firstSigns;
    private readonly ulong lastSigns;

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
    }

    public ReadOnlySpan<string> Words => words;

    /// <summary>The length of the first of the words that stands at an index; 0 if none does.</summary>
    public int At(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && (firstSigns & Bit(text[index])) != 0 ? Text.Any(text, index, words) : 0;

    /// <summary>The length of the first of the words that a text ends with; 0 if it ends with none.</summary>
    public int EndLength(ReadOnlySpan<char> text) => !text.IsEmpty && (lastSigns & Bit(text[^1])) != 0 ? Text.Ending(text, words) : 0;

    /// <summary>Whether one of the words stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => Text.HasAny(text, words);

    /// <summary>Where the last of the words stands; −1 if none does.</summary>
    public int LastIndexIn(ReadOnlySpan<char> text) => Text.LastOfAny(text, words);

    /// <summary>A text without the words at its end.</summary>
    public ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) => Text.Trim(text, words);

    /// <summary>A text with the value in the place of each word.</summary>
    public string Replaced(string text)
    {
        foreach (string word in words)
        {
            text = text.Contains(word, StringComparison.Ordinal) ? text.Replace(word, value, StringComparison.Ordinal) : text;
        }

        return text;
    }

    /// <summary>One of 64 bits for a sign: most texts are seen to have none of the words without trying any.</summary>
    private static ulong Bit(char sign) => 1UL << ((sign ^ (sign >> 6)) & 63);
}
