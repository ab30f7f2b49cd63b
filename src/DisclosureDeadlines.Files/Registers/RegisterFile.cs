using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>A register of cases in an office's file: one row a case, or several lines a case with 编号, 日期 and 经过.</summary>
internal sealed class RegisterFile : IDisposable
{
    private readonly SheetFile file;
    private readonly ClockRule rule;
    private readonly RegisterHeadings headings;
    private readonly List<string> notes = [];
    private readonly List<RegisterTable> tables = [];

    private RegisterFile(SheetFile file, ClockRule rule)
    {
        this.file = file;
        this.rule = rule;
        headings = new RegisterHeadings(file.Name);
    }

    public string Name => file.Name;

    /// <summary>What was passed over and why. Complete when the cases have been gone through.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The tables that were read. Complete when the cases have been gone through.</summary>
    public IReadOnlyList<RegisterTable> Tables => tables;

    /// <param name="stream">The file, at its beginning; it can be read twice, and belongs to the register from then on.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="rule">The rule that the cases are read by.</param>
    /// <exception cref="OfficeFileException">It holds no tables; also thrown while the cases are gone through.</exception>
    public static RegisterFile Open(Stream stream, string name, ClockRule rule) => new(SheetFiles.Open(stream, name), rule);

    public void Dispose() => file.Dispose();

    /// <summary>The cases, in the order of their first rows. They can be gone through once.</summary>
    /// <exception cref="OfficeFileException">No sheet has the headings of a register.</exception>
    public IEnumerable<RegisterCase> Cases()
    {
        bool isFound = false;
        IEnumerable<string> mostLikely = [];
        foreach (var sheet in file.Sheets)
        {
            if (sheet.IsHidden)
            {
                notes.Add(Language.Pick($"没有读隐藏的工作表 {sheet.Name}。", $"The hidden sheet {sheet.Name} was not read."));
                continue;
            }

            using var rows = new RowWindow(sheet.Rows());
            var finder = new HeaderFinder(sheet, headings);
            if (finder.Find(rows) is not { } header || headings.Columns(header.Headings, header.LastRow) is not { } columns)
            {
                mostLikely = mostLikely.Any() ? mostLikely : [.. finder.MostLikely];
                if (sheet.IsWorthMentioning && sheet.Name is { } unread)
                {
                    notes.Add(
                        Language.Pick(
                            $"没有读工作表 {unread}（没有登记表的表头）。",
                            $"The sheet {unread} was not read: it has no headings of a register."
                        )
                    );
                }

                continue;
            }

            isFound = true;
            sheet.BeginTable();
            AddUnused(header, columns);
            tables.Add(new RegisterTable(sheet.Name, header.LastRow, header.Width));
            bool hasLines = columns.ContainsKey(RegisterField.Kind) && columns.ContainsKey(RegisterField.Date);
            foreach (var of in hasLines ? FromLines(sheet, rows, columns) : FromRows(sheet, rows, header, columns))
            {
                yield return of;
            }
        }

        if (!isFound)
        {
            throw RegisterHeadings.Missing(file.Name, mostLikely);
        }
    }

    private void AddUnused(HeaderBlock header, IReadOnlyDictionary<RegisterField, int> columns)
    {
        string[] unused = [.. header.Headings.Where((heading, column) => heading.Length > 0 && !columns.Values.Contains(column))];
        if (unused.Length > 0)
        {
            notes.Add(Language.Pick($"没有用到的列：{string.Join("、", unused)}。", $"Columns not used: {string.Join(", ", unused)}."));
        }
    }

    private IEnumerable<RegisterCase> FromRows(
        Sheet sheet,
        RowWindow rows,
        HeaderBlock header,
        IReadOnlyDictionary<RegisterField, int> columns
    )
    {
        var merged = new MergedCells(sheet.Merged);
        var reader = new RegisterRow(rule, columns, file.DatesFrom1904);
        var others = new SkippedRows();
        while (rows.MoveNext())
        {
            if (rows.Current.IsBlank)
            {
                continue;
            }

            LedgerCell[] cells = rows.Current.Cells.ToArray();
            merged.CarryDown(rows.Current.Number, cells);
            var of = reader.Read(rows.Current.Number, sheet.Name, cells);
            bool isNone = of.Happenings.Count == 0 && of.Fault is null;
            if (
                RowSigns.AreColumnNumbers(cells)
                || header.Rows.Any(row => RowSigns.AreSame(cells, row.Cells.Span))
                || (isNone && IsRemark(cells))
            )
            {
                others.Add(rows.Current.Number);
            }
            else
            {
                yield return of;
            }
        }

        others.AddTo(notes);
    }

    private static bool IsRemark(ReadOnlySpan<LedgerCell> cells)
    {
        int filled = 0;
        string first = "";
        foreach (ref readonly var cell in cells)
        {
            if (!cell.IsEmpty)
            {
                filled++;
                first = first.Length == 0 ? cell.ToString() : first;
            }
        }

        return filled == 1 || RowSigns.IsTotal(first, isBare: true) || RowSigns.IsFiller(first, isBare: true);
    }

    private IEnumerable<RegisterCase> FromLines(Sheet sheet, RowWindow rows, IReadOnlyDictionary<RegisterField, int> columns)
    {
        var cases = new Dictionary<string, RegisterLines>(StringComparer.Ordinal);
        string? last = null;
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.IsBlank)
            {
                continue;
            }

            // An empty number belongs to the case above, as people write a register of lines.
            string number = Cell(row, RegisterField.Number).ToString().Trim();
            last = number.Length > 0 ? number : last;
            if (!cases.TryGetValue(last ?? "", out var lines))
            {
                lines = cases[last ?? ""] = new RegisterLines(row.Number, sheet.Name, last);
            }

            lines.Add(
                row.Number,
                Cell(row, RegisterField.Date),
                Cell(row, RegisterField.Kind).ToString(),
                Cell(row, RegisterField.Detail).ToString(),
                file.DatesFrom1904
            );
        }

        return cases.Values.Select(lines => lines.Case);

        LedgerCell Cell(SheetRow row, RegisterField field) =>
            columns.TryGetValue(field, out int column) && column < row.Cells.Length ? row.Cells.Span[column] : LedgerCell.Empty;
    }
}
