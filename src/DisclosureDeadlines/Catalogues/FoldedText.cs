using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Catalogues;

/// <summary>Texts as they are compared: without white space, in half width, in capitals.</summary>
internal static class FoldedText
{
    public static string Of(string? text)
    {
        char[] plain = new char[text?.Length ?? 0];
        return new string(plain, 0, PlainText.Write(text, plain)).ToUpperInvariant();
    }

    /// <summary>The words of a text, which white space parts.</summary>
    public static string[] Words(string? text) =>
        [.. (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(word => word.Length > 0)];
}
