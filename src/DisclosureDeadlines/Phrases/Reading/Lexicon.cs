using System.Buffers;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The words of seeds/grammar/words.tsv: which of them begins or ends at a place of a text.</summary>
internal static class Lexicon
{
    private const int Slots = 2048;

    /// <summary>Where the words of a first or last sign are looked for.</summary>
    public static int SlotOf(char sign) => (int)((sign * 0x9E3779B1u) >> 21);

    /// <summary>The longest word of some classes that begins at an index; one of no length if there is none.</summary>
    public static Word At(ReadOnlySpan<char> text, int index, WordClass classes)
    {
        if ((uint)index >= (uint)text.Length)
        {
            return default;
        }

        char sign = text[index];
        int slot = SlotOf(sign);
        for (ushort found; (found = LexiconTable.FirstSign[slot]) != sign; slot = (slot + 1) % Slots)
        {
            if (found == 0)
            {
                return default;
            }
        }

        var rest = text[index..];
        ReadOnlySpan<char> letters = LexiconTable.Letters;
        for (int i = LexiconTable.FirstWord[slot]; i < LexiconTable.Offset.Length && letters[LexiconTable.Offset[i]] == sign; i++)
        {
            int size = LexiconTable.Size[i];
            var kind = (WordClass)(1UL << LexiconTable.Class[i]);
            if ((kind & classes) != 0 && size <= rest.Length && rest[..size].SequenceEqual(letters.Slice(LexiconTable.Offset[i], size)))
            {
                return new(OfSameWord(i, size, classes), size, LexiconTable.Value[i]);
            }
        }

        return default;
    }

    /// <summary>The longest word of some classes that a text ends with; one of no length if there is none.</summary>
    public static Word Ending(ReadOnlySpan<char> text, WordClass classes)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        char sign = text[^1];
        int slot = SlotOf(sign);
        for (ushort found; (found = LexiconTable.LastSign[slot]) != sign; slot = (slot + 1) % Slots)
        {
            if (found == 0)
            {
                return default;
            }
        }

        ReadOnlySpan<char> letters = LexiconTable.Letters;
        for (int place = LexiconTable.LastWord[slot]; place < LexiconTable.ByEnd.Length; place++)
        {
            int i = LexiconTable.ByEnd[place];
            int size = LexiconTable.Size[i];
            int offset = LexiconTable.Offset[i];
            if (letters[offset + size - 1] != sign)
            {
                return default;
            }

            var kind = (WordClass)(1UL << LexiconTable.Class[i]);
            if ((kind & classes) != 0 && text.EndsWith(letters.Slice(offset, size)))
            {
                return new(OfSameWord(i, size, classes), size, LexiconTable.Value[i]);
            }
        }

        return default;
    }

    /// <summary>A word can stand in several classes, one entry behind the other.</summary>
    private static WordClass OfSameWord(int index, int size, WordClass classes)
    {
        ReadOnlySpan<char> letters = LexiconTable.Letters;
        var word = letters.Slice(LexiconTable.Offset[index], size);
        var found = WordClass.None;
        for (int i = index; i < LexiconTable.Offset.Length && LexiconTable.Size[i] == size && letters.Slice(LexiconTable.Offset[i], size).SequenceEqual(word); i++)
        {
            found |= (WordClass)(1UL << LexiconTable.Class[i]) & classes;
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
        for (int length; (length = EndLength(text, classes)) > 0;)
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
