using System.Text.Json;

namespace DisclosureDeadlines.Mutation;

/// <summary>One change of the code that Stryker made and that compiles.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Mutator, string Original, string Replacement)
{
    /// <summary>The folder below the project: a room.</summary>
    public string Room => File.Contains('/', StringComparison.Ordinal) ? File[..File.IndexOf('/', StringComparison.Ordinal)] : "(root)";

    /// <summary>
    /// Whether the file is one of those named, or all are meant. A name is a folder or file, from the project's folder on.
    /// </summary>
    public bool IsIn(string[] files) =>
        files.Length == 0 || files.Any(f => File == f || File.StartsWith(f.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>
    /// The mutants of Stryker's report, which were all left for here, without those that did not compile or that it leaves out itself, and
    /// without a block whose content is mutated anyway.
    /// </summary>
    public static IReadOnlyList<Mutant> ReadReport(string path)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        var root = document.RootElement.GetProperty("projectRoot").GetString()!.TrimEnd('/') + "/";
        List<Mutant> found = [];
        foreach (var file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            var name = file.Name.Replace(root, "", StringComparison.Ordinal).Replace('\\', '/');
            var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            List<(Mutant Mutant, Span Span)> ofFile = [];
            foreach (var m in file.Value.GetProperty("mutants").EnumerateArray())
            {
                if (
                    m.GetProperty("status").GetString() != "Ignored"
                    || m.GetProperty("statusReason").GetString()?.Contains("mutate filter", StringComparison.Ordinal) != true
                )
                {
                    continue;
                }

                var span = Span.Of(m.GetProperty("location"));
                ofFile.Add(
                    (
                        new(
                            int.Parse(m.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
                            name,
                            span.FromLine,
                            m.GetProperty("mutatorName").GetString()!,
                            span.In(lines),
                            m.TryGetProperty("replacement", out var text) ? text.GetString() ?? "" : ""
                        ),
                        span
                    )
                );
            }

            var inside = ofFile.Where(m => !IsBlock(m.Mutant)).Select(m => m.Span).ToList();
            found.AddRange(ofFile.Where(m => !IsBlock(m.Mutant) || !inside.Any(m.Span.Holds)).Select(m => m.Mutant));
        }
        return found;
    }

    private static bool IsBlock(Mutant mutant) => mutant.Mutator.StartsWith("Block", StringComparison.Ordinal);

    private readonly record struct Span(int FromLine, int FromColumn, int ToLine, int ToColumn)
    {
        public static Span Of(JsonElement location)
        {
            var (start, end) = (location.GetProperty("start"), location.GetProperty("end"));
            return new(At(start, "line"), At(start, "column"), At(end, "line"), At(end, "column"));

            static int At(JsonElement place, string name) => place.GetProperty(name).GetInt32();
        }

        /// <summary>What stands there; lines and columns are counted from one, and the end is outside.</summary>
        public string In(string[] lines)
        {
            var text = string.Join('\n', lines[(FromLine - 1)..ToLine]);
            return text[(FromColumn - 1)..(text.Length - lines[ToLine - 1].Length + ToColumn - 1)];
        }

        public bool Holds(Span other) =>
            (FromLine, FromColumn).CompareTo((other.FromLine, other.FromColumn)) <= 0
            && (ToLine, ToColumn).CompareTo((other.ToLine, other.ToColumn)) >= 0;
    }
}
