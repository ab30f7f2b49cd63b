namespace DisclosureDeadlines.Files.Packages;

/// <summary>
/// What the parts of a package may cost to read. A package is a zip file that holds a document, as .xlsx, .ods and .docx are.
/// </summary>
/// <remarks>What is never read costs nothing: pictures, and parts that no other part points to, may be of any size.</remarks>
internal sealed record PackageBounds
{
    /// <summary>Parts in the package.</summary>
    public int Parts { get; init; } = 10_000;

    /// <summary>Bytes read to learn which parts there are.</summary>
    public int DirectoryBytes { get; init; } = 4 << 20;

    /// <summary>Bytes of all parts that are read, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 2L << 30;

    /// <summary>Unpacked bytes up to which nobody asks how tightly they were packed.</summary>
    public long HarmlessBytes { get; init; } = 16L << 20;

    /// <summary>
    /// Unpacked bytes for each packed one. Text is packed to a tenth, a table of one row written over and over to a hundredth.
    /// </summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Bytes of one tag with its attributes, or of one text or comment: it is in memory as a whole.</summary>
    public int MarkupBytes { get; init; } = 1 << 20;

    /// <summary>Elements inside each other.</summary>
    public int Depth { get; init; } = 100;
}
