namespace DisclosureDeadlines.Files.Tables;

/// <summary>
/// Which character parts the cells of a table: the one that stands most often in the first line that has any, quoted text left out.
/// </summary>
internal static class Separator
{
    /// <summary>Characters looked at. A first line beyond is no line of headings.</summary>
    private const int MaxCharacters = 1 << 16;

    private static readonly char[] Candidates = [',', ';', '\t'];

    public static char In(TextReader text)
    {
        int[] counts = new int[Candidates.Length];
        bool quoted = false;
        for (int i = 0; i < MaxCharacters && text.Read() is >= 0 and var next; i++)
        {
            char c = (char)next;
            quoted ^= c == '"';
            if (quoted)
            {
                continue;
            }

            int candidate = Array.IndexOf(Candidates, c);
            if (candidate >= 0)
            {
                counts[candidate]++;
            }
            else if (c is '\n' or '\r' && counts.Any(count => count > 0))
            {
                break;
            }
        }

        return Candidates[Array.IndexOf(counts, counts.Max())];
    }
}
