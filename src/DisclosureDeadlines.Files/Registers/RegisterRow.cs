using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>Makes the cells of one row into the happenings of one case.</summary>
/// <param name="rule">The rule that the cases are read by: it says what starts a count.</param>
/// <param name="columns">Which column holds what.</param>
/// <param name="datesFrom1904">Whether serial numbers of days count from 1904.</param>
internal sealed class RegisterRow(ClockRule rule, IReadOnlyDictionary<RegisterField, int> columns, bool datesFrom1904)
{
    private static readonly (RegisterField Field, string Kind)[] Plain =
    [
        (RegisterField.Accepted, "accepted"),
        (RegisterField.Filed, "filed"),
        (RegisterField.Assigned, "assigned"),
        (RegisterField.FeeAsked, "feeAsked"),
        (RegisterField.FeePaid, "feePaid"),
        (RegisterField.Suspended, "suspended"),
        (RegisterField.Resumed, "resumed"),
        (RegisterField.SpecialBegun, "specialBegun"),
        (RegisterField.SpecialEnded, "specialEnded"),
        (RegisterField.Corrected, "corrected"),
        (RegisterField.Opinion, "opinion"),
    ];

    private static readonly (RegisterField Field, string Kind)[] Ends =
    [
        (RegisterField.Withdrawn, "withdrawn"),
        (RegisterField.Replied, "replied"),
        (RegisterField.Decided, "decided"),
    ];

    private static readonly string[] Yes = ["是", "有", "√", "✓", "已延期", "y", "yes", "true", "1"];

    public RegisterCase Read(int number, string? sheet, ReadOnlySpan<LedgerCell> cells)
    {
        var reader = new Cells(cells, columns, datesFrom1904);
        var happenings = new List<Happening>();
        AddStart(ref reader, happenings);
        foreach (var (field, kind) in Plain)
        {
            Add(happenings, reader.Day(field), kind);
        }

        if (reader.Day(RegisterField.CorrectionAsked) is { } asked)
        {
            happenings.Add(new(asked, "correctionAsked") { By = reader.Length(RegisterField.CorrectionBy) });
        }

        AddConsultation(ref reader, happenings);
        AddExtension(ref reader, happenings);
        foreach (var (field, kind) in Ends)
        {
            // A case ends once, and what the rule does not know ends nothing: 办结日期 of a request is its reply.
            string known =
                rule.Kinds.Contains(kind) ? kind
                : kind == "decided" ? "replied"
                : kind == "replied" ? "decided"
                : kind;
            if (happenings.TrueForAll(happening => !rule.Stops.Contains(happening.Kind)))
            {
                Add(happenings, reader.Day(field), known);
            }
        }

        return new(number, sheet)
        {
            Number = reader.Text(RegisterField.Number),
            Title = reader.Text(RegisterField.Title) ?? reader.Text(RegisterField.Applicant),
            Office = reader.Text(RegisterField.Office),
            PrintedDue = reader.Day(RegisterField.Due),
            Happenings = happenings,
            Fault = reader.Fault,
        };
    }

    /// <remarks>
    /// 收到日期 is the day that the office takes for that of receipt. A register that has no column for the day of confirmation means that day
    /// by it, also where the request came by internet; one that has the column and leaves it empty waits for it.
    /// </remarks>
    private void AddStart(ref Cells reader, List<Happening> happenings)
    {
        string? channel = reader.Text(RegisterField.Channel) is { } written ? CaseWords.Channel(written) : null;
        if (reader.Day(RegisterField.Received) is { } received)
        {
            bool startsItself = rule.Starts.Any(part =>
                part.On == "received" && (part.Channels.IsEmpty || part.Channels.Contains(channel ?? ""))
            );
            bool isReceipt = !startsItself && !columns.ContainsKey(RegisterField.Confirmed) && rule.Kinds.Contains("confirmed");
            happenings.Add(new(received, isReceipt ? "confirmed" : "received") { Channel = channel });
        }

        Add(happenings, reader.Day(RegisterField.Confirmed), "confirmed");
        if (
            happenings.Count == 2
            && happenings[0].Kind == "received"
            && rule.Starts.Any(part => part.On == "received" && part.Channels.Contains(happenings[0].Channel ?? ""))
        )
        {
            // What starts by itself was confirmed besides, which changes nothing.
            happenings.RemoveAt(1);
        }
    }

    private static void AddConsultation(ref Cells reader, List<Happening> happenings)
    {
        var asked = reader.Day(RegisterField.Consulted);
        LocalDate? answered = null;
        if (asked is null && reader.Span(RegisterField.ConsultSpan) is { } span)
        {
            (asked, answered) = span;
        }

        if (asked is { } day)
        {
            happenings.Add(new(day, "consulted") { Served = reader.Day(RegisterField.ConsultServed) });
        }

        Add(happenings, answered, "opinion");
    }

    /// <remarks>
    /// Where the day of telling is not recorded, the extension counts from the start and its flag says that the telling is missing.
    /// </remarks>
    private static void AddExtension(ref Cells reader, List<Happening> happenings)
    {
        var told = reader.Day(RegisterField.Extended);
        var until = reader.Day(RegisterField.ExtendedTo);
        string? length = reader.Length(RegisterField.ExtendedBy);
        bool isExtended =
            told is not null
            || until is not null
            || length is not null
            || (reader.Text(RegisterField.IsExtended) is { } said && Yes.Contains(said, StringComparer.OrdinalIgnoreCase));
        if (!isExtended || happenings.Count == 0)
        {
            return;
        }

        var start = happenings
            .Where(happening =>
                happening.Kind is "received" or "confirmed" or "accepted" or "filed" or "assigned" or "corrected" or "feePaid"
            )
            .Select(happening => (LocalDate?)happening.On)
            .Max();
        if ((told ?? start) is { } day)
        {
            happenings.Add(new(day, "extended") { By = until is { } last ? IsoDate.Of(last) : length, Told = told is null ? "no" : "yes" });
        }
    }

    private static void Add(List<Happening> happenings, LocalDate? day, string kind)
    {
        if (day is { } on)
        {
            happenings.Add(new(on, kind));
        }
    }

    /// <summary>The cells of a row by their fields.</summary>
    private ref struct Cells(ReadOnlySpan<LedgerCell> cells, IReadOnlyDictionary<RegisterField, int> columns, bool datesFrom1904)
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

            string? text = Text(field);
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
}
