using System.Globalization;

namespace DisclosureDeadlines;

/// <summary>
/// A data document (a holiday notice, a catalogue) cannot be used. The message is one sentence that names the document,
/// the place in it, what was expected and what was found.
/// </summary>
public sealed class DocumentFormatException : FormatException
{
    /// <summary>Makes the exception for one fault.</summary>
    /// <param name="document">The file's name, or another name by which the user knows it.</param>
    /// <param name="path">The place in it, such as <c>$.notices[0].issued</c>.</param>
    /// <param name="fault">What was expected and what was found, without a final full stop.</param>
    /// <param name="innerException">The fault of the underlying format (such as a JSON syntax error), if there was one.</param>
    public DocumentFormatException(string document, string path, BilingualText fault, Exception? innerException = null)
        : base(Say(document, path, fault).ToString(null), innerException)
    {
        Document = document;
        Path = path;
        Fault = fault;
        Sentence = Say(document, path, fault);
    }

    /// <summary>The name of the document.</summary>
    public string Document { get; }

    /// <summary>The place in the document, such as <c>$.notices[0].issued</c>.</summary>
    public string Path { get; }

    /// <summary>The message in both languages: the document, the place in it, what was expected and what was found.</summary>
    public BilingualText Sentence { get; }

    /// <summary>What was expected and what was found, without a final full stop.</summary>
    internal BilingualText Fault { get; }

    private static BilingualText Say(string document, string path, BilingualText fault)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(fault);
        return new BilingualText($"{document}{InWords(path)}：{fault.Chinese}。", $"{document}, {path}: {fault.English}.");
    }

    /// <summary>A line and a place in it, as they are said in Chinese; another place as it is.</summary>
    private static string InWords(string path)
    {
        int colon = path.IndexOf(':', StringComparison.Ordinal);
        return
            colon > 0
            && int.TryParse(path.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out int line)
            && int.TryParse(path.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            ? string.Create(CultureInfo.InvariantCulture, $" 第{line}行第{place}字")
            : "，" + path;
    }
}
