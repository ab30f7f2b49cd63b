namespace DisclosureDeadlines.Answers;

/// <summary>A question that has no answer as it is asked; the message is the one sentence that the user sees.</summary>
internal sealed class QuestionException : FormatException
{
    public QuestionException(BilingualText sentence)
        : base(sentence.ToString(null)) => Sentence = sentence;

    public QuestionException(string chinese, string english)
        : this(new BilingualText(chinese, english)) { }

    /// <summary>The message in both languages.</summary>
    public BilingualText Sentence { get; }
}
