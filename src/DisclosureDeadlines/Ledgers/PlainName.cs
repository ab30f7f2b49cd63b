using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A heading or title without white space and in half width, so that two spellings of one name are equal.</summary>
internal static class PlainName
{
    public static string Of(string? text)
    {
        char[] plain = new char[text?.Length ?? 0];
        return new string(plain, 0, PlainText.Write(text, plain));
    }
}
