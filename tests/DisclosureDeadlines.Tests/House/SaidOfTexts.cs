using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Tables of texts in the folder Data with what is said of each behind a tab. A line that is empty or begins with # is passed over, and ␣ ␤ ␉
/// stand for white space that a reader would not see; ⟨因*40⟩ is a text forty times.
/// </summary>
internal static partial class SaidOfTexts
{
    /// <summary>Asks of each text of a table what is said of it, and compares it word for word.</summary>
    public static void AreAsVerified(string name, Func<string, string> said) =>
        AreAsVerified(name, (line, text) => text.Append(line).Append('\t').Append(said(Written(line))).Append('\n'));

    /// <summary>The same for lines that stand for more than a text, or belong to the one before.</summary>
    public static void AreAsVerified(string name, Action<string, StringBuilder> tell)
    {
        string folder = Repository.PathTo("tests", "DisclosureDeadlines.Tests", "Data");
        string verified = Path.Combine(folder, name + ".tsv");
        var text = new StringBuilder();
        foreach (string line in File.ReadLines(verified))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                text.Append(line).Append('\n');
                continue;
            }

            tell(line.Split('\t')[0], text);
        }

        Verified.SourceFile(name, verified, Path.Combine(folder, name + ".received.txt"), text.ToString());
    }

    /// <summary>A text as it is meant, from the way it stands in a table.</summary>
    public static string Written(string text) =>
        Repeated()
            .Replace(
                text,
                match => string.Concat(Enumerable.Repeat(match.Groups["text"].Value, int.Parse(match.Groups["times"].ValueSpan, null)))
            )
            .Replace('␣', ' ')
            .Replace('␤', '\n')
            .Replace('␉', '\t');

    [GeneratedRegex(@"⟨(?<text>[^*⟩]*)\*(?<times>[0-9]+)⟩")]
    private static partial Regex Repeated();
}
