using System.IO.Compression;
using System.Xml;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>
/// Looks a workbook through before it is read: what is packed in it is of a size that a ledger can have, no sheet has more rows or columns than a sheet can have,
/// and which cells have no value though they have content. The reader that comes after trusts all of that.
/// </summary>
internal static class XlsxGuard
{
    public const int MaxRows = 1_048_576;
    public const int MaxColumns = 16_384;

    private const int MaxParts = 10_000;
    private const long MaxUnpackedBytes = 2L << 30;
    private const long MaxWithOthersBytes = 256L << 20;
    private const long HarmlessBytes = 64L << 20;
    private const int GreatestRatio = 200;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreWhitespace = true };

    /// <summary>Checks a workbook and says what its reader does not tell. The stream is left at its beginning.</summary>
    /// <exception cref="OfficeFileException">It is larger than a ledger can be.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="XmlException">A part of it is damaged.</exception>
    public static XlsxFacts Check(Stream file, string name)
    {
        var facts = new XlsxFacts();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            CheckSize(zip, file.Length, name);
            foreach (var part in zip.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                using var xml = XmlReader.Create(part.Open(), Settings);
                if (xml.MoveToContent() != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName == "workbook")
                {
                    facts.ReadWorkbook(xml);
                }
                else if (xml.LocalName == "worksheet")
                {
                    facts.Add(part.FullName, CellsWithoutValue.Read(xml, name));
                }
            }

            foreach (var part in zip.Entries.Where(part => part.FullName.EndsWith("workbook.xml.rels", StringComparison.OrdinalIgnoreCase)))
            {
                using var xml = XmlReader.Create(part.Open(), Settings);
                facts.ReadRelations(xml);
            }
        }

        file.Position = 0;
        return facts;
    }

    private static void CheckSize(ZipArchive zip, long packed, string name)
    {
        long unpacked = zip.Entries.Sum(part => part.Length);
        bool isBomb = unpacked > MaxUnpackedBytes || (unpacked > HarmlessBytes && unpacked / Math.Max(1, packed) > GreatestRatio);
        long others = zip.Entries.Where(part => !part.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase)).Select(part => part.Length).DefaultIfEmpty().Max();
        if (isBomb || others > MaxWithOthersBytes || zip.Entries.Count > MaxParts)
        {
            throw new OfficeFileException(
                $"{name} 解压后有 {unpacked >> 20} MB（{zip.Entries.Count}个部分），不像一本台账，没有读。",
                $"{name} holds {unpacked >> 20} MB when unpacked ({zip.Entries.Count} parts), which no ledger does; it was not read.");
        }
    }
}
