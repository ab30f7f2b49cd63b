namespace DisclosureDeadlines;

/// <summary>
/// A data document (a holiday notice, a catalogue) cannot be used. The message is one sentence that names the document,
/// the place in it, what was expected and what was found.
/// </summary>
public sealed class DocumentFormatException : FormatException
{
    /// <summary>Makes the exception for one fault.</summary>
    /// <param name="document">The file's name, or another name that its reader knows it by.</param>
    /// <param name="path">The place in it, such as <c>$.notices[0].issued</c>.</param>
    /// <param name="fault">What was expected and what was found, without a final full stop.</param>
    /// <param name="innerException">The fault of the format beneath (such as a JSON syntax error), if there was one.</param>
    public DocumentFormatException(string document, string path, BilingualText fault, Exception? innerException = null)
        : base(Say(document, path, fault).ToString(null), innerException)
    {
        Document = document;
        Path = path;
        Sentence = Say(document, path, fault);
    }

    /// <summary>The name of the document.</summary>
    public string Document { get; }

    /// <summary>The place in the document, such as <c>$.notices[0].issued</c>.</summary>
    public string Path { get; }

    /// <summary>The message in both languages: the document, the place in it, what was expected and what was found.</summary>
    public BilingualText Sentence { get; }

    private static BilingualText Say(string document, string path, BilingualText fault)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(fault);
        return new BilingualText($"{document}，{path}：{fault.Chinese}。", $"{document}, {path}: {fault.English}.");
    }
}
