using System.Runtime.CompilerServices;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Golden files: a text is compared with <c>name.verified.txt</c>, which is beside the test and is reviewed like code.
/// A text that differs is left as <c>name.received.txt</c>; to accept it, move it over the verified file.
/// </summary>
internal static class Verified
{
    private const int MostShown = 600;

    public static void Text(string name, string actual, [CallerFilePath] string testFile = "")
    {
        string folder = Path.GetDirectoryName(testFile)!;
        SourceFile(name, Path.Combine(folder, name + ".verified.txt"), Path.Combine(folder, name + ".received.txt"), actual);
    }

    /// <summary>As <see cref="Text"/>, for a verified file that is used elsewhere too and so has a name and place of its own.</summary>
    public static void SourceFile(string name, string verified, string received, string actual)
    {
        string[] expectedLines = Lines(File.Exists(verified) ? File.ReadAllText(verified) : "");
        string[] actualLines = Lines(actual);
        int line = FirstDifference(expectedLines, actualLines);
        if (line < 0)
        {
            // One left behind by an earlier run would look like a difference that is still there.
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, string.Join('\n', actualLines) + "\n");
        Assert.Fail(
            $"""
            {name} differs from what was verified, first in line {line + 1}:
              verified: {Shown(expectedLines, actualLines, line)}
              received: {Shown(actualLines, expectedLines, line)}
            If the new text is right, move it over the old:
              {received}
              {verified}
            """
        );
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static int FirstDifference(string[] expected, string[] actual)
    {
        int common = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return common == expected.Length && common == actual.Length ? -1 : common;
    }

    /// <summary>The line; of a long one, such as a table in one string has, what is around the place where the two part.</summary>
    private static string Shown(string[] lines, string[] others, int line)
    {
        if (line >= lines.Length)
        {
            return "(the end)";
        }

        string text = lines[line];
        if (text.Length <= MostShown)
        {
            return text;
        }

        int same = line < others.Length ? text.Zip(others[line]).TakeWhile(pair => pair.First == pair.Second).Count() : 0;
        int start = Math.Max(same - (MostShown / 2), 0);
        int end = Math.Min(start + MostShown, text.Length);
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }
}
