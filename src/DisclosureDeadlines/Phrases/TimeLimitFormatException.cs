namespace DisclosureDeadlines.Phrases;

/// <summary>A phrase cannot be read as a time limit.</summary>
public sealed class TimeLimitFormatException : FormatException
{
    internal TimeLimitFormatException(TimeLimitError error)
        : base(error.Sentence.ToString(null)) => Error = error;

    /// <summary>Where the phrase could not be read, and why.</summary>
    public TimeLimitError Error { get; }
}
