using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Makes the cells of a table's rows into rows of a ledger.</summary>
/// <remarks>
/// <para>Immutable, and safe to share between threads. Dates are read as 2026-09-18, 2026/9/18, 2026.9.18, 2026年9月18日, 二〇二六年九月十八日, 20260918
/// or the serial number of a spreadsheet, in full or half width, with or without a time of day; an instant with its offset counts on its
/// day in Beijing. Day-first dates and years of two digits are refused, because they can be read in two ways.</para>
/// <para>A cell with nothing but a dash, a slash or 无 is empty. 待上网 in the column of publication counts as empty; 已公开 without a day
/// cannot be judged, and 依申请公开 there says that it is not to be published.</para>
/// </remarks>
public sealed class LedgerReader
{
    private const int SomeLeapYear = 2000;

    private readonly bool datesFrom1904;

    /// <summary>Makes a reader for a table.</summary>
    /// <param name="columns">Which column holds what.</param>
    /// <param name="datesFrom1904">
    /// Whether serial numbers of days count from 1904, as a workbook can say of itself, and not from 1900.
    /// </param>
    public LedgerReader(LedgerColumns columns, bool datesFrom1904 = false)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Columns = columns;
        this.datesFrom1904 = datesFrom1904;
    }

    /// <summary>Which column holds what.</summary>
    public LedgerColumns Columns { get; }

    /// <summary>The name of the sheet that the rows are in, if it has one.</summary>
    internal string? Sheet { get; init; }

    /// <summary>The year that stands above the table, for days without one where no column has it; <see langword="null"/> for none.</summary>
    internal int? YearAbove { get; init; }

    /// <summary>The year that the user gives for days whose year neither the row nor the title says; <see langword="null"/> for none.</summary>
    internal int? YearGiven { get; init; }

    /// <summary>How the user can give one, in words behind a comma; <see langword="null"/> where he is not asked.</summary>
    internal BilingualText? HowToGiveYear { get; init; }

    /// <summary>The office that the whole table is of, where no column names one; <see langword="null"/> if that is not known.</summary>
    internal string? OfficeOfAll { get; init; }

    /// <summary>Reads a row.</summary>
    /// <param name="number">Where the row is in its table, from 1.</param>
    /// <param name="cells">Its cells; those missing at the end are empty.</param>
    /// <returns>
    /// The row, with a <see cref="LedgerRow.Fault"/> if a cell cannot be read; <see langword="null"/> if all cells are empty.
    /// </returns>
    public LedgerRow? Read(int number, ReadOnlySpan<LedgerCell> cells) => Read(number, cells, out _);

    /// <summary>As <see cref="Read(int, ReadOnlySpan{LedgerCell})"/>, with the year that days without one were taken to be in.</summary>
    internal LedgerRow? Read(int number, ReadOnlySpan<LedgerCell> cells, out RowYear year)
    {
        year = default;
        if (AreEmpty(cells))
        {
            return null;
        }

        var faults = default(RowFaults);
        var doubts = default(RowFaults);
        if (!AreEmpty(cells[Math.Min(cells.Length, Columns.Headings.Count)..]))
        {
            faults.Add(
                new(
                    $"这一行有{cells.Length}格，多于表头的{Columns.Headings.Count}格",
                    $"the row has {cells.Length} cells, more than the {Columns.Headings.Count} of the header"
                )
            );
        }

        year = Year(cells, ref faults);
        var formed = Date(cells, LedgerField.Event, ref year, ref faults, out _);
        var published = Published(cells, ref year, ref faults, ref doubts, out string? notToBe);
        if (Precedes(cells, published, formed, year))
        {
            faults.Add(LedgerField.Published, DayFaults.TooEarly(Cell(cells, LedgerField.Published).ToString(), year));
        }

        string? note = Text(cells, LedgerField.Note, ref faults);
        string? title = Text(cells, LedgerField.Title, ref faults);
        notToBe ??= RowWitnesses.Read(Columns, cells, (title, note), published is not null, ref faults);
        return new LedgerRow(number)
        {
            Sheet = Sheet,
            Title = title,
            Item = Text(cells, LedgerField.Item, ref faults),
            Limit = Limit(cells, ref faults),
            EventDate = formed,
            Period = Text(cells, LedgerField.Period, ref faults),
            Published = published,
            Office = OfficeName.Of(Text(cells, LedgerField.Office, ref faults)) ?? OfficeOfAll,
            Note = note,
            Openness = notToBe ?? OpennessColumns.Read(Columns, cells, ref faults),
            Basis = Text(cells, LedgerField.Basis, ref faults),
            Fault = faults.All,
            Doubt = doubts.All,
            Hint = RowHints.Of(Columns, cells, (title, note), published, datesFrom1904),
            OtherDays = Columns.OtherDayPlaces.IsEmpty ? [] : OtherDays(cells, year),
            EventName = Columns.OtherDayPlaces.IsEmpty || Columns[LedgerField.Event] is not { } place ? null : Columns.Headings[place],
        };
    }

    private ImmutableArray<OtherDay> OtherDays(ReadOnlySpan<LedgerCell> cells, RowYear year)
    {
        var days = ImmutableArray.CreateBuilder<OtherDay>(Columns.OtherDayPlaces.Length);
        foreach (var (place, happening) in Columns.OtherDayPlaces)
        {
            var cell = place < cells.Length ? cells[place] : LedgerCell.Empty;
            bool isWritten = TryReadDay(cell.ToString(), canLackYear: true, ref year, out var written);
            days.Add(new OtherDay(Columns.Headings[place], happening, cell.Date ?? (isWritten ? written : null)));
        }

        return days.MoveToImmutable();
    }

    private static bool AreEmpty(ReadOnlySpan<LedgerCell> cells)
    {
        foreach (ref readonly var cell in cells)
        {
            if (!cell.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private LedgerCell Cell(ReadOnlySpan<LedgerCell> cells, LedgerField field) =>
        Columns.PlaceOf(field) is var place && (uint)place < (uint)cells.Length ? cells[place] : LedgerCell.Empty;

    private string? Text(ReadOnlySpan<LedgerCell> cells, LedgerField field, ref RowFaults faults)
    {
        var cell = Cell(cells, field);
        if (cell.Fault is { } fault)
        {
            faults.Add(field, fault);
            return null;
        }

        // A spreadsheet makes a date of "2025年9月" as it is typed.
        string text =
            cell.Text
            ?? (
                field == LedgerField.Period && cell.Date is { Day: 1 } month
                    ? FormattableString.Invariant($"{month.Year:0000}-{month.Month:00}")
                    : cell.ToString()
            );
        text = WhiteSpace.Trimmed(text);
        return Blanks.IsBlank(text, field) ? null : text;
    }

    private string? Limit(ReadOnlySpan<LedgerCell> cells, ref RowFaults faults)
    {
        string? text = Text(cells, LedgerField.Limit, ref faults);
        return text is not null && Columns.LimitUnit is { } unit && text.All(Numerals.IsNumeral) ? $"{text}{unit}内" : text;
    }

    /// <summary>The year that days without one belong to, as 2026 or 2026年.</summary>
    private RowYear Year(ReadOnlySpan<LedgerCell> cells, ref RowFaults faults) =>
        Columns[LedgerField.Year] is not null && Text(cells, LedgerField.Year, ref faults) is { } own
            ? new(WrittenYear.Read(own), YearSource.Row)
        : YearAbove is not null ? new(YearAbove, YearSource.Title)
        : new(YearGiven, YearSource.User);

    private LocalDate? Published(
        ReadOnlySpan<LedgerCell> cells,
        ref RowYear year,
        ref RowFaults faults,
        ref RowFaults doubts,
        out string? notToBe
    )
    {
        var cell = Cell(cells, LedgerField.Published);
        if (PublishedWords.AreRead(cell, ref faults, out notToBe))
        {
            return null;
        }

        var day = Date(cells, LedgerField.Published, ref year, ref faults, out bool isBlank);
        if (isBlank && PublishedElsewhere.FaultOf(Columns, cells, datesFrom1904) is { } doubt)
        {
            doubts.Add(LedgerField.Published, doubt);
        }

        return day;
    }

    /// <summary>A day without a year that would be before the event may be of the next year; nobody knows.</summary>
    private bool Precedes(ReadOnlySpan<LedgerCell> cells, LocalDate? published, LocalDate? formed, RowYear year) =>
        year.Year is not null
        && published < formed
        && !WrittenDate.TryRead(Cell(cells, LedgerField.Published).ToString(), datesFrom1904, out _);

    private LocalDate? Date(ReadOnlySpan<LedgerCell> cells, LedgerField field, ref RowYear year, ref RowFaults faults, out bool isBlank)
    {
        var cell = Cell(cells, field);
        isBlank = cell.IsEmpty;
        if (cell.Date is { } known)
        {
            return known;
        }

        if (cell.Fault is { } fault)
        {
            faults.Add(field, fault);
            return null;
        }

        string text = cell.ToString();
        bool isTwoDays = cell.Number < 13 && WrittenDate.TryReadInYear(text + "0", SomeLeapYear, out _);
        if (TryReadDay(text, !isTwoDays, ref year, out var date))
        {
            return date;
        }

        if (Blanks.IsBlank(text.Trim(), field) || Blanks.IsNoDay(text))
        {
            isBlank = true;
            return null;
        }

        string? behindWords = field == LedgerField.Published && !isTwoDays ? PublishedWhere.DayIn(text) : null;
        if (behindWords is not null && TryReadDay(behindWords, canLackYear: true, ref year, out date))
        {
            return date;
        }

        bool isDayOfSomeYear = !isTwoDays && WrittenDate.TryReadInYear(behindWords ?? text, SomeLeapYear, out _);
        year.IsWanted |= isDayOfSomeYear && year.Source == YearSource.User;
        var flaw =
            isTwoDays ? DayFaults.TwoDays(text)
            : isDayOfSomeYear ? DayFaults.NoSuchDay(year, HowToGiveYear)
            : WrittenDate.Flaw(text);
        faults.Add(field, DayFaults.NoDate(text, flaw));
        return null;
    }

    private bool TryReadDay(string text, bool canLackYear, ref RowYear year, out LocalDate date)
    {
        if (WrittenDate.TryRead(text, datesFrom1904, out date))
        {
            return true;
        }

        bool isInYear = canLackYear && year.Year is { } of && WrittenDate.TryReadInYear(text, of, out date);
        year.IsUsed |= isInYear;
        year.IsWanted |= isInYear && year.Source == YearSource.User;
        return isInYear;
    }
}
