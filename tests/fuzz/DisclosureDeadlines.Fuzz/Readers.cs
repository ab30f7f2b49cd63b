using System.Text;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Fuzz;

/// <summary>All readers of what a user or a file brings.</summary>
internal static class Readers
{
    private const string Name = "input";

    private static readonly LedgerOptions NoOptions = new(new Dictionary<string, LedgerField>(), null);

    public static IReadOnlyList<Reader> All { get; } =
    [
        new("phrase", 600, Phrase),
        new("notice", 2500, Notice),
        new("notice-json", 1500, input => Documented(() => NoticeDocument.Read(new MemoryStream(input), Name))),
        new("csv", 600, input => Rows(() => LedgerFile.Open(new MemoryStream(input), Name, NoOptions))),
        new("ledger-json", 600, input => Rows(() => JsonLedger.Open(new MemoryStream(input), Name, NoOptions))),
        new("catalogue-json", 1500, input => Documented(() => DisclosureCatalogue.Read(new MemoryStream(input), Name))),
        new("catalogue-csv", 600, input => Documented(() => Catalogue(input))),
        new("workbook", 2500, input => Workbook(RawPackage.Of(input))),
        new("package", 2500, Workbook) { FromCorpus = RawPackage.Of },
    ];

    private static bool Phrase(byte[] input)
    {
        string phrase = Encoding.UTF8.GetString(input);
        bool isRead = TimeLimit.TryParse(phrase, phrase.Length % 2 == 0 ? null : "行政处罚法", out var limit, out var error);
        var sentence = isRead ? limit!.Rule.Sentence : error!.Sentence;
        if (sentence.Chinese.Length == 0 || sentence.English.Length == 0)
        {
            throw new InvalidOperationException("An answer without a sentence.");
        }

        return isRead;
    }

    private static bool Notice(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        return Documented(() => NoticeText.Read(text, Name));
    }

    private static DisclosureCatalogue Catalogue(byte[] input)
    {
        using var table = CsvTableReader.Open(new MemoryStream(input), Name);
        var options = new CatalogueTableOptions { HasMergedCells = input.Length % 2 == 0, HeaderRow = table.Header.Number };
        return DisclosureCatalogue.FromTable(Name, table.Header.Cells, table.Rows.Select(row => row.Cells), options);
    }

    private static bool Workbook(byte[] input) => Rows(() => LedgerFile.Open(new MemoryStream(input), Name, NoOptions));

    private static bool Rows(Func<LedgerSource> open) => Documented(() =>
    {
        using var ledger = open();
        int last = 0;
        foreach (var row in ledger.Rows)
        {
            last = row.Number > last ? row.Number : throw new InvalidOperationException($"Row {row.Number} comes after row {last}.");
        }

        return last;
    });

    private static bool Documented<T>(Func<T> read)
    {
        try
        {
            _ = read();
            return true;
        }
        catch (Exception e) when (e is DocumentFormatException or OfficeFileException)
        {
            if (e.Message.Length == 0 || e.Message.Contains('\n', StringComparison.Ordinal))
            {
                throw new InvalidOperationException("A refusal that is not one sentence.", e);
            }

            return false;
        }
    }
}
