using System.Globalization;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// A happening, a policy or a case cannot be read. The message is one sentence: where, what was expected, what was found.
/// </summary>
public sealed class CaseFormatException : FormatException
{
    internal CaseFormatException(BilingualText sentence, Exception? innerException = null)
        : base(sentence.ToString(CultureInfo.CurrentCulture), innerException) => Sentence = sentence;

    /// <summary>The sentence in both languages.</summary>
    public BilingualText Sentence { get; }
}
