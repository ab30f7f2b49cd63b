namespace DisclosureDeadlines.Fuzz;

/// <summary>Makes new inputs of known ones. The same random numbers make the same inputs.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> words)
{
    private const int MostChanges = 5;
    private const int MostRepeated = 40;

    /// <summary>One in so many changes falls anywhere, also inside a character.</summary>
    private const int Careless = 12;

    private static readonly byte[][] Numbers =
    [
        .. "0|1|-1|31|32|13|366|1900|1904|9999|20260918|46283|65536|2147483648|99999999999999999999|1e308|0x1"
            .Split('|')
            .Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    public byte[] Of(byte[] parent, byte[] other, int mostBytes)
    {
        byte[] input = parent;
        for (int changes = random.Next(1, MostChanges); changes > 0; changes--)
        {
            input = Change(input, other);
        }

        return input.Length <= mostBytes ? input : input[..mostBytes];
    }

    private byte[] Change(byte[] input, byte[] other)
    {
        int at = Place(input);
        int end = Math.Max(at, PlaceNear(input, at));
        switch (random.Next(10))
        {
            case 0 or 1:
                return [.. input.AsSpan(0, at), .. words[random.Next(words.Count)], .. input.AsSpan(at)];
            case 2:
                return [.. input.AsSpan(0, at), .. words[random.Next(words.Count)], .. input.AsSpan(end)];
            case 3:
                return [.. input.AsSpan(0, at), .. input.AsSpan(end)];
            case 4:
                int times = random.Next(8) == 0 ? random.Next(MostRepeated) : 1;
                return [.. input.AsSpan(0, end), .. Enumerable.Repeat(input[at..end], times).SelectMany(run => run), .. input.AsSpan(end)];
            case 5:
                return [.. input.AsSpan(0, at), .. other.AsSpan(Place(other))];
            case 6:
                int from = Place(other);
                return [.. input.AsSpan(0, at), .. other.AsSpan(from, Math.Max(0, PlaceNear(other, from) - from)), .. input.AsSpan(at)];
            case 7 when NumberAt(input, at) is var (first, last):
                return [.. input.AsSpan(0, first), .. Numbers[random.Next(Numbers.Length)], .. input.AsSpan(last)];
            case 8 when input.Length > 0:
                byte[] flipped = [.. input];
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
            default:
                return [.. input.AsSpan(0, at), (byte)random.Next(' ', 128), .. input.AsSpan(at)];
        }
    }

    private int Place(byte[] input) => Whole(input, random.Next(input.Length + 1));

    private int PlaceNear(byte[] input, int at) =>
        Whole(input, Math.Min(input.Length, at + random.Next(random.Next(4) == 0 ? input.Length + 1 : 16)));

    /// <summary>The beginning of the character at a place.</summary>
    private int Whole(byte[] input, int at)
    {
        while (at > 0 && at < input.Length && (input[at] & 0xC0) == 0x80 && random.Next(Careless) > 0)
        {
            at--;
        }

        return at;
    }

    /// <summary>The next number from a place on.</summary>
    private static (int First, int Last)? NumberAt(byte[] input, int at)
    {
        int first = at;
        while (first < input.Length && !char.IsAsciiDigit((char)input[first]))
        {
            first++;
        }

        int last = first;
        while (last < input.Length && char.IsAsciiDigit((char)input[last]))
        {
            last++;
        }

        return first < input.Length ? (first, last) : null;
    }
}
