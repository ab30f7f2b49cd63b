namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// The label of a cell that was copied along with its limit: 法定办结时限 | 20个工作日. A bar behind it is a colon; a tab is nothing once white
/// space is gone, so that the label is left out before the rest is read.
/// </summary>
internal static class CellLabels
{
    private const int Longest = 12;

    /// <summary>What joins a label to its limit as a sentence does: the words are no cells.</summary>
    private const string Joints = "为是:,;。、的应须内前后";

    /// <summary>Makes a colon of the bar behind a label, and returns how many signs a label has that a tab follows.</summary>
    /// <param name="source">The phrase as given.</param>
    /// <param name="plain">The phrase without white space.</param>
    public static int Part(ReadOnlySpan<char> source, Span<char> plain)
    {
        if (plain.IndexOfAny("|│┃丨") is > 0 and var bar && bar < plain.Length - 1 && IsLabel(plain[..bar]))
        {
            plain[bar] = ':';
            return 0;
        }

        int framed = Unframe(plain);
        if (framed > 0)
        {
            return framed;
        }

        int tab = source.IndexOf('\t');
        int length = tab > 0 ? Foundation.PlainText.LengthOf(source[..tab]) : 0;
        bool parts =
            length > 0 && length < plain.Length && !Joints.Contains(plain[length], StringComparison.Ordinal) && IsLabel(plain[..length]);
        return parts && !IsNoName(plain[..length]) ? length : 0;
    }

    /// <summary>
    /// 【法定时限】20个工作日【承诺时限】7个工作日: what frames a label is a break before it and a colon behind. Returns 1 where the text begins with a
    /// frame, which is no part of it.
    /// </summary>
    private static int Unframe(Span<char> plain)
    {
        int first = 0;
        for (int at = 0; plain[at..].IndexOf('【') is >= 0 and var next; at++)
        {
            at += next;
            int length = plain[(at + 1)..Math.Min(plain.Length, at + 2 + Longest)].IndexOf('】');
            if (length > 0 && IsLabel(plain.Slice(at + 1, length)))
            {
                plain[at] = ';';
                plain[at + 1 + length] = ':';
                first = at == 0 ? 1 : first;
            }
        }

        return first;
    }

    private static bool IsLabel(ReadOnlySpan<char> words) =>
        words.Length <= Longest && WordLists.CellLabel.EndLength(words) > 0 && TriggerWords.AreWords(words) && !Text.HasNumber(words);

    /// <summary>
    /// 公示期, 更新周期, 保留期限: without its name the length would be a last day; and 按规定时限 says itself by when.
    /// </summary>
    private static bool IsNoName(ReadOnlySpan<char> label) =>
        Lexicon.IndexOf(label, WordClass.Prescribed) >= 0
        || Lexicon.EndLength(Lexicon.TrimEnd(label, WordClass.DisplayLink), WordClass.Display) > 0
        || Lexicon.EndLength(label, WordClass.CycleName) > 0
        || Lexicon.EndLength(Lexicon.TrimEnd(label, WordClass.KeptLink), WordClass.Kept) > 0
        || WordLists.OpenPeriod.EndLength(label) > 0
        || WordLists.DisplayPeriod.EndLength(label) > 0;
}
