using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Puts together what a row says in columns that are one: the parts of a date, the choices of which one is ticked.</summary>
internal static class JoinedCells
{
    /// <summary>The first of the columns takes the value, and the others are emptied.</summary>
    public static void Join(JoinedColumns joined, Span<LedgerCell> all, bool datesFrom1904)
    {
        var cells = all.ToArray();
        var parts = joined.Columns.Where(part => part.Column < cells.Length && !cells[part.Column].IsEmpty).ToList();
        var cell = LedgerCell.Empty;
        if (parts.Select(part => cells[part.Column]).FirstOrDefault(part => part.Fault is not null) is { IsEmpty: false } fault)
        {
            cell = fault;
        }
        else if (joined.As == JoinedAs.PartsOfDate && parts is [var only] && cells[only.Column].ToString().Trim().Length > 4)
        {
            // The whole date in the first of the columns that were made for its parts.
            cell = cells[only.Column];
        }
        else if (joined.As == JoinedAs.PartsOfDate && parts.Count > 0)
        {
            cell = LedgerCell.Of(
                string.Concat(parts.Select(part => cells[part.Column].ToString().Trim().TrimEnd(part.Label[0]) + part.Label))
            );
        }
        else if (joined.As == JoinedAs.DaysOfChannels)
        {
            cell = EarliestOf([.. parts.Select(part => cells[part.Column])], datesFrom1904);
        }
        else if (parts.Count > 0)
        {
            cell = LedgerCell.Of(
                string.Join('、', parts.Select(part => Openness.Chosen(part.Label, cells[part.Column].ToString())).OfType<string>())
            );
        }

        foreach (var (column, _) in joined.Columns.Where(part => part.Column < cells.Length))
        {
            all[column] = column == joined.First ? cell : LedgerCell.Empty;
        }
    }

    /// <summary>
    /// The earliest of the days, where all that is written are days; else what is written, all of it, of which no day is read.
    /// </summary>
    private static LedgerCell EarliestOf(List<LedgerCell> cells, bool datesFrom1904)
    {
        cells.RemoveAll(cell => Blanks.IsBlank(cell.ToString().Trim(), LedgerField.Published));
        if (cells.Count < 2)
        {
            return cells.FirstOrDefault();
        }

        LocalDate? earliest = null;
        foreach (var cell in cells)
        {
            if (!(cell.Date is { } day || WrittenDate.TryRead(cell.ToString(), datesFrom1904, out day)))
            {
                return LedgerCell.Of(string.Join('、', cells.Select(any => any.ToString().Trim())));
            }

            earliest = earliest < day ? earliest : day;
        }

        return LedgerCell.Of(earliest!.Value);
    }
}
