using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Grids;

/// <summary>A sheet that is in memory as a whole, put together cell by cell.</summary>
/// <param name="budget">What all sheets of the file together may have.</param>
/// <param name="name">What the file calls it.</param>
internal sealed class HeldSheet(SheetBudget budget, string? name = null) : Sheet
{
    private readonly List<SheetRow> rows = [];
    private readonly List<CellSpan> merged = [];
    private readonly List<int> hiddenColumns = [];
    private readonly List<LedgerCell> cells = [];
    private readonly Dictionary<int, int> begun = [];

    /// <summary>For each column, the number of the last row in which a cell from above takes it.</summary>
    private int[] takenUntil = [];
    private int number;
    private bool isRowHidden;

    public override string? Name => name ?? (Place is { } place ? Language.Pick($"表{place}", $"table {place}") : null);

    public override bool IsNamedByPlace => name is null;

    public override bool IsHidden => Hidden;

    public override string? Caption => Title;

    public override bool IsWorthMentioning => Worth;

    public override IReadOnlyList<CellSpan> Merged => merged;

    public override IReadOnlyList<int> HiddenColumns => hiddenColumns;

    public bool Hidden { get; set; }

    public string? Title { get; set; }

    /// <summary>Which table of its document it is, from 1, where there are several and they have no names.</summary>
    public int? Place { get; set; }

    public bool HasRows => rows.Count > 0;

    public bool Worth { get; init; } = true;

    /// <summary>The column that the next cell goes to.</summary>
    public int Column { get; private set; }

    public override IEnumerable<SheetRow> Rows() => rows;

    public void HideColumns(int first, int count)
    {
        for (int column = first; column < Math.Min(first + count, SheetBudget.Columns); column++)
        {
            hiddenColumns.Add(column);
        }
    }

    /// <summary>Begins a row.</summary>
    /// <param name="at">Its number, from 1, greater than the one before.</param>
    /// <param name="isHidden">Whether it is not seen.</param>
    public void BeginRow(int at, bool isHidden = false)
    {
        number = at;
        isRowHidden = isHidden;
        Column = 0;
        cells.Clear();
    }

    /// <summary>Goes past the columns that a cell merged over several rows takes from above, as in the markup of pages.</summary>
    public void SkipTaken()
    {
        if (Column < takenUntil.Length)
        {
            int free = takenUntil.AsSpan(Column).IndexOfAnyExceptInRange(number, int.MaxValue);
            Column += free < 0 ? takenUntil.Length - Column : free;
        }
    }

    public void Skip(int columns) => Column = (int)Math.Min((long)Column + columns, int.MaxValue / 2);

    public void GoTo(int column) => Column = column;

    /// <summary>Puts a cell where the next one goes, and goes past it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="columns">Over how many columns it is merged.</param>
    /// <param name="below">Over how many rows it is merged.</param>
    /// <param name="takesRoomBelow">Whether the rows below do not name the cells that it takes.</param>
    /// <param name="isBegunBelow">Whether it is merged with cells below that say so themselves, see <see cref="GoOnBelow"/>.</param>
    public void Put(LedgerCell cell, int columns = 1, int below = 1, bool takesRoomBelow = false, bool isBegunBelow = false)
    {
        if (!cell.IsEmpty)
        {
            budget.CheckColumn(Column);
            budget.Take(Column + 1 - cells.Count);
            while (cells.Count <= Column)
            {
                cells.Add(LedgerCell.Empty);
            }

            cells[Column] = cell;
        }

        begun.Remove(Column);
        int lastColumn = (int)Math.Min((long)Column + Math.Max(1, columns) - 1, SheetBudget.Columns - 1);
        int lastRow = (int)Math.Min((long)number + Math.Max(1, below) - 1, SheetBudget.Rows);
        if (lastColumn > Column || lastRow > number || isBegunBelow)
        {
            budget.TakeSpan();
            if (isBegunBelow)
            {
                begun[Column] = merged.Count;
            }

            merged.Add(new CellSpan(number, Column, lastRow, lastColumn));
        }

        if (takesRoomBelow && lastRow > number && Column <= lastColumn)
        {
            takenUntil = takenUntil.Length > 0 ? takenUntil : new int[SheetBudget.Columns];
            takenUntil.AsSpan(Column..(lastColumn + 1)).Fill(lastRow);
        }

        Skip(Math.Max(1, columns));
    }

    /// <summary>The cell here belongs to the merged one that was begun in the same column above.</summary>
    public void GoOnBelow(int columns)
    {
        if (begun.TryGetValue(Column, out int index))
        {
            merged[index] = merged[index] with { LastRow = number };
        }

        Skip(columns);
    }

    /// <summary>Ends the row, and repeats it so many times.</summary>
    public void EndRow(int times = 1)
    {
        if (cells.Exists(cell => !cell.IsEmpty))
        {
            LedgerCell[] kept = [.. cells];
            for (int i = 0; i < times; i++)
            {
                budget.Take(i == 0 ? 1 : kept.Length);
                budget.CheckRow(number + i);
                rows.Add(new SheetRow(number + i, kept, isRowHidden));
            }
        }
    }
}
