using System.Runtime.CompilerServices;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Golden files: a text is compared with <c>name.verified.txt</c>, which is beside the test and is reviewed like code.
/// A text that differs is left as <c>name.received.txt</c>; to accept it, move it over the verified file.
/// </summary>
internal static class Verified
{
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
              verified: {Shown(expectedLines, line)}
              received: {Shown(actualLines, line)}
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

    private static string Shown(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";
}
