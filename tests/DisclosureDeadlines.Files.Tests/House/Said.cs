using System.Runtime.CompilerServices;
using System.Text;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>
/// Lines in a verified file beside the test, each with what is said of it below, two blanks in. # begins a remark, and signs stand for white
/// space as in <see cref="SaidOfTexts"/>.
/// </summary>
internal static class Said
{
    private const string Indent = "  ";

    /// <summary>Asks of each line what is said of it, and compares the whole.</summary>
    /// <param name="name">What the file is called, without its ending.</param>
    /// <param name="said">What is said of a line, which comes as it is meant.</param>
    /// <param name="testFile">The file of the test.</param>
    public static void OfLines(string name, Func<string, IEnumerable<string>> said, [CallerFilePath] string testFile = "")
    {
        string folder = Path.GetDirectoryName(testFile)!;
        string verified = Path.Combine(folder, name + ".verified.txt");
        var text = new StringBuilder();
        foreach (string line in File.ReadLines(verified).Where(line => !line.StartsWith(Indent, StringComparison.Ordinal)))
        {
            text.Append(line).Append('\n');
            if (line is not ("" or ['#', ..]))
            {
                Append(text, said(SaidOfTexts.Written(line)));
            }
        }

        Verified.SourceFile(name, verified, Path.Combine(folder, name + ".received.txt"), text.ToString());
    }

    /// <summary>What is said in Chinese and in English; once where it is the same.</summary>
    public static IEnumerable<string> InBoth(Func<IEnumerable<string>> said)
    {
        string[] chinese = In("zh-CN", said);
        string[] english = In("en", said);
        return chinese.SequenceEqual(english)
            ? chinese
            : [.. chinese.Select(line => "zh " + line), .. english.Select(line => "en " + line)];
    }

    public static string[] In(string culture, Func<IEnumerable<string>> said)
    {
        using var spoken = new InCulture(culture);
        return [.. said()];
    }

    private static void Append(StringBuilder text, IEnumerable<string> answers)
    {
        foreach (string answer in answers)
        {
            text.Append(Indent).Append(answer.Length == 0 ? "(nothing)" : answer.Replace("\n", "␤", StringComparison.Ordinal)).Append('\n');
        }
    }
}
