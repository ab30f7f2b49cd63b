using System.Xml;
using DisclosureDeadlines.Files.Packages;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// Looks a workbook through before it is read: the very parts that its reader will read, and all of them. That reader trusts what it finds;
/// what would cost it more than a ledger can be worth, or what it would pass over without a word, is refused here.
/// </summary>
internal static class XlsxGuard
{
    /// <summary>Checks a workbook and says what its reader does not tell. The stream is left at its beginning.</summary>
    /// <param name="stream">The file; its position can be set.</param>
    /// <param name="file">What it is called in messages.</param>
    /// <exception cref="OfficeFileException">It is larger than a ledger can be, or would not be read as it is.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="XmlException">A part of it is damaged.</exception>
    public static XlsxFacts Check(Stream stream, string file)
    {
        using var package = Package.Open(stream, file, new PackageBounds());
        var contents = XlsxContents.Read(package, file);
        package.Admit([XlsxNames.SharedTexts, XlsxNames.Styles, .. contents.Sheets.Select(sheet => sheet.Part)]);
        var texts = new XlsxTexts(file);
        texts.ReadShared(package);
        var struckFormats = XlsxStyles.Check(package, file);
        var budget = new XlsxBudget(file);
        var withoutValue = new Dictionary<string, IReadOnlySet<(int Row, int Column)>>();
        var struck = new Dictionary<string, IReadOnlySet<int>>();
        foreach (var sheet in contents.Sheets)
        {
            var rows = new StruckRows(struckFormats, budget);
            withoutValue[sheet.Name] = new XlsxSheetCheck(file, sheet.Name, texts, budget, rows).Read(package, sheet.Part);
            struck[sheet.Name] = rows.Found;
        }

        stream.Position = 0;
        return new XlsxFacts(contents, withoutValue, struck);
    }
}
