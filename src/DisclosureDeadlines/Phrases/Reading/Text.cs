using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Looking for words in a plain text, without making strings of its pieces.</summary>
internal static class Text
{
    public static bool At(ReadOnlySpan<char> text, int index, string word) =>
        index >= 0 && index < text.Length && text[index] == word[0] && text[index..].StartsWith(word);

    /// <summary>The length of the first of the words that stands here; 0 if none does.</summary>
    public static int Any(ReadOnlySpan<char> text, int index, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (At(text, index, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the first of the words that the text ends with; 0 if none does.</summary>
    public static int Ending(ReadOnlySpan<char> text, scoped ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Length >= word.Length && text[^1] == word[^1] && text.EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>A text without the words at its end.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text, scoped ReadOnlySpan<string> endings)
    {
        for (int length; (length = Ending(text, endings)) > 0; )
        {
            text = text[..^length];
        }

        return text;
    }

    public static bool Has(ReadOnlySpan<char> text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    public static bool HasAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Has(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the last of the words stands; -1 if none does.</summary>
    public static int LastOfAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        int last = -1;
        foreach (string word in words)
        {
            last = Math.Max(last, text.LastIndexOf(word, StringComparison.Ordinal));
        }

        return last;
    }

    /// <summary>The length of the verb that stands here and announces what is done within a limit; 0 if none does.</summary>
    public static int VerbAt(ReadOnlySpan<char> text, int index) => Lexicon.Length(text, index, WordClass.Verb);

    public static bool HasVerb(ReadOnlySpan<char> text) => Lexicon.IndexOf(text, WordClass.Verb) >= 0;

    /// <summary>The number that begins here, where it ends, and whether it can be read at all.</summary>
    public static int NumberEnd(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Numerals.IsNumeral(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>How many signs a text has beside the titles of what it names, 《…》.</summary>
    public static int LengthWithoutTitles(ReadOnlySpan<char> text)
    {
        int length = text.Length;
        for (int open; (open = text.IndexOf('《')) >= 0; )
        {
            int close = text[open..].IndexOf('》');
            if (close < 0)
            {
                break;
            }

            length -= close + 1;
            text = text[(open + close + 1)..];
        }

        return length;
    }

    public static bool HasNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Numerals.IsNumeral(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the last sign of a number stands; -1 if there is no number.</summary>
    public static int LastNumber(ReadOnlySpan<char> text)
    {
        int last = text.Length - 1;
        while (last >= 0 && !Numerals.IsNumeral(text[last]))
        {
            last--;
        }

        return last;
    }

    public static int? Number(ReadOnlySpan<char> text, int index, out int end)
    {
        end = NumberEnd(text, index);
        return Numerals.Read(text[index..end]);
    }
}
