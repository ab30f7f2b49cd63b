using System.Globalization;
using System.Text;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Catalogues;

/// <summary>Tables of catalogues in small, headings, and searches: what becomes of each, word for word.</summary>
public sealed class CatalogueCorpusTests
{
    /// <summary>
    /// A line is a table: how it is read, then its rows parted by semicolons, their cells by bars. M has merged cells, L is lenient, 7 is the row of
    /// headings.
    /// </summary>
    [Fact]
    public void Tables_OfManyMakings_AreReadOrRefusedWordForWord() =>
        SaidOfTexts.AreAsVerified(
            "catalogue-forms",
            (line, text) =>
            {
                string[] rows = SaidOfTexts.Written(line).Split(';');
                text.Append(line).Append('\t').Append(Said(rows[0], rows[1].Split('|'), rows[2..])).Append('\n');
            }
        );

    /// <summary>The column that a heading names, or that it is known and none.</summary>
    [Fact]
    public void Headings_OfManyMakings_NameWhatTheyName() =>
        SaidOfTexts.AreAsVerified(
            "catalogue-columns",
            text =>
                CatalogueColumns.Find(text) is { } column ? $"{column}"
                : CatalogueColumns.IsAnyHeading(text) ? "a heading"
                : CatalogueColumns.IsKnown(text) ? "not used"
                : "unknown"
        );

    /// <summary>The rows of a built-in catalogue that a word finds, as the name of the catalogue, a heading, a number or anywhere.</summary>
    [Fact]
    public void Words_SearchedFor_FindTheirRows()
    {
        Assert.True(DisclosureCatalogue.TryFind("hohhot", out var catalogue));
        SaidOfTexts.AreAsVerified(
            "catalogue-searches",
            text =>
                $"{(DisclosureCatalogue.TryFind(text, out var called) ? called.Name : "-")}; heading {Numbers(catalogue.FindByHeading(text))}; "
                + $"printed {Numbers(catalogue.FindByPrintedNumber(text))}; anywhere {Numbers(catalogue.Search(text))}"
        );
    }

    private static string Numbers(IReadOnlyList<CatalogueItem> items) =>
        items.Count == 0 ? "-"
        : items.Count > 12 ? string.Create(CultureInfo.InvariantCulture, $"{items[0].RowNumber}..{items[^1].RowNumber} ({items.Count})")
        : string.Join(' ', items.Select(item => item.RowNumber));

    private static string Said(string how, string[] header, string[] rows)
    {
        string number = string.Concat(how.Where(char.IsAsciiDigit));
        var options = new CatalogueTableOptions
        {
            HasMergedCells = how.Contains('M', StringComparison.Ordinal),
            IsLenient = how.Contains('L', StringComparison.Ordinal),
            HeaderRow = number.Length == 0 ? 1 : int.Parse(number, CultureInfo.InvariantCulture),
        };
        var text = new StringBuilder();
        try
        {
            var read = DisclosureCatalogue.FromTable("mine", header, rows.Select(row => row.Split('|')), options);
            text.Append(read.Authority);
            foreach (var item in read.Items)
            {
                string levels = string.Join('›', item.Levels.Select(level => level ?? "-"));
                text.Append(
                    CultureInfo.InvariantCulture,
                    $" # {item.RowNumber} {item.PrintedNumber ?? "-"} {levels} {item.Content ?? "-"}"
                );
                text.Append(
                    CultureInfo.InvariantCulture,
                    $" {item.TimeLimit}{(item.IsTimeLimitInherited ? " from above" : "")} {item.Publisher}"
                );
                text.Append(CultureInfo.InvariantCulture, $" {item.Responsible ?? "-"} {item.LegalBasis ?? "-"} {item.Note ?? "-"}");
                text.Append(CultureInfo.InvariantCulture, $" [{string.Join('+', item.Channels)}] [{string.Join('+', item.ClauseLimits)}]");
            }

            foreach (var sentence in read.LeftOut)
            {
                text.Append(CultureInfo.InvariantCulture, $" # {sentence.Chinese} = {sentence.English}");
            }
        }
        catch (DocumentFormatException e)
        {
            text.Append(CultureInfo.InvariantCulture, $"refused at {e.Path}: {e.Fault.Chinese} = {e.Fault.English}");
        }

        return text.ToString();
    }
}
