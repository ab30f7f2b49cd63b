using System.IO.Compression;

namespace DisclosureDeadlines.Files.Packages;

/// <summary>The parts of a package, opened under bounds: what a part costs is known before it is read, and held while it is.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive zip;
    private readonly string file;
    private readonly long packedBytes;
    private readonly PackageBounds bounds;
    private readonly ILookup<string, ZipArchiveEntry> parts;
    private readonly HashSet<ZipArchiveEntry> admitted = [];
    private long unpacked;
    private long packed;

    private Package(ZipArchive zip, long packedBytes, string file, PackageBounds bounds)
    {
        this.zip = zip;
        this.file = file;
        this.packedBytes = packedBytes;
        this.bounds = bounds;
        parts = zip.Entries.ToLookup(part => part.FullName.Replace('\\', '/'), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Opens a package. The stream stays open when the package is closed; where it then stands is not said.</summary>
    /// <param name="stream">The file; its position can be set.</param>
    /// <param name="file">What it is called in messages.</param>
    /// <param name="bounds">What it may cost.</param>
    /// <exception cref="OfficeFileException">It has more parts than a document can have.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static Package Open(Stream stream, string file, PackageBounds bounds)
    {
        var directory = new DirectoryStream(stream, bounds.DirectoryBytes);
        try
        {
            var zip = new ZipArchive(directory, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > bounds.Parts)
            {
                throw TooMany(file, bounds);
            }

            directory.Release();
            return new Package(zip, stream.Length, file, bounds);
        }
        catch (InvalidDataException) when (directory.IsExceeded)
        {
            throw TooMany(file, bounds);
        }
    }

    /// <summary>
    /// Whether there is a part of a name. Names differ by more than their case, and \ stands for /, as everywhere where such files are
    /// read.
    /// </summary>
    public bool Has(string part) => parts.Contains(part);

    /// <summary>
    /// Adds parts to what is to be read, each once. Reading a part does the same; asked beforehand, a package is refused before the first
    /// is read.
    /// </summary>
    /// <exception cref="OfficeFileException">Together they are larger than those of any document.</exception>
    public void Admit(params IEnumerable<string> names)
    {
        foreach (var part in names.SelectMany(name => parts[name]).Where(admitted.Add))
        {
            unpacked += part.Length;
            packed += part.CompressedLength;
        }

        // Parts that overlap in the file cannot say that they are packed into more bytes than it has.
        long ratio = unpacked / Math.Max(1, Math.Min(packed, packedBytes));
        if (unpacked > bounds.UnpackedBytes || (unpacked > bounds.HarmlessBytes && ratio > bounds.Ratio))
        {
            throw new OfficeFileException(
                $"{file} 解压后有 {unpacked >> 20} MB，正常的文件不会这样，没有读。",
                $"{file} holds {unpacked >> 20} MB when unpacked, which no ordinary document does; it was not read."
            );
        }
    }

    /// <summary>Opens a part that is XML.</summary>
    /// <param name="name">The part.</param>
    /// <param name="vocabulary">The namespace of the elements that are asked for.</param>
    /// <returns>The part before its first element; <see langword="null"/> if there is none of the name.</returns>
    /// <exception cref="InvalidDataException">There are two parts of the name, so that another program may see the other one.</exception>
    public PartXml? Read(string name, string vocabulary)
    {
        Admit(name);
        return parts[name].ToList() switch
        {
            [] => null,
            [var part] => new PartXml(new PieceStream(part.Open(), part.Length, bounds.MarkupBytes), vocabulary, bounds.Depth),
            _ => throw new InvalidDataException(),
        };
    }

    public void Dispose() => zip.Dispose();

    private static OfficeFileException TooMany(string file, PackageBounds bounds) =>
        new(
            $"{file} 里的部分超过{bounds.Parts}个，正常的文件不会这样，没有读。",
            $"{file} holds more than {bounds.Parts} parts, which no ordinary document does; it was not read."
        );
}
