namespace DisclosureDeadlines.Cli.Shell;

internal static class PhraseText
{
    /// <summary>Refuses a phrase whose bytes were not UTF-8: decoding has left the replacement character in their place.</summary>
    public static string Checked(string phrase) => phrase.Contains('\uFFFD', StringComparison.Ordinal)
        ? throw new UserErrorException("短语不是 UTF-8 文字。", "The phrase is not UTF-8 text.")
        : phrase;
}
