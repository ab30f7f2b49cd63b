using System.Globalization;

namespace DisclosureDeadlines.Mutation;

/// <summary>Which test reaches which mutants, and how long it takes without one.</summary>
/// <param name="Tests">Each test; one that takes no part reaches nothing.</param>
internal sealed record Coverage(IReadOnlyList<Coverage.Reach> Tests)
{
    /// <summary>Stands for the listing of all tests, which reaches mutants too.</summary>
    public const string Listing = "listing";

    internal sealed record Reach(string Id, string Class, double Milliseconds, IReadOnlyList<int> Mutants);

    public void Write(string path) =>
        File.WriteAllLines(
            path,
            Tests.Select(t =>
                string.Create(CultureInfo.InvariantCulture, $"{t.Id}\t{t.Class}\t{t.Milliseconds:F2}\t{string.Join(' ', t.Mutants)}")
            )
        );

    public static Coverage Read(string path) =>
        new([
            .. File.ReadLines(path)
                .Select(line =>
                {
                    var cells = line.Split('\t');
                    return new Reach(
                        cells[0],
                        cells[1],
                        double.Parse(cells[2], CultureInfo.InvariantCulture),
                        [
                            .. cells[3]
                                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                                .Select(n => int.Parse(n, CultureInfo.InvariantCulture)),
                        ]
                    );
                }),
        ]);
}
