using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>
/// The texts of cells, the same object for the same text as long as it is remembered: limits, offices and days stand in a ledger again and
/// again. What is remembered are short texts, so many that their memory does not count.
/// </summary>
internal sealed class CellTexts
{
    private const int Bits = 12;
    private const int Longest = 64;

    private readonly string[] known = new string[1 << Bits];

    /// <summary>By what a text is told from the one in its place without looking at that.</summary>
    private readonly uint[] signs = new uint[1 << Bits];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return new string(text);
        }

        ulong hash = Hash(text);
        uint sign = (uint)hash | 1;
        int place = (int)(hash >> (64 - Bits));
        if (signs[place] == sign && text.SequenceEqual(known[place]))
        {
            return known[place];
        }

        // Two texts that have the same place take it from each other.
        signs[place] = sign;
        return known[place] = new string(text);
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = (uint)text.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(text);
        foreach (ulong four in fours)
        {
            hash = Mixed(hash, four);
        }

        foreach (char one in text[(4 * fours.Length)..])
        {
            hash = Mixed(hash, one);
        }

        return hash;
    }

    private static ulong Mixed(ulong hash, ulong next)
    {
        ulong mixed = (hash ^ next) * 0x9E3779B97F4A7C15;
        return mixed ^ (mixed >> 32);
    }
}
