namespace DisclosureDeadlines.Fuzz;

/// <summary>A reader that is fed with inputs.</summary>
/// <param name="Name">What it is called on the command line, and its corpus.</param>
/// <param name="MostBytes">No longer inputs are made, but for a few that are so many times as long: see <see cref="LongBytes"/>.</param>
/// <param name="Read">
/// Reads an input, and says whether it could. What it is documented to throw it keeps to itself; whatever else it throws is a finding.
/// </param>
internal sealed record Reader(string Name, int MostBytes, Func<byte[], bool> Read)
{
    private const int Longer = 8;

    /// <summary>The length of the few inputs that are made to see what length costs.</summary>
    public int LongBytes => Longer * MostBytes;

    /// <summary>Makes the input that is read of one of the corpus; the same, if nothing is said.</summary>
    public Func<byte[], byte[]> FromCorpus { get; init; } = input => input;

    /// <summary>
    /// Its corpus, where that is not text: files of an office, from the folder of that name in
    /// <c>tests/DisclosureDeadlines.Files.Tests</c>.
    /// </summary>
    public IReadOnlyList<string> OfficeFiles { get; init; } = [];
}
