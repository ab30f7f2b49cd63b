using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>A ledger in tables: on the sheet asked for, else on every visible one that has the headings of a ledger, read as one.</summary>
internal sealed class TableLedger : IDisposable
{
    private readonly SheetFile file;
    private readonly LedgerOptions options;
    private readonly LedgerShape shape;
    private readonly IEnumerator<Sheet> sheets;
    private readonly List<string> names = [];
    private readonly List<string> passedOver = [];
    private readonly LedgerPlace place;
    private readonly SheetRepeats? repeats;
    private RowWindow? window;
    private HeaderFinder? finder;
    private MergedCells merged = new([]);
    private TableNotes? notes;
    private LedgerTable? table;
    private Sheet? sheet;
    private IEnumerable<string> mostLikely = [];
    private IReadOnlyCollection<string> upright = [];

    /// <summary>The row that was read last and not handed on yet, for the next may say more of it.</summary>
    private LedgerRow? held;

    private TableLedger(SheetFile file, LedgerOptions options)
    {
        this.file = file;
        this.options = options;
        shape = new LedgerShape(file.Name, options);
        sheets = file.Sheets.GetEnumerator();
        place = new LedgerPlace(file.Name);
        repeats = file.HasNamedSheets && options.Sheet is null ? new SheetRepeats() : null;
    }

    /// <summary>Reads as far as the first headings. The file belongs to the source from then on.</summary>
    /// <exception cref="OfficeFileException">There are none.</exception>
    [SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "The ledger belongs to the source that is given back, and is closed with it."
    )]
    public static LedgerSource Open(Stream stream, string name, LedgerOptions options)
    {
        SheetFile? file = SheetFiles.Open(stream, name);
        try
        {
            if (options.Sheet is not null && !file.HasNamedSheets)
            {
                throw new OfficeFileException(
                    $"{name} 不是工作簿，没有工作表（--sheet）。",
                    $"{name} is no workbook and has no sheets (--sheet)."
                );
            }

            var ledger = new TableLedger(file, options);
            if (!ledger.MoveToTable())
            {
                throw NoTable.In(file.Name, ledger.names, ledger.mostLikely, ledger.upright, options.Sheet);
            }

            var open = file;
            file = null;
            return new LedgerSource(ledger.place, ledger.Rows(), () => open.Progress, ledger.Dispose);
        }
        finally
        {
            file?.Dispose();
        }
    }

    public void Dispose()
    {
        window?.Dispose();
        sheets.Dispose();
        file.Dispose();
    }

    private IEnumerable<LedgerRow> Rows()
    {
        do
        {
            held = null;
            while (window!.MoveNext())
            {
                if (window.Current.IsBlank || ReadHere() is not { } row)
                {
                    continue;
                }

                if (held is not null && table!.IsOfRowAbove && SamePaper.Of(held, row) is { } both)
                {
                    notes!.CountJoined(row.Number);
                    held = both;
                    continue;
                }

                if (held is not null)
                {
                    yield return held;
                }

                held = row;
                repeats?.Take(row);
            }

            if (held is not null)
            {
                yield return held;
            }

            notes!.AddTo(place, sheet!);
        } while (MoveToTable());

        if (options.Year is { } given && !place.IsYearUsed)
        {
            place.Remark(YearNotes.Unused(given));
        }

        repeats?.AddTo(place);
        if (passedOver.Count > 0)
        {
            string found = string.Join(Language.Pick("、", ", "), passedOver.Select(XlsxFault.Shown));
            place.Remark(
                Language.Pick($"没有读工作表 {found}（隐藏或没有表头）。", $"Sheets not read, being hidden or without headings: {found}.")
            );
        }
    }

    private LedgerRow? ReadHere()
    {
        var row = InTable(window!.Current);
        if (row.IsBlank)
        {
            return null;
        }

        var kind = table!.KindOf(row);
        if (kind == RowKind.Item && IsHeadingAgain(row))
        {
            return null;
        }

        if (kind == RowKind.Section)
        {
            table.BeginSection(row);
        }

        notes!.Count(kind, row);
        if (kind != RowKind.Item || table.Read(row) is not { } read)
        {
            return null;
        }

        place.Take(read, table.Year);
        return read;
    }

    /// <summary>The row without what stands to the right of the headings.</summary>
    private SheetRow InTable(SheetRow row) =>
        sheet!.IsGrid && row.Cells.Length > place.Tables[^1].Header.Width
            ? row with
            {
                Cells = row.Cells[..place.Tables[^1].Header.Width],
            }
            : row;

    /// <summary>Whether a second table with headings of its own begins here.</summary>
    private bool IsHeadingAgain(SheetRow row)
    {
        if (
            !shape.LooksLikeHeadings(row.Cells.Span)
            || finder!.ReadHere(window!) is not { } header
            || shape.Columns(header.Headings, header.LastRow) is not { } columns
            || !LedgerShape.IsFurther(columns, columns)
        )
        {
            return false;
        }

        Begin(header, columns);
        return true;
    }

    private bool MoveToTable()
    {
        while (sheets.MoveNext())
        {
            var next = sheets.Current;
            string name = next.Name ?? "";
            names.Add(name);
            if (options.Sheet is null ? next.IsHidden : name != options.Sheet)
            {
                if (options.Sheet is null)
                {
                    passedOver.Add(name);
                }

                continue;
            }

            window?.Dispose();
            window = new RowWindow(next.Rows());
            finder = new HeaderFinder(next, shape);
            if (
                finder.Find(window) is { } header
                && shape.Columns(header.Headings, header.LastRow) is { } columns
                && (place.Columns is not { } already || LedgerShape.IsFurther(columns, already))
            )
            {
                sheet = next;
                merged = new MergedCells(next.Merged);
                notes = new TableNotes();
                next.BeginTable();
                Begin(header, columns);
                return true;
            }

            mostLikely = mostLikely.Any() ? mostLikely : finder.MostLikely;
            upright = finder.Upright.Count > upright.Count ? finder.Upright : upright;
            if (next.IsWorthMentioning)
            {
                passedOver.Add(name);
            }
        }

        return false;
    }

    private void Begin(HeaderBlock header, LedgerColumns columns)
    {
        if (place.Tables.Count == 0)
        {
            shape.CheckOwnNames(columns, header.LastRow);
        }

        var read = new ReadTable(sheet!.Name, header, columns, LedgerForm.Find(columns.Headings));
        place.Add(read);
        table = new LedgerTable(read, merged, notes!, file.DatesFrom1904, options);
        TableRemarks.Add(place, read, table.OfficeOfAll, options.HasOwnLimit);
    }
}
