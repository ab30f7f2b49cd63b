using System.Security.Cryptography;
using System.Text;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>
/// The UIDs of events that have no number of their own: made from what the event is about, and from nothing that changes while it stays the
/// same.
/// </summary>
internal static class IcsUid
{
    private const int Bytes = 16;

    /// <summary>
    /// One UID for each key, in order. Where a key comes again, the second differs from the first, in whatever file they are.
    /// </summary>
    public static IEnumerable<string> Of(IEnumerable<string?[]> keys)
    {
        var seen = new Dictionary<string, int>();
        foreach (string?[] key in keys)
        {
            // A list in JSON, so that no two keys of different fields run into one text.
            string text = Json.Line(key);
            int number = seen[text] = seen.GetValueOrDefault(text) + 1;
            yield return Of(number == 1 ? text : FormattableString.Invariant($"{text}{number}"));
        }
    }

    private static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes)) + "@duties.disclosuredeadlines";
}
