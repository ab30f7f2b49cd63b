using System.Numerics;
using System.Runtime.InteropServices;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>
/// The texts of one column. Those that come again (limits, offices, items) are one object, so that they are read and compared once; a column
/// of too many unlike texts, such as titles or numbers of rows, is soon no longer looked at.
/// </summary>
internal sealed class SharedTexts
{
    /// <summary>A longer text is hardly ever written twice.</summary>
    private const int Longest = 64;

    /// <summary>
    /// As many are kept, each in the one place that its characters give; a later text takes the place of an earlier. More would no longer be
    /// in the processor's cache when they come again.
    /// </summary>
    private const int Places = 1 << PlaceBits;

    private const int PlaceBits = 8;

    /// <summary>So many more new texts than known ones show that the column repeats none.</summary>
    private const int MostInVain = 2 * Places;

    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    private readonly string?[] known = new string?[Places];
    private int inVain;

    /// <summary>The text of these characters.</summary>
    public string Of(ReadOnlySpan<char> characters)
    {
        if (characters.Length is 0 or > Longest || inVain > MostInVain)
        {
            return new string(characters);
        }

        ref string? place = ref known[PlaceOf(characters)];
        if (place is { } text && characters.SequenceEqual(text))
        {
            inVain = Math.Max(0, inVain - 1);
            return text;
        }

        inVain++;
        return place = new string(characters);
    }

    /// <summary>A place that depends on each character.</summary>
    private static int PlaceOf(ReadOnlySpan<char> characters)
    {
        ulong sum = (ulong)characters.Length;
        var rest = characters;
        for (; rest.Length >= sizeof(ulong) / sizeof(char); rest = rest[(sizeof(ulong) / sizeof(char))..])
        {
            sum = (BitOperations.RotateLeft(sum, 23) ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(rest))) * Odd;
        }

        foreach (char c in rest)
        {
            sum = (BitOperations.RotateLeft(sum, 23) ^ c) * Odd;
        }

        return (int)(sum >> (64 - PlaceBits));
    }
}
