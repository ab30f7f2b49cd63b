using System.Buffers;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The words of seeds/grammar/words.tsv: which of them begins or ends at a place of a text.</summary>
internal static class Lexicon
{
    private const int Slots = 4096;

    /// <summary>The value of a word that begins with a verb and is the name of a paper: 报告书.</summary>
    private const int Noun = 'n';

    /// <summary>Two signs as one number.</summary>
    public static uint KeyOf(char outer, char inner) => ((uint)outer << 16) | inner;

    /// <summary>Where the words of two signs are looked for.</summary>
    public static int SlotOf(uint key) => (int)((key * 0x9E3779B1u) >> 20);

    /// <summary>Where the classes of all words that begin or end with a sign are kept, together with those of some other signs.</summary>
    public static int PlaceOf(char sign) => (int)((sign * 0x9E3779B1u) >> 22);

    /// <summary>The longest word of some classes that begins at an index; one of no length if there is none.</summary>
    public static Word At(ReadOnlySpan<char> text, int index, WordClass classes)
    {
        // Most signs begin no word of the classes, and most looks end here.
        if ((uint)index >= (uint)text.Length || (LexiconTable.FirstOfSign[PlaceOf(text[index])] & (ulong)classes) == 0)
        {
            return default;
        }

        var rest = text[index..];
        var word = rest.Length > 1 ? Begin(rest, KeyOf(rest[0], rest[1]), ref classes) : default;
        return word.Length > 0 ? word : Begin(rest, KeyOf(rest[0], '\0'), ref classes);
    }

    /// <summary>The longest word of some classes that a text ends with; one of no length if there is none.</summary>
    public static Word Ending(ReadOnlySpan<char> text, WordClass classes)
    {
        if (text.IsEmpty || (LexiconTable.LastOfSign[PlaceOf(text[^1])] & (ulong)classes) == 0)
        {
            return default;
        }

        var word = text.Length > 1 ? End(text, KeyOf(text[^1], text[^2]), classes) : default;
        return word.Length > 0 ? word : End(text, KeyOf(text[^1], '\0'), classes);
    }

    private static Word Begin(ReadOnlySpan<char> rest, uint key, ref WordClass classes)
    {
        int slot = Slot(key, LexiconTable.FirstSigns);
        if (slot < 0 || (LexiconTable.FirstClasses[slot] & (ulong)classes) == 0)
        {
            return default;
        }

        ReadOnlySpan<char> letters = LexiconTable.Letters;
        var offset = LexiconTable.Offset;
        var size = LexiconTable.Size;
        var classOf = LexiconTable.Class;
        for (int i = LexiconTable.FirstWord[slot]; i < offset.Length; i++)
        {
            var word = letters.Slice(offset[i], size[i]);
            if (KeyOf(word[0], word.Length > 1 ? word[1] : '\0') != key)
            {
                return default;
            }

            if (((1UL << classOf[i]) & (ulong)classes) != 0 && rest.StartsWith(word))
            {
                if (IsNoun(i))
                {
                    // 报告书10日内: nothing is reported.
                    classes &= ~WordClass.Verb;
                    continue;
                }

                return new(OfSameWord(i, word.Length, classes), word.Length, LexiconTable.Value[i]);
            }
        }

        return default;
    }

    private static Word End(ReadOnlySpan<char> text, uint key, WordClass classes)
    {
        int slot = Slot(key, LexiconTable.LastSigns);
        if (slot < 0 || (LexiconTable.LastClasses[slot] & (ulong)classes) == 0)
        {
            return default;
        }

        ReadOnlySpan<char> letters = LexiconTable.Letters;
        var byEnd = LexiconTable.ByEnd;
        var offset = LexiconTable.Offset;
        var size = LexiconTable.Size;
        var classOf = LexiconTable.Class;
        for (int place = LexiconTable.LastWord[slot]; place < byEnd.Length; place++)
        {
            int i = byEnd[place];
            var word = letters.Slice(offset[i], size[i]);
            if (KeyOf(word[^1], word.Length > 1 ? word[^2] : '\0') != key)
            {
                return default;
            }

            if (((1UL << classOf[i]) & (ulong)classes) != 0 && text.EndsWith(word) && !IsNoun(i))
            {
                return new(OfSameWord(i, word.Length, classes), word.Length, LexiconTable.Value[i]);
            }
        }

        return default;
    }

    private static bool IsNoun(int index) =>
        LexiconTable.Value[index] == Noun && (WordClass)(1UL << LexiconTable.Class[index]) == WordClass.Verb;

    /// <summary>The slot of two signs; −1 if no word has them.</summary>
    private static int Slot(uint key, uint[] signs)
    {
        int slot = SlotOf(key);
        while (signs[slot] != key)
        {
            if (signs[slot] == 0)
            {
                return -1;
            }

            slot = (slot + 1) % Slots;
        }

        return slot;
    }

    /// <summary>A word can stand in several classes, one entry behind the other.</summary>
    private static WordClass OfSameWord(int index, int size, WordClass classes)
    {
        ReadOnlySpan<char> letters = LexiconTable.Letters;
        var offset = LexiconTable.Offset;
        var sizes = LexiconTable.Size;
        var classOf = LexiconTable.Class;
        var word = letters.Slice(offset[index], size);
        var found = WordClass.None;
        for (int i = index; i < offset.Length && sizes[i] == size && letters.Slice(offset[i], size).SequenceEqual(word); i++)
        {
            found |= IsNoun(i) ? WordClass.None : (WordClass)(1UL << classOf[i]) & classes;
        }

        return found;
    }

    /// <summary>The length of the longest word of some classes that begins at an index.</summary>
    public static int Length(ReadOnlySpan<char> text, int index, WordClass classes) => At(text, index, classes).Length;

    /// <summary>The length of the longest word of some classes that a text ends with.</summary>
    public static int EndLength(ReadOnlySpan<char> text, WordClass classes) => Ending(text, classes).Length;

    /// <summary>A text without the words of some classes at its end.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text, WordClass classes)
    {
        for (int length; (length = EndLength(text, classes)) > 0; )
        {
            text = text[..^length];
        }

        return text;
    }

    /// <summary>The signs that the words of some classes begin with.</summary>
    public static SearchValues<char> SignsOf(WordClass classes)
    {
        var signs = new List<char>();
        for (int i = 0; i < LexiconTable.Offset.Length; i++)
        {
            if (((1UL << LexiconTable.Class[i]) & (ulong)classes) != 0)
            {
                signs.Add(LexiconTable.Letters[LexiconTable.Offset[i]]);
            }
        }

        return SearchValues.Create([.. signs]);
    }

    /// <summary>Where the first word of some classes begins; −1 if the text has none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, WordClass classes)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (At(text, i, classes).Length > 0)
            {
                return i;
            }
        }

        return -1;
    }
}
