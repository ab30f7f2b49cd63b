using System.Text;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Files.Catalogues;

/// <summary>A catalogue of an authority's own, in a file: JSON, or a table.</summary>
internal static class CatalogueFile
{
    /// <param name="file">The file, which can be read twice.</param>
    /// <param name="name">What it is called; its ending tells the kind where the content does not.</param>
    /// <param name="hasMergedCells">Whether an empty cell of a table belongs to the cell above.</param>
    /// <exception cref="OfficeFileException">It cannot be read as text or table.</exception>
    /// <exception cref="DocumentFormatException">It is no catalogue.</exception>
    public static DisclosureCatalogue Read(Stream file, string name, bool hasMergedCells)
    {
        var encoding = TextEncoding.Detect(file, name);
        if (IsJson(name, file, encoding))
        {
            using var utf8 = Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8, leaveOpen: true);
            return DisclosureCatalogue.Read(utf8, name);
        }

        using var table = CsvTableReader.Open(file, name);
        return DisclosureCatalogue.FromTable(
            name,
            table.Header.Cells,
            table.Rows.Select(row => row.Cells),
            new CatalogueTableOptions { HasMergedCells = hasMergedCells, HeaderRow = table.Header.Number });
    }

    /// <summary>By the file's ending; where that does not say, by the brace that every such document begins with. The stream stays where it is.</summary>
    private static bool IsJson(string name, Stream file, Encoding encoding)
    {
        string ending = Path.GetExtension(name).ToUpperInvariant();
        if (ending is ".JSON" or ".CSV" or ".TSV")
        {
            return ending == ".JSON";
        }

        long start = file.Position;
        using var text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        int first;
        do
        {
            first = text.Read();
        }
        while (first >= 0 && char.IsWhiteSpace((char)first));
        file.Position = start;
        return first == '{';
    }
}
