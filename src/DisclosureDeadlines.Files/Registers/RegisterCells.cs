using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>The cells of a row of a register by their fields: texts, days, spans of days and lengths.</summary>
/// <param name="cells">The cells.</param>
/// <param name="columns">Which column holds what.</param>
/// <param name="datesFrom1904">Whether serial numbers of days count from 1904.</param>
internal ref struct RegisterCells(ReadOnlySpan<LedgerCell> cells, IReadOnlyDictionary<RegisterField, int> columns, bool datesFrom1904)
{
    private static readonly char[] Dashes = ['-', '—', '–', '~', '～', '至', '－'];

    private readonly ReadOnlySpan<LedgerCell> cells = cells;

    /// <summary>What cannot be read, all of it.</summary>
    public BilingualText? Fault { get; private set; }

    public readonly string? Text(RegisterField field)
    {
        string text = Cell(field).ToString().Trim();
        return Blanks.IsBlank(text, LedgerField.Note) ? null : text;
    }

    public LocalDate? Day(RegisterField field)
    {
        var cell = Cell(field);
        if (cell.Date is { } known)
        {
            return known;
        }

        string text = cell.ToString().Trim();
        if (cell.Fault is { } fault)
        {
            AddFault(field, fault);
        }
        else if (WrittenDate.TryRead(text, datesFrom1904, out var date))
        {
            return date;
        }
        else if (!Blanks.IsBlank(text, LedgerField.Published))
        {
            AddFault(
                field,
                new(
                    $"应为如 2026-09-18 的日期，却是“{Excerpt.Of(text, 30)}”",
                    $"expected a date such as 2026-09-18, found \"{Excerpt.Of(text, 30)}\""
                )
            );
        }

        return null;
    }

    /// <summary>Two days in one cell: 2026.9.28-2026.10.16; the second may be missing while it goes on.</summary>
    public (LocalDate From, LocalDate? To)? Span(RegisterField field)
    {
        if (AddFaultOf(field))
        {
            return null;
        }

        string text = Text(field) ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        for (int place = 1; place < text.Length; place++)
        {
            if (Dashes.Contains(text[place]) && WrittenDate.TryRead(text.AsSpan(0, place).Trim(), datesFrom1904, out var from))
            {
                var rest = text.AsSpan(place + 1).Trim();
                if (rest.Length == 0 || rest is "今")
                {
                    return (from, null);
                }

                if (WrittenDate.TryRead(rest, datesFrom1904, out var to))
                {
                    return (from, to);
                }
            }
        }

        if (Day(field) is { } only)
        {
            return (only, null);
        }

        return null;
    }

    /// <summary>A length, or a last day; a bare number is in working days, as registers have it.</summary>
    public string? Length(RegisterField field)
    {
        var cell = Cell(field);
        if (cell.Date is { } date)
        {
            return IsoDate.Of(date);
        }

        string? text = AddFaultOf(field) ? null : Text(field);
        if (text is null)
        {
            return null;
        }

        if (text.All(char.IsAsciiDigit) && text.Length <= 3)
        {
            return text + "wd";
        }

        if (WrittenDate.TryRead(text, datesFrom1904, out var day))
        {
            return IsoDate.Of(day);
        }

        if (ClockLength.TryParse(text, out var length))
        {
            return length.ToString();
        }

        AddFault(
            field,
            new(
                $"应为如 10个工作日 的时长或日期，却是“{Excerpt.Of(text, 30)}”",
                $"expected a length such as 10wd, or a date, found \"{Excerpt.Of(text, 30)}\""
            )
        );
        return null;
    }

    /// <summary>Takes note of a cell that the file itself cannot say the value of. Read as empty, it would move the due date.</summary>
    public bool AddFaultOf(RegisterField field)
    {
        if (Cell(field).Fault is not { } fault)
        {
            return false;
        }

        AddFault(field, fault);
        return true;
    }

    private readonly LedgerCell Cell(RegisterField field) =>
        columns.TryGetValue(field, out int column) && column < cells.Length ? cells[column] : LedgerCell.Empty;

    private void AddFault(RegisterField field, BilingualText fault)
    {
        var named = RegisterNames.Of(field);
        string chinese = $"{named.Chinese}：{fault.Chinese}";
        string english = $"{named.English}: {fault.English}";
        Fault = Fault is null ? new(chinese, english) : new($"{Fault.Chinese}；{chinese}", $"{Fault.English}; {english}");
    }
}
