using System.Text;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Files.Catalogues;

/// <summary>A catalogue of an authority's own, in a file: JSON, or tables of whatever kind.</summary>
internal static class CatalogueFile
{
    /// <param name="file">The file, which can be read twice.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="hasMergedCells">Whether an empty cell of a table belongs to the cell above.</param>
    /// <param name="isLenient">Whether rows that cannot be read are left out.</param>
    /// <exception cref="OfficeFileException">It cannot be read as text or table.</exception>
    /// <exception cref="DocumentFormatException">It is no catalogue.</exception>
    public static CatalogueReading Read(Stream file, string name, bool hasMergedCells, bool isLenient = false)
    {
        if (IsJson(file, name))
        {
            var encoding = TextEncoding.Detect(file, name);
            using var utf8 = Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8, leaveOpen: true);
            return CatalogueReading.Of(DisclosureCatalogue.Read(utf8, name));
        }

        using var sheets = SheetFiles.Open(file, name);
        var tables = new CatalogueTables(sheets);
        var found = tables.Read();
        var catalogue = CatalogueTable.Read(
            name,
            found,
            new CatalogueTableOptions
            {
                HasMergedCells = hasMergedCells,
                IsLenient = isLenient,
                Title = tables.Title,
            }
        );
        return new CatalogueReading(
            catalogue,
            tables.Tables,
            [.. tables.Notes, .. catalogue.LeftOut.Select(sentence => sentence.ToString(null))]
        );
    }

    /// <summary>
    /// By what it begins with; a name that ends in .json is taken at its word, so that a damaged document is told as one.
    /// </summary>
    private static bool IsJson(Stream file, string name) =>
        FileKinds.Of(file) is var kind
        && (kind == FileKind.Json || (kind == FileKind.Text && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)));
}
