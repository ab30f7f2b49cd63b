using System.Collections.Immutable;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Catalogues;

/// <summary>Finds the tables of a catalogue in a file, and tells its rows from what is none.</summary>
internal sealed class CatalogueTables(SheetFile file)
{
    private const int MostNamed = 20;

    private readonly CatalogueShape shape = new();
    private readonly List<(string? Sheet, HeaderBlock Header, List<CatalogueCells> Rows)> found = [];
    private readonly HashSet<string> namedByPlace = [];
    private readonly List<string> notes = [];
    private ImmutableArray<string> mostLikely = [];
    private int mostLikelyRow = 1;
    private int count;

    public IReadOnlyList<(string? Sheet, HeaderBlock Header)> Tables => [.. found.Select(table => (table.Sheet, table.Header))];

    public IReadOnlyList<string> Notes => notes;

    /// <summary>The line of text that stands above the only table; null if there is none, or if there are several tables.</summary>
    public string? Title =>
        found.Where(table => !IsContinued(table.Header)).Select(table => TitleLine.Of(table.Header.Above)).Distinct().Take(2).ToList()
            is [var only]
            ? only
            : null;

    /// <summary>
    /// Reads all sheets that are not hidden. Where none has the headings of a catalogue, what looked most like them is handed on, so that
    /// it is said what is missing.
    /// </summary>
    public IReadOnlyList<CatalogueSheet> Read()
    {
        foreach (var sheet in file.Sheets)
        {
            if (sheet.IsHidden)
            {
                notes.Add(Language.Pick($"没有读隐藏的工作表“{sheet.Name}”。", $"The hidden sheet \"{sheet.Name}\" was not read."));
                continue;
            }

            using var window = new RowWindow(Watched(sheet));
            if (new HeaderFinder(sheet, shape).Find(window) is { } header)
            {
                sheet.BeginTable();
                if (sheet.IsNamedByPlace && sheet.Name is { } place)
                {
                    namedByPlace.Add(place);
                }

                ReadRows(sheet, header, window);
            }
            else if (sheet.IsWorthMentioning && sheet.Name is { } name)
            {
                notes.Add(
                    Language.Pick(
                        $"没有读工作表“{name}”，它没有目录的表头。",
                        $"The sheet \"{name}\" has no headings of a catalogue and was not read."
                    )
                );
            }
        }

        if (found.Count == 0)
        {
            return [new CatalogueSheet(null, [.. mostLikely], mostLikelyRow, [])];
        }

        var names = Names();
        return [.. found.Select((table, i) => new CatalogueSheet(names[i], [.. table.Header.Headings], table.Header.LastRow, table.Rows))];
    }

    /// <summary>
    /// What each table is called; nothing where there is one, which may go on in further tables of a document.
    /// </summary>
    private List<string?> Names()
    {
        var names = new List<string?>();
        foreach (var (sheet, header, _) in found)
        {
            names.Add(names.Count > 0 && IsContinued(header) ? names[^1] : NameOf(sheet, header));
        }

        bool isOne = found.Select(table => table.Sheet).Distinct().Count() == 1 || found.Skip(1).All(table => IsContinued(table.Header));
        return isOne ? [.. names.Select(_ => (string?)null)] : names;
    }

    /// <summary>Whether nothing stands above a table but that the one before it goes on here.</summary>
    private static bool IsContinued(HeaderBlock header) => !header.Above.IsEmpty && header.Above.All(PageMark.Is);

    /// <summary>A sheet of a field is known by its name; a table of a document, by the line above it.</summary>
    private string NameOf(string? sheet, HeaderBlock header) =>
        sheet is null || namedByPlace.Contains(sheet) ? TitleLine.Of(header.Above) ?? sheet ?? "" : sheet;

    /// <summary>The rows on their way to the finder of headings, of which the first with two texts is remembered.</summary>
    private IEnumerable<SheetRow> Watched(Sheet sheet)
    {
        foreach (var row in sheet.Rows())
        {
            if (mostLikely.IsEmpty && HeaderTexts.Of(row.Cells.Span) is var texts && texts.Count(text => text.Length > 0) >= 2)
            {
                (mostLikely, mostLikelyRow) = ([.. texts], row.Number);
            }

            yield return row;
        }
    }

    private void ReadRows(Sheet sheet, HeaderBlock header, RowWindow window)
    {
        var rows = new List<CatalogueCells>();
        found.Add((sheet.Name, header, rows));
        var merged = new MergedCells(sheet.Merged);
        var others = new List<int>();
        var parts = new CatalogueParts();
        int limit = header.Headings.ToList().FindIndex(heading => CatalogueColumns.Find(heading) == CatalogueColumn.TimeLimit);
        string? unit = limit < 0 ? null : LedgerHeadings.UnitOf(header.Headings[limit]);
        while (window.MoveNext())
        {
            var row = window.Current;
            var cells = new LedgerCell[sheet.IsGrid ? header.Width : Math.Max(header.Width, row.Cells.Length)];
            row.Cells[..Math.Min(cells.Length, row.Cells.Length)].CopyTo(cells);
            var carried = new HashSet<int>();
            merged.CarryDown(row.Number, cells, column => carried.Add(column));
            if (cells.All(cell => cell.IsEmpty))
            {
                continue;
            }

            if (unit is not null && cells[limit].ToString() is { Length: > 0 } number && number.All(Numerals.IsNumeral))
            {
                cells[limit] = LedgerCell.Of($"{number}{unit}内");
            }

            var kind = KindOf(header, cells, limit, carried.Count > 0);
            if (kind != RowKind.Item && cells.Length <= Math.Max(header.Width, 1))
            {
                if (
                    kind != RowKind.Section
                    || !parts.TryTake(RowSigns.NumberedSection(cells) ?? cells.First(cell => !cell.IsEmpty).ToString())
                )
                {
                    others.Add(row.Number);
                }

                continue;
            }

            // As many as the catalogue refuses to hold are handed on, and no more kept.
            if (++count > CatalogueRows.MaxRows + 1)
            {
                break;
            }

            rows.Add(new CatalogueCells(row.Number, [.. cells.Select(TextOf)], carried.Count == 0 ? null : carried, parts.Current));
        }

        if (others.Count > 0)
        {
            string numbers =
                string.Join(Language.Pick("、", ", "), others.Take(MostNamed))
                + (others.Count > MostNamed ? Language.Pick($"等{others.Count}", $" and {others.Count - MostNamed} more") : "");
            notes.Add(
                Language.Pick(
                    $"{(sheet.Name is null ? "" : $"工作表“{sheet.Name}”")}第{numbers}行是重复的表头、合计或注释，没有当作目录的行。",
                    $"{(sheet.Name is null ? "" : $"Sheet \"{sheet.Name}\": ")}Rows that repeat the headings, or are totals or remarks, are no rows of the catalogue: {numbers}."
                )
            );
        }
    }

    private static RowKind KindOf(HeaderBlock header, LedgerCell[] cells, int limit, bool hasMore)
    {
        int first = Array.FindIndex(cells, cell => !cell.IsEmpty);
        string text = cells[first].ToString();
        bool isAlone = !hasMore && cells.Skip(first + 1).All(cell => cell.IsEmpty || cell == cells[first]);
        if (RowSigns.AreColumnNumbers(cells) || header.Rows.Any(heading => RowSigns.AreSame(cells, heading.Cells.Span)))
        {
            return RowKind.Repeated;
        }

        if (RowSigns.IsTotal(text, isAlone))
        {
            return RowKind.Total;
        }

        bool isOfFillers = cells.All(cell => cell.IsEmpty || RowSigns.IsFillerLabel(cell.ToString()));
        if (isOfFillers || (!hasMore && limit >= 0 && cells[limit].IsEmpty && RowSigns.IsRemark(text)))
        {
            return RowKind.Filler;
        }

        if (!hasMore && RowSigns.NumberedSection(cells) is not null)
        {
            return RowKind.Section;
        }

        return isAlone && header.Width > 2 && (RowSigns.IsFiller(text, isAlone) || first == 0 || RowSigns.IsNumbered(text))
            ? RowKind.Section
            : RowKind.Item;
    }

    /// <summary>A formula without a value is handed on as the beginning of one, which is refused with its place.</summary>
    private static string? TextOf(LedgerCell cell) =>
        cell.Fault is not null ? "=…"
        : cell.IsEmpty ? null
        : cell.ToString();
}
