namespace DisclosureDeadlines.Tests.House.Metering;

/// <summary>
/// What the metered copy of the library calls: once for each call of a method, each turn of a loop and each character that it has the
/// framework look through. Public, because that copy is an assembly of its own.
/// </summary>
public static class Meter
{
    [ThreadStatic]
    private static long work;

    /// <summary>
    /// The work of this thread so far: steps, characters looked through, and the characters' worth of what was allocated.
    /// </summary>
    public static long Work => work + (GC.GetAllocatedBytesForCurrentThread() / sizeof(char));

    public static void Step() => work++;

    /// <summary>
    /// A search of a text from a place on, which says where it has found what it looked for, or -1 after the whole of the text.
    /// </summary>
    public static void Search(ReadOnlySpan<char> text, int start, bool backwards, int found)
    {
        int all = backwards && start > 0 ? start + 1 : text.Length - start;
        int looked =
            found < 0 ? all
            : backwards ? text.Length - found
            : found - start + 1;
        work += Math.Clamp(looked, 0, Math.Max(all, 0));
    }

    public static void Search(string text, int start, bool backwards, int found) => Search(text.AsSpan(), start, backwards, found);

    /// <summary>What looks at the ends of a text as far as it takes them off.</summary>
    public static void Trim(ReadOnlySpan<char> text, ReadOnlySpan<char> left) => work += text.Length - left.Length;

    public static void Trim(string text, string left) => Trim(text.AsSpan(), left.AsSpan());

    /// <summary>What is done with the whole of a text.</summary>
    public static void Look(ReadOnlySpan<char> text) => work += text.Length;

    public static void Look(string text) => Look(text.AsSpan());
}
