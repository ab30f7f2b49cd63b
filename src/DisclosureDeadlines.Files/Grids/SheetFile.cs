namespace DisclosureDeadlines.Files.Grids;

/// <summary>An open file and its sheets, which are read one after the other.</summary>
/// <param name="name">What it is called in messages.</param>
/// <param name="sheets">The sheets. They can be gone through once; a sheet's rows are to be read before the next sheet.</param>
/// <param name="progress">How much of the file has been read, from 0 to 1; null if that is not known.</param>
/// <param name="close">Closes it.</param>
internal sealed class SheetFile(string name, IEnumerable<Sheet> sheets, Func<double?> progress, Action close) : IDisposable
{
    public string Name => name;

    public IEnumerable<Sheet> Sheets => sheets;

    /// <summary>Whether it can have several sheets with names of their own.</summary>
    public bool HasNamedSheets { get; init; }

    /// <summary>Whether serial numbers of days count from 1904.</summary>
    public bool DatesFrom1904 { get; init; }

    public double? Progress => progress();

    public void Dispose() => close();
}
