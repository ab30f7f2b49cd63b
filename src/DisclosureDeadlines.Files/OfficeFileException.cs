namespace DisclosureDeadlines.Files;

/// <summary>
/// An office's file cannot be read or written as asked. The message is one sentence in the language of the current culture: where, what was
/// expected, and what was found.
/// </summary>
public sealed class OfficeFileException : FormatException
{
    /// <summary>Makes the exception for one fault.</summary>
    /// <param name="chinese">The sentence in Chinese.</param>
    /// <param name="english">The sentence in English.</param>
    public OfficeFileException(string chinese, string english)
        : base(new BilingualText(chinese, english).ToString(null)) => Sentence = new(chinese, english);

    /// <summary>The message in both languages.</summary>
    public BilingualText Sentence { get; }

    internal OfficeFileException(string chinese, string english, Exception why)
        : base(new BilingualText(chinese, english).ToString(null), why) => Sentence = new(chinese, english);
}
