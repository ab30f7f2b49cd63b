using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// A table in <c>Data</c> that holds cases and, indented by a tab below each, what comes of it. The outcomes are worked out anew and the whole
/// compared, so that a change shows in every case that it changes; the new table is then beside the old one.
/// </summary>
internal static class MadeTable
{
    /// <summary>Compares the outcomes of all cases with those that are written down.</summary>
    /// <param name="name">The table, without its ending.</param>
    /// <param name="outcome">What comes of the lines of a case, of which there are several where they follow each other without outcomes.</param>
    public static void Verify(string name, Func<IReadOnlyList<string>, IEnumerable<string>> outcome)
    {
        string file = Repository.PathTo("tests", "DisclosureDeadlines.Tests", "Data", name + ".tsv");
        var made = new List<string>();
        var lines = new List<string>();
        foreach (string line in File.ReadLines(file).Append(""))
        {
            bool isCase = line.Length > 0 && line[0] is not ('#' or '\t');
            if (!isCase && lines.Count > 0)
            {
                made.AddRange(outcome(lines).Select(found => "\t" + found));
                lines.Clear();
            }

            if (isCase)
            {
                lines.Add(line);
            }

            if (line.Length > 0 && line[0] != '\t')
            {
                made.Add(line);
            }
            else if (line.Length == 0 && made is [.., { Length: > 0 }])
            {
                made.Add(line);
            }
        }

        Assert.NotEmpty(made);
        Verified.SourceFile(name, file, Path.ChangeExtension(file, ".received.txt"), string.Join('\n', made));
    }
}
