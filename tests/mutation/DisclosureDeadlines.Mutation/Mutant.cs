using System.Text.Json;

namespace DisclosureDeadlines.Mutation;

/// <summary>One change of the code that Stryker made and that compiles.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Mutator, string Replacement)
{
    /// <summary>The folder below the project: a room.</summary>
    public string Room => File.Contains('/', StringComparison.Ordinal) ? File[..File.IndexOf('/', StringComparison.Ordinal)] : "(root)";

    /// <summary>
    /// Whether the file is one of those named, or all are meant. A name is a folder or file, from the project's folder on.
    /// </summary>
    public bool IsIn(string[] files) =>
        files.Length == 0 || files.Any(f => File == f || File.StartsWith(f.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>The mutants of Stryker's report, without those that did not compile or were left out.</summary>
    public static IReadOnlyList<Mutant> ReadReport(string path)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        var root = document.RootElement.GetProperty("projectRoot").GetString()!.TrimEnd('/') + "/";
        List<Mutant> found = [];
        foreach (var file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            foreach (var m in file.Value.GetProperty("mutants").EnumerateArray())
            {
                if (m.GetProperty("status").GetString() is "CompileError" or "Ignored")
                {
                    continue;
                }

                found.Add(
                    new(
                        int.Parse(m.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
                        file.Name.Replace(root, "", StringComparison.Ordinal).Replace('\\', '/'),
                        m.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
                        m.GetProperty("mutatorName").GetString()!,
                        m.TryGetProperty("replacement", out var text) ? text.GetString() ?? "" : ""
                    )
                );
            }
        }
        return found;
    }
}
