using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>All that is read of a file, as a text: its tables, its rows and what is said of it, or the sentence of its refusal.</summary>
internal static class Told
{
    public static LedgerOptions Plain { get; } = new(new Dictionary<string, LedgerField>(), null);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));

    /// <summary>What is told of an attempt; a refusal in both languages, or in the current one.</summary>
    public static void Try(StringBuilder text, Action attempt, bool inBoth = true)
    {
        try
        {
            attempt();
        }
        catch (OfficeFileException e)
        {
            Line(text, $"refused {(inBoth ? e.Sentence.Chinese : e.Message)}");
            Line(text, inBoth ? $"        {e.Sentence.English}" : "");
        }
        catch (DocumentFormatException e)
        {
            Line(text, $"refused {(inBoth ? e.Sentence.Chinese : e.Message)}");
            Line(text, inBoth ? $"        {e.Sentence.English}" : "");
        }
    }

    /// <param name="text">Where it is told.</param>
    /// <param name="file">The file.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="hasRows">Whether the rows are told, and not only what is said of them.</param>
    public static void Ledger(StringBuilder text, byte[] file, string name, LedgerOptions? options = null, bool hasRows = true) =>
        Try(
            text,
            () =>
            {
                using var ledger = LedgerFile.Open(new MemoryStream(file), name, options ?? Plain);
                var rows = new List<string>();
                try
                {
                    foreach (var row in ledger.Rows)
                    {
                        rows.Add(Row(row));
                    }
                }
                finally
                {
                    foreach (var table in hasRows ? ledger.Place.Tables : [])
                    {
                        Table(text, table);
                    }

                    rows.ForEach(row => Line(text, hasRows ? $"  {row}" : ""));
                }

                foreach (
                    string note in (IEnumerable<string>)[.. LedgerNotes.OfEmpty(ledger), .. LedgerNotes.Of(ledger), .. ledger.Place.Remarks]
                )
                {
                    Line(text, $"  * {note}");
                }

                var place = ledger.Place;
                Line(
                    text,
                    hasRows
                        ? $"  {(place.HasLimits ? "limits" : "no limits")}{(place.IsYearWanted ? ", year wanted" : "")}{(place.IsYearUsed ? ", year used" : "")}"
                        : ""
                );
            },
            hasRows
        );

    public static void Catalogue(StringBuilder text, byte[] file, string name, bool hasMergedCells, bool isLenient, bool hasRows = true) =>
        Try(
            text,
            () =>
            {
                var reading = CatalogueFile.Read(new MemoryStream(file), name, hasMergedCells, isLenient);
                if (hasRows)
                {
                    Line(text, $"  {reading.Catalogue.Title} | {reading.Catalogue.Authority}");
                    foreach (var (sheet, header) in reading.Tables)
                    {
                        Header(text, sheet, header);
                    }

                    foreach (var item in reading.Catalogue.Items)
                    {
                        Line(
                            text,
                            $"  {item.RowNumber} {item.PrintedNumber}|{string.Join('/', item.Levels)}|{item.Content}|{item.TimeLimit.Text}{(item.IsTimeLimitInherited ? " (above)" : "")}|{item.LegalBasis}|{item.Publisher}|{item.Responsible}|{string.Join(' ', item.Channels)}|{item.Note}"
                        );
                    }
                }

                foreach (string note in reading.Notes)
                {
                    Line(text, $"  * {note}");
                }
            },
            hasRows
        );

    public static string Row(LedgerRow row)
    {
        (string Name, string? Value)[] parts =
        [
            ("title", row.Title),
            ("item", row.Item),
            ("limit", row.Limit),
            ("basis", row.Basis),
            ("event", Day(row.EventDate)),
            ("of", row.EventName),
            ("period", row.Period),
            ("published", Day(row.Published)),
            ("office", row.Office),
            ("note", row.Note),
            ("openness", row.Openness),
            ("sheet", row.Sheet),
            ("fault", Both(row.Fault)),
            ("doubt", Both(row.Doubt)),
            ("hint", Both(row.Hint)),
            ("other", string.Join(' ', row.OtherDays.Select(other => $"{other.Heading}/{other.Happening}/{Day(other.Day)}"))),
        ];
        return string.Join(
            "; ",
            parts
                .Where(part => !string.IsNullOrEmpty(part.Value))
                .Select(part => $"{part.Name} {part.Value}")
                .Prepend(row.Number.ToString(CultureInfo.InvariantCulture))
        );
    }

    public static void Header(StringBuilder text, string? sheet, HeaderBlock header)
    {
        Line(text, $"  {sheet ?? "-"} {header.FirstRow}-{header.LastRow} of {header.Width}: {string.Join('|', header.Headings)}");
        foreach (var joined in header.Joined)
        {
            Line(text, $"    {joined.As} {string.Join(' ', joined.Columns.Select(part => $"{part.Column}:{part.Label}"))}");
        }

        if (header.Above.Length > 0)
        {
            Line(text, $"    below {string.Join('|', header.Above)}");
        }
    }

    /// <summary>A line of the text; what would break it is shown by its number.</summary>
    public static void Line(StringBuilder text, string line)
    {
        if (line.Length > 0)
        {
            text.Append(Visible(line)).Append('\n');
        }
    }

    public static string Visible(string line) =>
        string.Concat(
            line.Select(c =>
                char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'
                    ? $"⟨{(int)c:X}⟩"
                    : $"{c}"
            )
        );

    public static string? Day(LocalDate? day) => day?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static string? Both(BilingualText? text) => text is null ? null : $"{text.Chinese} = {text.English}";

    private static void Table(StringBuilder text, ReadTable table)
    {
        Header(text, table.Sheet, table.Header);
        ImmutableArray<string> columns =
        [
            .. ReadLedger.Columns(table.Columns).Select(column => column.Field is { } field ? $"{column.Letters} {field}" : column.Letters),
        ];
        Line(text, $"    {string.Join(", ", columns)}{(table.Form is { } form ? $" [{form.Name.Chinese} = {form.Name.English}]" : "")}");
    }
}
