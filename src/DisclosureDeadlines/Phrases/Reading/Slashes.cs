namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>20个工作日内/及时, 实时/20个工作日: a slash between a limit and a word for at once parts two entries of a cell.</summary>
internal static class Slashes
{
    /// <summary>Makes a break of each such slash.</summary>
    public static void Break(Span<char> text)
    {
        for (int at = 1; at < text.Length - 1 && text[at..].IndexOf('/') is >= 0 and var next; at++)
        {
            at += next;
            bool before = at > 1 && Lexicon.EndLength(text[..at], OpenSentence.AtOnce) > 0;
            bool behind = at + 1 < text.Length && Lexicon.Length(text, at + 1, OpenSentence.AtOnce) > 0;
            text[at] = before || behind ? ';' : '/';
        }
    }
}
